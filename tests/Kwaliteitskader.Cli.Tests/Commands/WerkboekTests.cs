using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Een werkboek is overal een dossier, en een rapport of brief kan een document zijn.</summary>
public sealed class WerkboekTests : IDisposable
{
    private static readonly string[] Dag = ["--peildatum", "2026-11-21"];

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("toets", "--formaat", "json")]
    [InlineData("toets", "--formaat", "ndjson")]
    [InlineData("verklaar", "--norm", "VIS-1", "--formaat", "json")]
    [InlineData("aanvraag", "--register", "basisPraktijkregister", "--formaat", "json")]
    [InlineData("agenda", "--formaat", "json")]
    [InlineData("uitvraag", "--formaat", "json")]
    [InlineData("aanspraak", "--formaat", "json")]
    public async Task Werkboek_InElkeOpdracht_GeeftWatHetDossierGeeft(string naam, params string[] opties)
    {
        var json = bestanden.Zet("d.json", Bestanden.Drie);
        var xlsx = bestanden.Pad("d.xlsx");
        (await Opdracht.Voer("sjabloon", json, "--uit", xlsx)).Code.Should().Be(0);

        var ditDossier = await Opdracht.Voer([naam, json, .. opties, .. Dag]);
        var ditWerkboek = await Opdracht.Voer([naam, xlsx, .. opties, .. Dag]);

        ditWerkboek.Code.Should().Be(ditDossier.Code).And.BeLessThan(2);
        ditWerkboek.Uitvoer.Should().Be(ditDossier.Uitvoer);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task Werkboek_MetFouten_GeeftEenFoutrecordMetCellen(string formaat)
    {
        var xlsx = bestanden.Pad("leeg.xlsx");
        await Opdracht.Voer("sjabloon", "--register", "basisPraktijkregister", "--uit", xlsx);

        var opdracht = await Opdracht.Voer(["toets", xlsx, "--formaat", formaat, .. Dag]);

        opdracht.Code.Should().Be(2);
        JsonNode.Parse(opdracht.Bytes)!["fouten"]!.AsArray().Select(fout => fout!["cel"]!.GetValue<string>()).Should().Equal("dossier!A3");
        new Schemakeuring(Schemas.Rapport()).Keurt(opdracht.Bytes).Should().BeTrue();
    }

    [Fact]
    public async Task Map_MetWerkboekenEnJson_WordtHelemaalGelezen()
    {
        var json = bestanden.Zet("a.json", Bestanden.Drie);
        await Opdracht.Voer("sjabloon", json, "--uit", bestanden.Pad("b.xlsx"));

        var opdracht = await Opdracht.Voer(["toets", bestanden.Map, "--formaat", "ndjson", .. Dag]);

        var regels = opdracht.Uitvoer.TrimEnd().Split('\n');
        regels.Should().HaveCount(2);
        regels[1].Should().Be(regels[0]);
    }

    [Fact]
    public async Task Toets_NaarEenWerkboek_SchrijftHet()
    {
        var uit = bestanden.Pad("rapport.xlsx");

        var opdracht = await Opdracht.Voer(["toets", bestanden.Zet("d.json", Bestanden.Drie), "--formaat", "xlsx", "--uit", uit, .. Dag]);

        opdracht.Code.Should().BeLessThan(2);
        Werkboeklezer.Lees(await File.ReadAllBytesAsync(uit)).Fouten.Select(fout => fout.Code).Should().Contain("onbekend-blad").And.NotContain("geen-werkboek");
    }

    [Fact]
    public async Task Aanvraag_AlsDocument_SchrijftEenZipMetDeBrief()
    {
        var d = bestanden.Zet("d.json", Bestanden.Drie);
        var map = Path.Combine(bestanden.Map, "brieven") + Path.DirectorySeparatorChar;

        var los = await Opdracht.Voer(["aanvraag", d, "--register", "basisPraktijkregister", "--formaat", "docx", "--afzender", "Registratiecommissie", .. Dag]);
        var perBestand = await Opdracht.Voer(["aanvraag", d, "--register", "basisPraktijkregister", "--formaat", "docx", "--uit", map, .. Dag]);

        los.Code.Should().BeLessThan(2);
        los.Bytes.Take(2).Should().Equal((byte)'P', (byte)'K');
        perBestand.Code.Should().Be(los.Code);
        Directory.EnumerateFiles(map, "*.docx").Should().ContainSingle();
    }

    [Fact]
    public async Task Nakijken_VanEenWerkboekMetFouten_MarkeertDeCellen()
    {
        var xlsx = bestanden.Pad("leeg.xlsx");
        var kopie = bestanden.Pad("kopie.xlsx");
        await Opdracht.Voer("sjabloon", "--uit", xlsx);

        var opdracht = await Opdracht.Voer("nakijken", xlsx, "--uit", kopie);

        opdracht.Code.Should().Be(2);
        opdracht.Uitvoer.Should().Contain("dossier!A3");
        File.Exists(kopie).Should().BeTrue();
    }

    [Theory]
    [InlineData("sjabloon")]
    [InlineData("sjabloon", "d.json", "--register", "basisPraktijkregister", "--uit", "x.xlsx")]
    [InlineData("nakijken")]
    [InlineData("nakijken", "d.json")]
    [InlineData("nakijken", "ontbreekt.xlsx")]
    [InlineData("toets", "d.json", "--formaat", "xlsx", "--samenvatting")]
    public async Task Argumenten_DieNietKunnen_GevenCodeTwee(params string[] argumenten)
    {
        bestanden.Zet("d.json", Bestanden.Drie);

        (await Opdracht.Voer([.. argumenten.Select(argument => argument.Contains('.', StringComparison.Ordinal) ? bestanden.Pad(argument) : argument)])).Code.Should().Be(2);
    }
}
