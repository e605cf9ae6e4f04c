using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Aanspraken;

/// <summary>Wat voor elk zorgtraject geldt, over gemaakte zorgtrajecten.</summary>
public class AanspraakwettenTests
{
    private const int Keren = 3000;
    private static readonly Aanspraaktoets Toets = Aanspraaktoets.Standaard;

    [Fact]
    public void Antwoord_WieMeerWeet_KrijgtGeenAnderZekerAntwoord()
    {
        var zeker = 0;
        for (var zaad = 0; zaad < Keren; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            var minder = Aanspraakgenerator.Van(Aanspraakgenerator.Vergeet(Aanspraakgenerator.Feiten(dossier), zaad));
            var weinig = Volgende(minder, op);
            if (weinig.Uitkomst is Aanspraakuitkomst.Ja or Aanspraakuitkomst.Nee)
            {
                zeker++;
                Volgende(dossier, op).Uitkomst.Should().Be(weinig.Uitkomst, $"zaad {zaad}, grond {weinig.Grond?.Kaart.Id}");
            }
            else if (weinig.Uitkomst == Aanspraakuitkomst.Onbekend)
            {
                Toets.Antwoord(minder, weinig).Ontbreekt.Should().NotBeEmpty($"zaad {zaad}");
            }
        }

        zeker.Should().BeGreaterThan(Keren / 5);
    }

    /// <summary>Wat dan nog open kan zijn: de dag van een verjaardag, de dagen van eerdere zorg, en of klasse B na 2020 B1 of B2 is.</summary>
    [Fact]
    public void Antwoord_AllesBekend_LaatAlleenOpenWatDeFeitenNietKunnenZeggen()
    {
        for (var zaad = 0; zaad < Keren; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            foreach (var oordeel in Toets.Zittingen(dossier, 0, op).Append(Volgende(dossier, op)))
            {
                if (oordeel is { Uitkomst: Aanspraakuitkomst.Onbekend, Grond.Kaart.Id: not ("AAN-1" or "AAN-2") })
                {
                    Toets.Antwoord(dossier, oordeel).Ontbreekt.Should().OnlyContain(
                        pad => pad.EndsWith("leeftijdsgrenzen", StringComparison.Ordinal) || pad.EndsWith("ditJaar", StringComparison.Ordinal)
                            || pad.EndsWith("eersteOp", StringComparison.Ordinal) || pad.EndsWith("laatsteOp", StringComparison.Ordinal) || pad.EndsWith("goldKlassen", StringComparison.Ordinal) || pad.EndsWith("eerder", StringComparison.Ordinal), $"zaad {zaad}");
                }
            }
        }
    }

    [Fact]
    public void Restant_EenZittingErbij_WordtNooitMeer()
    {
        var vergeleken = 0;
        for (var zaad = 0; zaad < Keren; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            var feiten = Aanspraakgenerator.Feiten(dossier);
            var meer = Aanspraakgenerator.Van(feiten with { Zittingen = feiten.Zittingen!.Value.Add(new Zitting { Op = op, Aandoening = "a", Beroep = Beroep.Fysiotherapeut }) });
            if (feiten.Zittingen.Value.IsEmpty)
            {
                continue;
            }

            var eerst = Restant(dossier, op);
            var dan = Restant(meer, op);
            if (eerst.Aantal is { } een && dan.Aantal is { } ander)
            {
                vergeleken++;
                ander.Should().BeLessThanOrEqualTo(een, $"zaad {zaad}");
            }

            if (eerst.EerstZelf is { } zelf && dan.EerstZelf is { } daarna)
            {
                vergeleken++;
                daarna.Should().BeLessThan(zelf, $"zaad {zaad}");
            }
        }

        vergeleken.Should().BeGreaterThan(100);
    }

