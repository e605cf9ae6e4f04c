using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

public class NormversiesTests
{
    private static readonly Geldigheid Oud = new() { Van = new DateOnly(2024, 1, 1), Tot = new DateOnly(2026, 12, 31) };

    private static readonly Geldigheid Nieuw = new() { Van = new DateOnly(2027, 1, 1) };

    private static readonly Dossier Dossier = new() { Id = "praktijk-0001", Praktijk = new() { Agb = "1234" } };

    [Theory]
    [InlineData("2023-12-31", Uitkomst.NietVanToepassing, "norm-geldt-niet-op-peildatum")]
    [InlineData("2024-01-01", Uitkomst.Voldoet, "eis-vervuld")]
    [InlineData("2026-12-31", Uitkomst.Voldoet, "eis-vervuld")]
    [InlineData("2027-01-01", Uitkomst.VoldoetNiet, "agb-te-kort")]
    public void Toets_TweeVersies_OordeeltNaarDieVanDePeildatum(string peildatum, Uitkomst uitkomst, string reden)
    {
        var bevinding = Toets().Toets(Dossier, Dag(peildatum)).Document().Bevindingen.Should().ContainSingle().Subject;

        bevinding.Uitkomst.Should().Be(uitkomst);
        bevinding.Reden.Should().Be(reden);
    }

    [Fact]
    public void Toets_TussenTweeVersiesIn_GeldtDeNormNiet()
    {
        var toets = Huis(new Vastgelegd(Oud with { Tot = new DateOnly(2026, 6, 30) }), new HeleCode(Nieuw));

        var bevinding = toets.Toets(Dossier, Dag("2026-11-21")).Document().Bevindingen.Should().ContainSingle().Subject;

        bevinding.Reden.Should().Be("norm-geldt-niet-op-peildatum");
        bevinding.Wending.Should().Be(new Wending { Op = new(2027, 1, 1), Naar = Uitkomst.VoldoetNiet });
    }

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    public void Norm_VanEenOordeel_IsDeVersieVanDePeildatum(string peildatum)
    {
        var rapport = Toets().Toets(Dossier, Dag(peildatum));

        rapport.Norm(rapport.Oordelen[0]).Kaart.Geldigheid.Omvat(Dag(peildatum)).Should().BeTrue();
    }

    [Fact]
    public void Wending_OverDeVeranderingHeen_IsDeEersteDagVanDeNieuweVersie() =>
        Toets().Toets(Dossier, Dag("2026-11-21")).Document().Bevindingen[0].Wending
            .Should().Be(new Wending { Op = new(2027, 1, 1), Naar = Uitkomst.VoldoetNiet });

    [Fact]
    public void Verloop_DagVoorDag_IsWatElkeDagGeoordeeldWordt()
    {
        var toets = Toets();
        var rapport = toets.Toets(Dossier, Dag("2023-12-01"));
        var verloop = rapport.Verloop(rapport.Oordelen[0], Dag("2027-02-01")).ToDictionary(stap => stap.Dag, stap => stap.Uitkomst);
        var verwacht = rapport.Oordelen[0].Uitkomst;
        for (var dag = Dag("2023-12-02"); dag <= Dag("2027-02-01"); dag = dag.AddDays(1))
        {
            verwacht = verloop.GetValueOrDefault(dag, verwacht);
            toets.Toets(Dossier, dag).Oordelen[0].Uitkomst.Should().Be(verwacht, $"op {dag}");
        }
    }

    [Fact]
    public void Maak_VersiesAndersom_GeeftDezelfdeAfdruk() =>
        Huis(new HeleCode(Nieuw), new Vastgelegd(Oud)).Normenset.Should().BeEquivalentTo(Toets().Normenset);

    [Fact]
    public void Maak_AndereGeldigheid_GeeftEenAndereAfdruk() =>
        Huis(new Vastgelegd(Oud), new HeleCode(Nieuw with { Van = new DateOnly(2027, 1, 2) })).Normenset.Sha256.Should().NotBe(Toets().Normenset.Sha256);

    [Fact]
    public void Maak_VersiesDieOpEenDagSamenGelden_Gooit()
    {
        var maak = () => Huis(new Vastgelegd(Oud), new HeleCode(Nieuw with { Van = Oud.Tot }));
        maak.Should().Throw<ArgumentException>().WithMessage("*HUIS-1*");
    }

    [Fact]
    public void Maak_VersiesOverEenAnderOnderwerp_Gooit()
    {
        var maak = () => Huis(new Vastgelegd(Oud), new OverTherapeuten(Nieuw));
        maak.Should().Throw<ArgumentException>().WithMessage("*HUIS-1*");
    }

    private static Kwaliteitstoets Toets() => Huis(new Vastgelegd(Oud), new HeleCode(Nieuw));

    private static Kwaliteitstoets Huis(params Norm[] versies) => Kwaliteitstoets.Maak(opties =>
    {
        foreach (var versie in versies)
        {
            opties.Voeg(versie);
        }
    }).Beperkt("HUIS-1");

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Normkaart Kaart(Geldigheid geldigheid) => new("HUIS-1")
    {
        Titel = new("AGB-code vastgelegd", "AGB code recorded"),
        Zin = new("AGB-code vastgelegd", "AGB code recorded"),
        Kracht = Normkracht.Aanbeveling,
        Domein = Normdomein.Praktijkvoering,
        Bronnen = [ExterneBron.Plaats("gastheer", "huisregels", Zekerheid.Hoog)],
        Herstel = new(Partij.Praktijk, new("leg de AGB-code vast.", "record the AGB code.")),
        Geldigheid = geldigheid,
    };

    private static class Huisfeiten
    {
        public static Tekstfeit<Praktijk> Agb { get; } = new("agb", new("AGB-code", "AGB code"), praktijk => praktijk.Agb);
    }

    private sealed class Vastgelegd(Geldigheid geldigheid) : Norm<Praktijk>(Kaart(geldigheid))
    {
        protected override Voorwaarde<Praktijk> Eis => Huisfeiten.Agb.IsBekend();
    }

    private sealed class HeleCode(Geldigheid geldigheid) : Norm<Praktijk>(Kaart(geldigheid))
    {
        protected override Voorwaarde<Praktijk> Eis => Huisfeiten.Agb.Klopt(static agb => agb.Length == 8, new("heeft acht cijfers", "has eight digits"))
            .Anders(new Reden("agb-te-kort", new("De AGB-code is te kort.", "The AGB code is too short.")));
    }

    private sealed class OverTherapeuten(Geldigheid geldigheid) : Norm<Therapeut>(Kaart(geldigheid))
    {
        protected override Voorwaarde<Therapeut> Eis => TherapeutFeiten.LidVvocm.IsWaar();
    }
}
