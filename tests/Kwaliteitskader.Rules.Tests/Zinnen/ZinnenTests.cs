using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Zinnen;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Zinnen;

/// <summary>Wat een bevinding noemt: het beslissende feit, het nieuwste voorop, bij de therapeut bij wie het hoort.</summary>
public class ZinnenTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    [Fact]
    public void Rust_Levering_NoemtDeLaatsteEnGeenEerdere()
    {
        var rapport = Rapport("niet-geregistreerde-therapeut");
        var leveringen = rapport.Dossier.Praktijk!.Gegevensleveringen!.Value;
        var laatste = Enumerable.Range(0, leveringen.Length).MaxBy(i => leveringen[i].Op);

        var zinnen = Zinnen(rapport, "LDB-1", "/praktijk");

        zinnen.Rust.Select(pad => pad.Waarde).Should().Contain($"/praktijk/gegevensleveringen/{laatste}/op");
        zinnen.Blijkt[0].Should().Contain(Model.Woorden.Datumtekst.Van(leveringen[laatste].Op!.Value, Taal.Nederlands));
    }

    [Fact]
    public void Rust_TherapeutNietIngeschreven_IsZijnInschrijvingEnNietWieHijIs()
    {
        var rapport = Rapport("niet-geregistreerde-therapeut");

        var zinnen = Zinnen(rapport, "BPR-1", "/praktijk");

        zinnen.Rust.Should().OnlyContain(pad => pad.Waarde.StartsWith("/therapeuten/1/registraties", StringComparison.Ordinal));
        zinnen.Blijkt.Should().ContainSingle().Which.Should().Contain("t2").And.NotContain("t1");
        zinnen.Rust.Should().BeEquivalentTo(Zinnen(rapport, "IRF-5", "/therapeuten/1").Rust, "het is dezelfde oorzaak");
    }

    [Theory]
    [InlineData(Taal.Nederlands, "15 januari 2026")]
    [InlineData(Taal.Engels, "15 January 2026")]
    public void Blijkt_Verklaring_IsEenZinMetWieEnWanneer(Taal taal, string dag)
    {
        var zin = Zinnen(Rapport("niet-geregistreerde-therapeut"), "PR-3", "/praktijk", taal).Blijkt.Should().ContainSingle().Subject;

        zin.Should().Contain(dag).And.Contain(taal == Taal.Nederlands ? "De praktijk" : "The practice").And.NotContain(":");
    }

    [Fact]
    public void Blijkt_Tegenspraak_NoemtBeideKanten()
    {
        foreach (var rapport in Voorbeelddossiers.Alle.Select(dossier => Kwaliteitstoets.Standaard.Toets(dossier, Peildatum)))
        {
            foreach (var oordeel in rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.OordeelNodig))
            {
                var bevinding = rapport.Bevinding(oordeel);
                rapport.Zinnen(oordeel).Rust.Select(pad => pad.Waarde).Should().Contain(bevinding.Feiten.Select(feit => feit.Pad));
                rapport.Zinnen(oordeel).Blijkt.Should().OnlyContain(zin => bevinding.Toelichting.Contains(zin, StringComparison.Ordinal), "niets wordt afgekapt");
            }
        }
    }

    [Theory]
    [InlineData(Taal.Nederlands, "vijf dagen")]
    [InlineData(Taal.Engels, "five days")]
    public void Daarbij_EigenWachttijd_NoemtHetGebruikteGetalEnWaarHetVandaanKomt(Taal taal, string termijn)
    {
        var bron = new Bron { Document = "huisregel", Plaats = "1" };
        var toets = Kwaliteitstoets.Maak(opties => opties.Stel(Kaderwaarden.Wachttijd, [new GedateerdeWaarde { Getal = 5, Bron = bron }]));
        var dossier = new Dossier { Id = "d", Zorgtrajecten = [new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = new(2026, 11, 2) }] };

        var zinnen = Zinnen(toets.Toets(dossier, Peildatum), "WT-1", "/zorgtrajecten/0", taal);

        zinnen.Daarbij.Should().ContainSingle().Which.Should().Contain(termijn).And.Contain("huisregel");
    }

    [Fact]
    public void HerstelDoor_NietVoldaan_StaatApartVanWatErTeDoenIs()
    {
        var bevinding = Rapport("niet-geregistreerde-therapeut").Document().Bevindingen.First(bevinding => bevinding.Norm == "BPR-1");

        bevinding.HerstelDoor.Should().Be(Partij.Praktijk);
        bevinding.Kracht.Should().Be(Normkracht.Registereis);
    }

    [Theory]
    [InlineData(Uitkomst.NogTeVoldoen, "w")]
    [InlineData(Uitkomst.VoldoetNiet, "v")]
    public void Bij_Uitkomst_KiestDeTekstDieErbijPast(Uitkomst uitkomst, string verwacht)
    {
        new Herstel(Partij.Praktijk, new("w", "w"), new("v", "v")).Bij(uitkomst).Nl.Should().Be(verwacht);
        new Reden("r", new("v", "v"), new("w", "w")).Bij(uitkomst).Nl.Should().Be(verwacht);
    }

    private static Toetsrapport Rapport(string naam) => Kwaliteitstoets.Standaard.Toets(Voorbeelddossiers.Met(naam), Peildatum);

    private static Bevindingszinnen Zinnen(Toetsrapport rapport, string norm, string onderwerp, Taal taal = Taal.Nederlands) =>
        rapport.Zinnen(rapport.Oordelen.First(oordeel => oordeel.Norm.Kaart.Id == norm && oordeel.Onderwerp.Plaats.Waarde == onderwerp), taal);
}