    [Fact]
    public void TotEnMet_LaatsteDagEnDeDagErna_IsGedektEnNietGedekt()
    {
        var vergeleken = 0;
        for (var zaad = 0; zaad < Keren; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            var oordeel = Volgende(dossier, op);
            if (Aanspraakgenerator.Feiten(dossier).Zittingen is { IsEmpty: false }
                && oordeel is { Uitkomst: Aanspraakuitkomst.Ja, Grond.Kaart.Id: "AAN-2" or "AAN-4" or "AAN-5" }
                && Toets.Antwoord(dossier, oordeel).Restant.TotEnMet is { } laatste && laatste < new DateOnly(2026, 12, 31))
            {
                vergeleken++;
                Volgende(dossier, laatste).Uitkomst.Should().Be(Aanspraakuitkomst.Ja, $"zaad {zaad}, {oordeel.Grond.Kaart.Id}");
                Volgende(dossier, laatste.AddDays(1)).Uitkomst.Should().Be(Aanspraakuitkomst.Nee, $"zaad {zaad}, {oordeel.Grond.Kaart.Id}");
            }
        }

        vergeleken.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Tellingen_InPlaatsVanZittingen_GevenHetzelfdeZekereAntwoord()
    {
        var zeker = 0;
        for (var zaad = 0; zaad < Keren; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            var feiten = Aanspraakgenerator.Feiten(dossier);
            if (feiten.Zittingen!.Value is not [{ Op: { } eerste }, ..] zittingen)
            {
                continue;
            }

            var geteld = Aanspraakgenerator.Van(feiten with
            {
                Zittingen = null,
                Tellingen = [new() { Aandoening = "a", Van = eerste, TotEnMet = zittingen[^1].Op, Aantal = zittingen.Length }],
            });
            var oordeel = Volgende(geteld, op);
            if (oordeel.Uitkomst != Aanspraakuitkomst.Onbekend)
            {
                zeker++;
                (oordeel.Uitkomst, oordeel.Grond).Should().Be((Volgende(dossier, op).Uitkomst, Volgende(dossier, op).Grond), $"zaad {zaad}");
            }
        }

        zeker.Should().BeGreaterThan(Keren / 2);
    }

    [Fact]
    public void Uitleg_Wortel_IsHetAntwoordEnNoemtDeReden()
    {
        for (var zaad = 0; zaad < Keren; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            var feiten = zaad % 2 == 0 ? dossier : Aanspraakgenerator.Van(Aanspraakgenerator.Vergeet(Aanspraakgenerator.Feiten(dossier), zaad));
            var oordeel = Volgende(feiten, op);
            var uitleg = Toets.LegUit(feiten, oordeel)!;

            Aanspraaktoets.Uitkomst(uitleg.Waarheid).Should().Be(oordeel.Uitkomst, $"zaad {zaad}");
            if (oordeel is { Uitkomst: Aanspraakuitkomst.Nee, Grond: not null })
            {
                Redenen(uitleg).Should().Contain(Toets.Antwoord(feiten, oordeel).Reden, $"zaad {zaad}");
            }
        }
    }

    [Fact]
    public void Wending_DagVoorDag_IsDeEersteDagMetEenAnderAntwoord()
    {
        for (var zaad = 0; zaad < 60; zaad++)
        {
            var (dossier, op) = Aanspraakgenerator.Maak(zaad);
            var oordeel = Volgende(dossier, op);
            var wending = Toets.Wending(dossier, oordeel);
            DateOnly? eerste = null;
            for (var dag = op.AddDays(1); dag <= op.AddYears(9) && eerste is null; dag = dag.AddDays(1))
            {
                eerste = Volgende(dossier, dag).Uitkomst == oordeel.Uitkomst ? null : dag;
            }

            if (eerste is { } gevonden)
            {
                wending.Should().Be(new Aanspraakwending { Op = gevonden, Naar = Volgende(dossier, gevonden).Uitkomst }, $"zaad {zaad}");
            }
        }
    }

    private static Aanspraakoordeel Volgende(Dossier dossier, DateOnly op) => Toets.Volgende(dossier, 0, "a", op);

    private static Restant Restant(Dossier dossier, DateOnly op) => Toets.Antwoord(dossier, Volgende(dossier, op), wending: false).Restant;

    private static IEnumerable<string> Redenen(Uitleg uitleg) => uitleg.Onderdelen.SelectMany(Redenen).Concat(uitleg.Reden is { } reden ? [reden] : []);
}
