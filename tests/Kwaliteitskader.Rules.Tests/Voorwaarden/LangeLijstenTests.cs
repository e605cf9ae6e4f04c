using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>Wie van een lange lijst dag na dag onthoudt wat zij zegt, krijgt op elke dag het antwoord van wie haar helemaal leest.</summary>
public class LangeLijstenTests
{
    private const int Lengte = Tijdlijn.LangeLijst + 8;
    private const int Lijsten = 400;

    private static readonly DateOnly Begin = new(2026, 11, 21);
    private static readonly DateOnly[] Dagen = [.. Enumerable.Range(-4, 14).Select(Begin.AddDays)];

    private static readonly Selectie<Therapeut, Registratieperiode> Van = Registratieperioden.Waarvoor(PeriodeRegister.Is(Register.KeurmerkIndividueel));

    // Of een periode meetelt, kan openstaan, tegengesproken worden en met de dagen veranderen.
    private static readonly Selectie<Therapeut, Registratieperiode> Tellend = Registratieperioden.Waarvoor(
        PeriodeRegister.Is(Register.KeurmerkIndividueel).TwijfelAls(PeriodeDeelregisters.Is(3), Tegenspraken.Registratieperioden) & PeriodeTot.NietVerstreken());

    // De eerste dag die telt, is er een die verspringt.
    private static readonly Uitdrukking<Therapeut, DateOnly> Registratie = Registratieperioden.Waarvoor(PeriodeTot.IsBekend()).Eerste(PeriodeTot);

    [Fact]
    public void Inschrijvingen_OpElkeDag_WegenAlsDeHeleLijst()
    {
        var lot = new Random(3);
        var gezien = new HashSet<(Waarheid, StandZonderInschrijving)>();
        for (var lijst = 0; lijst < Lijsten; lijst++)
        {
            var therapeut = new Therapeut { Id = "t", Registraties = [.. Enumerable.Range(0, Lengte).Select(_ => Rij(lot))] };
            foreach (var kring in Enum.GetValues<Registerkring>())
            {
                var ingeschreven = new InRegister<Therapeut>(RegistratiesVanTherapeut, Register.KeurmerkIndividueel, new("staat erin", "is in it"), kring: kring);
                foreach (var moment in Momenten())
                {
                    var opnieuw = ingeschreven.Weging(therapeut, moment.Op(moment.Peildatum))!.Value;

                    Wat(ingeschreven.Weging(therapeut, moment)!.Value).Should().Be(Wat(opnieuw));
                    Kantelmoment(ingeschreven.Kantelmomenten, therapeut, moment).Should().Be(Kantelmoment(ingeschreven.Kantelmomenten, therapeut, moment.Op(moment.Peildatum)));
                    gezien.Add((opnieuw.Oordeel, opnieuw.Stand));
                }
            }
        }

        gezien.Select(een => een.Item1).Distinct().Should().HaveCount(4, "de lijsten zeggen van alles");
        gezien.Select(een => een.Item2).Distinct().Should().HaveCount(Enum.GetValues<StandZonderInschrijving>().Length);
    }

    [Fact]
    public void Verklaringenwijzer_OpElkeDag_WeegtAlsDeHeleLijst()
    {
        var lot = new Random(4);
        var gezien = new HashSet<Waarheid>();
        for (var lijst = 0; lijst < Lijsten; lijst++)
        {
            ImmutableArray<Verklaring> verklaringen = [.. Enumerable.Range(0, Lengte).Select(_ => Verklaring(lot))];
            var vraag = new object();
            foreach (var moment in Momenten())
            {
                var wijzer = Verklaringenwijzer.Van(vraag, vraag, verklaringen, moment)!;
                foreach (var (gunstig, betwist, na, telt, database) in Vragen(lot))
                {
                    var (horizon, horizonOpnieuw) = (Horizon.VanEerste(moment.Peildatum, Dagen[^1]), Horizon.VanEerste(moment.Peildatum, Dagen[^1]));
                    var onthouden = new Verklaringsweging(Verklaringsonderwerp.Klachtenregeling, gunstig, moment.Peildatum, na, betwist, horizon);
                    onthouden.Tel(telt, wijzer, database);
                    var opnieuw = new Verklaringsweging(Verklaringsonderwerp.Klachtenregeling, gunstig, moment.Peildatum, na, betwist, horizonOpnieuw);
                    opnieuw.Tel(telt, verklaringen, database);

                    (Wat(onthouden), horizon.Eerste).Should().Be((Wat(opnieuw), horizonOpnieuw.Eerste));
                    gezien.Add(opnieuw.Oordeel);
                }
            }
        }

        gezien.Should().HaveCount(4, "de lijsten zeggen van alles");
    }

