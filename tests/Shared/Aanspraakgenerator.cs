using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Maakt zorgtrajecten waarvan alles over de aanspraak bekend is en bij elkaar past, reproduceerbaar uit een zaad.</summary>
public static class Aanspraakgenerator
{
    /// <summary>Een zorgtraject met één aandoening, en een dag na zijn laatste zitting.</summary>
    public static (Dossier Dossier, DateOnly Op) Maak(int zaad) => new Maker(new System.Random(zaad)).Maak();

    /// <summary>Het dossier van feiten over de aanspraak.</summary>
    public static Dossier Van(Aanspraakfeiten feiten) => new()
    {
        Id = "gegenereerd",
        Therapeuten = [new() { Id = "t1", Beroep = Beroep.Fysiotherapeut }],
        Zorgtrajecten = [new() { Id = "z1", Therapeut = "t1", Aanspraak = feiten }],
    };

    /// <summary>De feiten over de aanspraak van een gemaakt dossier.</summary>
    public static Aanspraakfeiten Feiten(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dossier.Zorgtrajecten!.Value[0].Aanspraak!;
    }

    /// <summary>Dezelfde feiten, waarvan er enkele vergeten zijn.</summary>
    public static Aanspraakfeiten Vergeet(Aanspraakfeiten feiten, int zaad)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        var lot = new System.Random(zaad);
        bool Weg() => lot.Next(4) == 0;
        var aandoening = feiten.Aandoeningen!.Value[0];
        return feiten with
        {
            LeeftijdBijStart = Weg() ? null : feiten.LeeftijdBijStart,
            Leeftijdsgrenzen = Weg() ? null : feiten.Leeftijdsgrenzen,
            Aandoeningen =
            [
                aandoening with
                {
                    Soort = lot.Next(12) == 0 ? null : aandoening.Soort,
                    Lijstcode = Weg() ? null : aandoening.Lijstcode,
                    MotorischeUitval = Weg() ? null : aandoening.MotorischeUitval,
                    Trias = Weg() ? null : aandoening.Trias,
                    Longfunctiebeperking = Weg() ? null : aandoening.Longfunctiebeperking,
                    Fontaine = Weg() ? null : aandoening.Fontaine,
                    GoldStadium = Weg() ? null : aandoening.GoldStadium,
                    GoldKlassen = Weg() ? null : aandoening.GoldKlassen,
                    ErnstigeFunctioneleBeperkingen = Weg() ? null : aandoening.ErnstigeFunctioneleBeperkingen,
                    HoogValrisico = Weg() ? null : aandoening.HoogValrisico,
                    OntslagOp = Weg() ? null : aandoening.OntslagOp,
                    EindeConservatieveBehandeling = Weg() ? null : aandoening.EindeConservatieveBehandeling,
                    EindeBestralingOp = Weg() ? null : aandoening.EindeBestralingOp,
                    Verwijzingen = Weg() ? null : aandoening.Verwijzingen,
                    Onderzoek = Weg() ? null : aandoening.Onderzoek,
                    ResultaatOntoereikendOp = Weg() ? null : aandoening.ResultaatOntoereikendOp,
                    NieuweEpisode = Weg() ? null : aandoening.NieuweEpisode,
                    EerdereInterventies = Weg() ? null : aandoening.EerdereInterventies,
                    Eerder = Weg() ? null : aandoening.Eerder is { } eerder ? eerder with
                    {
                        Aantal = Weg() ? null : eerder.Aantal,
                        EersteOp = Weg() ? null : eerder.EersteOp,
                        LaatsteOp = Weg() ? null : eerder.LaatsteOp,
                        DitJaar = Weg() ? null : eerder.DitJaar,
                    }
                    : null,
                },
            ],
            Zittingen = lot.Next(12) == 0 ? null : [.. feiten.Zittingen!.Value.Select(zitting => zitting with { Op = lot.Next(20) == 0 ? null : zitting.Op, Aandoening = lot.Next(20) == 0 ? null : zitting.Aandoening })],
        };
    }

    private sealed class Maker(System.Random lot)
    {
        private static readonly GoldKlasse[] Voor2021 = [GoldKlasse.A, GoldKlasse.B, GoldKlasse.C, GoldKlasse.D];
        private static readonly GoldKlasse[] Vanaf2021 = [GoldKlasse.A, GoldKlasse.B1, GoldKlasse.B2, GoldKlasse.C, GoldKlasse.D];

        public (Dossier Dossier, DateOnly Op) Maak()
        {
            var start = new DateOnly(2019, 1, 1).AddDays(lot.Next(365 * 7));
            var leeftijd = lot.Next(3) == 0 ? lot.Next(14, 23) : lot.Next(23, 90);
            var zittingen = Zittingen(start);
            var op = (zittingen.Length == 0 ? start : zittingen[^1].Op!.Value).AddDays(lot.Next(10));
            var feiten = new Aanspraakfeiten
            {
                LeeftijdBijStart = leeftijd,
                Leeftijdsgrenzen = [.. Grenzen(leeftijd, start)],
                Aandoeningen = [Aandoening(start)],
                Zittingen = zittingen,
            };
            return (Van(feiten), op < new DateOnly(2026, 12, 31) ? op : new DateOnly(2026, 12, 31));
        }

        // Een verjaardag in het jaar na de start; wie precies op de start jarig is, bereikte de leeftijd toen.
        private IEnumerable<Leeftijdsgrens> Grenzen(int leeftijd, DateOnly start)
        {
            var jarig = start.AddDays(lot.Next(1, 365));
            return from grens in (int[])[17, 18, 22, 70]
                   where grens > leeftijd && grens <= leeftijd + 2
                   select new Leeftijdsgrens { Leeftijd = grens, BereiktOp = jarig.AddYears(grens - leeftijd - 1) };
        }

        private ImmutableArray<Zitting> Zittingen(DateOnly start)
        {
            var dag = start;
            var zittingen = ImmutableArray.CreateBuilder<Zitting>();
            for (var i = lot.Next(90); i > 0 && dag < new DateOnly(2026, 12, 1); i--)
            {
                zittingen.Add(new() { Op = dag, Aandoening = "a", Beroep = lot.Next(8) == 0 ? Beroep.Oefentherapeut : Beroep.Fysiotherapeut });
                dag = dag.AddDays(lot.Next(1, 15));
            }

            return zittingen.ToImmutable();
        }

        private Aandoening Aandoening(DateOnly start) => new()
        {
            Id = "a",
            Soort = Enum.GetValues<Aandoeningsoort>()[lot.Next(10)],
            Lijstcode = Enum.GetValues<Lijstcode>()[lot.Next(Enum.GetValues<Lijstcode>().Length)],
            Geindiceerd = true,
            MotorischeUitval = Ja(),
            Trias = Ja(),
            Longfunctiebeperking = Ja(),
            Fontaine = lot.Next(1, 5),
            GoldStadium = lot.Next(1, 5),
            GoldKlassen = Klassen(start),
            ErnstigeFunctioneleBeperkingen = Ja(),
            HoogValrisico = Ja(),
            AangewezenOpFysiotherapeut = Ja(),
            OntslagOp = start.AddDays(-lot.Next(60)),
            EindeConservatieveBehandeling = start.AddDays(-lot.Next(60)),
            EindeBestralingOp = start.AddDays(-lot.Next(60)),
            AcuutStadiumTot = start.AddDays(-lot.Next(30, 200)),
            Verwijzingen = [new() { Op = start.AddDays(-lot.Next(40)), Door = Verwijzer.Huisarts }, new() { Op = start.AddDays(lot.Next(1, 300)), Door = Ja() ? Verwijzer.Huisarts : Verwijzer.MedischSpecialist }],
            Onderzoek = new() { Deelname = Ja(), BeeindigdOp = new DateOnly(2023, 6, 1).AddDays(lot.Next(400)) },
            ResultaatOntoereikendOp = Ja() ? [] : [new() { Op = start.AddDays(lot.Next(120)), Ontoereikend = Ja() }],
            NieuweEpisode = Ja(),
            Eerder = Eerder(start),
            EerdereInterventies = Ja() ? [] : [new() { Van = start.AddDays(-lot.Next(30, 600)) }],
        };

        private EerdereZorg Eerder(DateOnly start)
        {
            if (Ja())
            {
                return new() { Aantal = 0 };
            }

            var aantal = lot.Next(2, 30);
            var laatste = start.AddDays(-lot.Next(1, 200));
            var eerste = laatste.AddDays(-lot.Next(aantal, 400));
            var ditJaar = laatste.Year < start.Year ? 0 : eerste.Year == start.Year ? aantal : lot.Next(1, aantal);
            return new() { Aantal = aantal, EersteOp = eerste, LaatsteOp = laatste, DitJaar = ditJaar };
        }

        private ImmutableArray<GoldKlassering> Klassen(DateOnly start)
        {
            var klassen = start.Year < 2021 ? Voor2021 : Vanaf2021;
            return
            [
                .. Enumerable.Range(0, lot.Next(1, 4)).Select(i => new GoldKlassering
                {
                    Van = start.AddDays(i == 0 ? -500 : (i * 200) - lot.Next(100)),
                    Klasse = klassen[lot.Next(klassen.Length)],
                }),
            ];
        }

        private bool Ja() => lot.Next(2) == 0;
    }
}
