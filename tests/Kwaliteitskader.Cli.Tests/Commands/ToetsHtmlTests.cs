using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Rapporten als één bladzijde die alleen staat.</summary>
public sealed partial class ToetsHtmlTests : IDisposable
{
    private static readonly string[] Dag = ["--peildatum", "2026-11-21"];

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Html_VanEenDossier_HeeftElkeBevindingEnHaaltNietsVanElders(string taal)
    {
        var json = bestanden.Zet("d.json", Bestanden.Drie);
        var bladzijde = await Opdracht.Voer(["toets", json, "--formaat", "html", "--taal", taal, .. Dag]);
        var rapport = await Opdracht.Voer(["toets", json, "--formaat", "json", .. Dag]);

        bladzijde.Code.Should().Be(rapport.Code);
        bladzijde.Uitvoer.Should().StartWith("<!DOCTYPE html>").And.Contain($"<html lang=\"{taal}\">").And.EndWith("</html>\n");
        var document = JsonNode.Parse(rapport.Uitvoer)!;
        var een = document is JsonArray lijst ? lijst[0]! : document;
        Bevinding().Count(bladzijde.Uitvoer).Should().Be(een["bevindingen"]!.AsArray().Count);
        Elders().IsMatch(bladzijde.Uitvoer).Should().BeFalse();
    }

    [Fact]
    public async Task Html_MetEenDossierDatNietTeLezenIs_NoemtZijnFoutenNaastHetAndereRapport()
    {
        var bladzijde = await Opdracht.Voer(["toets", bestanden.Zet("a.json", Bestanden.Drie), bestanden.Zet("b.json", """{"schema":"kwaliteitskader/dossier/1","id":"b","<script>":1}"""), "--formaat", "html", .. Dag]);

        bladzijde.Code.Should().Be(2);
        Regex.Count(bladzijde.Uitvoer, "<article>").Should().Be(2);
        bladzijde.Uitvoer.Should().NotContain("<script>");
    }

    [Fact]
    public async Task Html_MetOpmaakInEenSleutel_ToontTekst()
    {
        var json = bestanden.Zet("d.json", Bestanden.Leeg("<img src=x onerror=alert(1)>"));
        var bladzijde = await Opdracht.Voer(["toets", json, "--formaat", "html", .. Dag]);

        bladzijde.Uitvoer.Should().NotContain("<img").And.Contain("&lt;img");
    }

    [GeneratedRegex("<details>")]
    private static partial Regex Bevinding();

    [GeneratedRegex("""(src|href)="(?!#)|url\(|@import|<script""")]
    private static partial Regex Elders();
}