    [Fact]
    public void Uiterste_OpElkeDag_IsDatVanDeHeleLijst()
    {
        var lot = new Random(5);
        foreach (var laatste in new[] { true, false })
        {
            var gezien = new HashSet<Kennis>();
            var uiterste = laatste ? Tellend.Laatste(PeriodeVan) : Tellend.Eerste(PeriodeVan, vanaf: Registratie);
            for (var lijst = 0; lijst < Lijsten; lijst++)
            {
                var therapeut = Therapeut(lot);
                foreach (var moment in Momenten())
                {
                    var opnieuw = uiterste.Bepaal(therapeut, moment.Op(moment.Peildatum));

                    uiterste.Bepaal(therapeut, moment).Should().Be(opnieuw);
                    Kantelmoment(uiterste.Kantelmomenten, therapeut, moment).Should().Be(Kantelmoment(uiterste.Kantelmomenten, therapeut, moment.Op(moment.Peildatum)));
                    gezien.Add(opnieuw.Kennis);
                }
            }

            gezien.Should().HaveCount(4, "de lijsten zeggen van alles");
        }
    }

    [Fact]
    public void Uiterste_Omgezet_GeeftHetzelfde()
    {
        var lot = new Random(6);
        var uiterste = Tellend.Laatste(PeriodeVan);
        var (onbekend, tegenstrijdig) = (false, false);
        for (var lijst = 0; lijst < Lijsten; lijst++)
        {
            var therapeut = Therapeut(lot);
            var omgezet = therapeut with { Registratieperioden = [.. therapeut.Registratieperioden!.Value.Reverse()] };
            foreach (var moment in Momenten())
            {
                var dag = uiterste.Bepaal(therapeut, moment.Op(moment.Peildatum));

                uiterste.Bepaal(omgezet, moment.Op(moment.Peildatum)).Should().Be(dag);
                onbekend |= dag.Kennis == Kennis.Onbekend;
                tegenstrijdig |= dag.Kennis == Kennis.Tegenstrijdig;
            }
        }

        (onbekend, tegenstrijdig).Should().Be((true, true));
    }

    [Fact]
    public void OverlaptNieuwste_OpElkeDag_ZietWatDeHeleLijstZegt()
    {
        var lot = new Random(7);
        var gezien = new HashSet<(Waarheid Van, Waarheid Naar)>();
        foreach (var welke in new[] { Tellend, Van })
        {
            var overlapt = new OverlaptNieuwste<Therapeut, Registratieperiode>(Van.Nieuwste(PeriodeVan), welke, PeriodeVan, PeriodeTot);
            for (var lijst = 0; lijst < Lijsten; lijst++)
            {
                var therapeut = Therapeut(lot, bekend: true);
                var vorige = Waarheid.Onwaar;
                foreach (var moment in Momenten())
                {
                    var opnieuw = overlapt.Bepaal(therapeut, moment.Op(moment.Peildatum));

                    overlapt.Bepaal(therapeut, moment).Should().Be(opnieuw);
                    gezien.Add((vorige, opnieuw));
                    vorige = opnieuw;
                }
            }
        }

        gezien.Should().HaveCount(4, "overlap komt en gaat");
    }

