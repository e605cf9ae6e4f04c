using System.Text;
using Kwaliteitskader.Cli.Files;
using Kwaliteitskader.Cli.Vraaggesprek;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Vraaggesprek;

public sealed class GesprekTests : IDisposable
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData(Taal.Nederlands, "nl")]
    [InlineData(Taal.Engels, "en")]
    [Trait("Soort", "Golden")]
    public void Gesprek_Uitgespeeld_IsHetVastgelegdeGesprek(Taal taal, string naam)
    {
        var dossier = new Dossier { Id = "praktijk-0001", Praktijk = new() { Registraties = [new() { Register = Register.BasisPraktijkregister, Status = Registratiestatus.Ingeschreven, Van = new(2020, 1, 1) }] } };
        var (aangevuld, gesprek) = Speel(dossier, taal, ["VIS-1", "KMP-3"], "?", "misschien", "ja", "2026-02-30", "2026-05-01", "1", "ja", "nee", "nee", "2", "nee", "nee", "nee", "nee");
        Golden.Controleer($"gesprek-{naam}.txt", gesprek);
        Kwaliteitstoets.Standaard.Beperkt("VIS-1").Toets(aangevuld, Peildatum).Oordelen[0].Uitkomst.Should().NotBe(Uitkomst.NietVastTeStellen);
    }

    [Fact]
    public void Gesprek_NietsGeweten_VraagtAllesEenKeerEnVerandertNiets()
    {
        foreach (var voorbeeld in Voorbeelddossiers.Alle)
        {
            var (aangevuld, _) = Speel(voorbeeld, Taal.Nederlands, [], [.. Enumerable.Repeat("", 5000)]);
            DossierSchrijver.Schrijf(aangevuld).Should().Equal(DossierSchrijver.Schrijf(voorbeeld));
        }
    }

    [Fact]
    public void Gesprek_WatOokGeantwoordWordt_EindigtEnLaatGeenVraagOver()
    {
        string[] antwoorden = ["ja", "nee", "1", "2026-01-01", "2", "nee", "5", "a"];
        for (var zaad = 0; zaad < 6; zaad++)
        {
            var lot = new Random(zaad);
            var (_, gesprek) = Speel(Voorbeelddossiers.Met("niet-geregistreerde-therapeut"), Taal.Nederlands, ["IRF-5", "VIS-1", "BPR-1", "KMP-3", "KMP-4", "WT-1", "BIG-1"], [.. Enumerable.Range(0, 4000).Select(_ => antwoorden[lot.Next(antwoorden.Length)])]);
            gesprek.TrimEnd().Split('\n')[^1].Should().Match(regel => regel.Contains("staat vast") || regel.Contains("niet vast te stellen"));
        }
    }

    [Fact]
    public async Task Interactief_Antwoorden_KomenInHetDossierEnDeVragenNiet()
    {
        var leeg = bestanden.Zet("leeg.json", """{"schema":"kwaliteitskader/dossier/1","id":"praktijk-0001"}""");
        var opdracht = await Opdracht.VoerMet(Encoding.UTF8.GetBytes("1\nnee\nnee\n"), "uitvraag", leeg, "--norm", "KMP-3", "--interactief");
        opdracht.Code.Should().Be(0);
        opdracht.Uitvoer.Should().StartWith("{\"schema\"").And.EndWith("}\n");
        opdracht.Fouten.Should().Contain("KMP-3");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("a.json", "b.json")]
    public async Task Interactief_NietEenBestand_IsOnbruikbaar(params string[] gegeven)
    {
        var opdracht = await Opdracht.Voer(["uitvraag", .. gegeven, "--interactief"]);
        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain("--interactief");
    }

    private static (Dossier Dossier, string Gesprek) Speel(Dossier dossier, Taal taal, string[] normen, params string[] antwoorden)
    {
        using var uit = new StringWriter { NewLine = "\n" };
        var toets = normen.Length == 0 ? Kwaliteitstoets.Standaard : Kwaliteitstoets.Standaard.Beperkt([.. normen.Select(norm => (NormId)norm)]);
        using var toetsenbord = new Toetsenbord(Encoding.UTF8.GetBytes(string.Concat(antwoorden.Select(antwoord => antwoord + "\n"))), uit);
        return (new Gesprek(toets, Peildatum, uit, new LineReader(toetsenbord), taal).Voer(dossier), uit.ToString());
    }

    /// <summary>Een terminal: wat getypt wordt, staat achter de vraag.</summary>
    private sealed class Toetsenbord(byte[] getypt, TextWriter scherm) : MemoryStream(getypt)
    {
        public override int ReadByte()
        {
            var teken = base.ReadByte();
            if (teken != -1)
            {
                scherm.Write((char)teken);
            }

            return teken;
        }
    }
}