    private static object Wat(Registerweging weging) =>
        (weging.Oordeel, weging.Stand, weging.Sinds.Kennis, weging.Sinds.Inhoud, weging.VroegstMogelijk, weging.Omgekeerd);

    private static DateOnly? Kantelmoment(Kantelvraag<Therapeut> vraag, Therapeut therapeut, in Peilmoment moment)
    {
        var horizon = Horizon.VanEerste(moment.Peildatum, Dagen[^1]);
        vraag(therapeut, moment, horizon);
        return horizon.Eerste;
    }

    private static object Wat(Verklaringsweging weging) =>
        (weging.Oordeel, weging.Onvolledig, weging.ZonderDag, weging.Betwist, weging.LaatsteOntkenning, weging.EersteBevestiging);

    private static IEnumerable<Peilmoment> Momenten()
    {
        var moment = new Peilmoment(Dagen[0], new Dossier { Id = "lang" }, Normwaardenset.Standaard).AanBeginVan(Dagen[^1]);
        return Dagen.Select(dag => moment.Verder(dag));
    }

    private static IEnumerable<(bool Gunstig, bool? Betwist, DateOnly? Na, Waarheid Telt, Database? Database)> Vragen(Random lot) =>
        from gunstig in new[] { true, false }
        from betwist in new bool?[] { null, true, false }
        select (gunstig, betwist, Of(lot, Dag(lot)), Kies(lot, Waarheid.Waar, Waarheid.Onbekend, Waarheid.Twijfel), Of(lot, Database.LDF));

    // De meeste elementen gaan over iets anders: van een paar hangt alles af.
    private static Registratie Rij(Random lot) => lot.Next(12) > 0
        ? new() { Register = Register.KwaliteitsregisterParamedici, Status = Registratiestatus.Ingeschreven, Van = Dag(lot) }
        : new() { Register = lot.Next(4) == 0 ? null : Register.KeurmerkIndividueel, Status = Of(lot, Kies(lot, Enum.GetValues<Registratiestatus>())), Van = Of(lot, Dag(lot)), Tot = Of(lot, Dag(lot)) };

    private static Therapeut Therapeut(Random lot, bool bekend = false) => new()
    {
        Id = "t",
        Registratieperioden = [.. Enumerable.Range(0, Lengte).Select(_ => Periode(lot, bekend))],
    };

    private static Registratieperiode Periode(Random lot, bool bekend) => lot.Next(16) > 0
        ? new() { Register = Register.KwaliteitsregisterParamedici, Van = Dag(lot), Tot = lot.Next(40) == 0 ? Dag(lot) : null }
        : new()
        {
            Register = bekend || lot.Next(8) > 0 ? Register.KeurmerkIndividueel : null,
            Van = bekend || lot.Next(8) > 0 ? Dag(lot) : null,
            Tot = bekend || lot.Next(8) > 0 ? Dag(lot).AddDays(2) : null,
            Deelregisters = lot.Next(bekend ? 20 : 4),
        };

    private static Verklaring Verklaring(Random lot) => lot.Next(10) > 0
        ? new() { Onderwerp = Verklaringsonderwerp.WetEnRegelgeving, Voldoet = true, Op = Dag(lot) }
        : new()
        {
            Onderwerp = lot.Next(5) == 0 ? null : Verklaringsonderwerp.Klachtenregeling,
            Voldoet = Of(lot, lot.Next(2) == 0),
            Op = Of(lot, lot.Next(8) == 0 ? DateOnly.MinValue : Dag(lot)),
            Door = Of(lot, Kies(lot, Enum.GetValues<Verklaringsbron>())),
            Database = Of(lot, Kies(lot, Enum.GetValues<Database>())),
        };

    private static DateOnly Dag(Random lot) => Kies(lot, Dagen);

    private static W Kies<W>(Random lot, params W[] waarden) => waarden[lot.Next(waarden.Length)];

    private static W? Of<W>(Random lot, W waarde)
        where W : struct => lot.Next(5) == 0 ? null : waarde;
}
