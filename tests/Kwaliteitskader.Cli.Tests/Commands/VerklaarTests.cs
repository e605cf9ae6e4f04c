using System.Text.Json.Nodes;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class VerklaarTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Json_PraktijkMetDrieTherapeuten_WijstDeTherapeutEnHetFeitAanWaaropHetStukloopt()
    {
        var opdracht = await Opdracht.Voer("verklaar", bestanden.Zet("a.json", Bestanden.Drie), "--norm", "BPR-1", "--formaat", "json");

        opdracht.Code.Should().Be(1);
        var verklaring = JsonNode.Parse(opdracht.Bytes)!["verklaringen"]!.AsArray().Should().ContainSingle().Subject!;
        verklaring["uitkomst"]!.GetValue<string>().Should().Be("voldoetNiet");
        var dragend = Delen(verklaring["eis"]!).Where(deel => deel["draagt"]!.GetValue<bool>()).ToList();
        dragend.Select(deel => deel["onderwerp"]?.GetValue<string>()).OfType<string>().Should().Equal("/therapeuten/1");
        dragend.SelectMany(deel => deel["feiten"]!.AsArray()).Select(feit => feit!["pad"]!.GetValue<string>()).Should().Contain("/therapeuten/1/registraties");
        Delen(verklaring["geadresseerde"]!).Should().OnlyContain(deel => !deel["draagt"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData(null, "zeven dagen", "zeven-kalenderdagen")]
    [InlineData("vijf-werkdagen", "vijf werkdagen", "vijf-werkdagen")]
    public async Task Getallen_StaanErMetBronEnGekozenLezing(string? lezing, string waarde, string gekozen)
    {
        var pad = bestanden.Zet("a.json", """{"schema":"kwaliteitskader/dossier/1","id":"d","zorgtrajecten":[{"id":"z1","status":"gestart","aanmelddatum":"2026-11-02","intakeDatum":"2026-11-05"}]}""");
        string[] opties = lezing is null ? [] : ["--lezing", lezing];

        var json = await Opdracht.Voer(["verklaar", pad, "--norm", "WT-1", "--formaat", "json", .. opties]);
        var tekst = await Opdracht.Voer(["verklaar", pad, "--norm", "wt-1", .. opties]);

        var getal = Delen(JsonNode.Parse(json.Bytes)!["verklaringen"]![0]!["eis"]!).SelectMany(deel => deel["normwaarden"]!.AsArray()).First()!;
        getal["waarde"]!.GetValue<string>().Should().Be(waarde);
        getal["keuze"]!.GetValue<string>().Should().Be("INT-1");
        getal["lezing"]!.GetValue<string>().Should().Be(gekozen);
        tekst.Uitvoer.Should().ContainAll(waarde, "INT-1", getal["bron"]!.GetValue<string>().Split(',')[0]);
    }

    [Fact]
    public async Task Tekst_PraktijkMetDrieTherapeuten_HeeftDePijlBijDeTherapeutWaaropHetStukloopt()
    {
        var opdracht = await Opdracht.Voer("verklaar", bestanden.Zet("a.json", Bestanden.Drie), "--norm", "BPR-1", "--volledig");

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Should().NotContain("\u001b");
        var pijlen = opdracht.Uitvoer.Split('\n').Where(regel => regel.Contains('▶', StringComparison.Ordinal)).ToList();
        pijlen.Should().Contain(regel => regel.Contains("t2", StringComparison.Ordinal) && regel.Contains("/therapeuten/1", StringComparison.Ordinal));
        pijlen.Should().NotContain(regel => regel.Contains("/therapeuten/0", StringComparison.Ordinal) || regel.Contains("/therapeuten/2", StringComparison.Ordinal));
        opdracht.Uitvoer.Should().Contain("/therapeuten/1/registraties");
    }

    [Fact]
    public async Task Tekst_ZonderVolledig_ToontAlleenDeTakkenDieDragenEnDeBronnenEenKeer()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie);
        var kort = (await Opdracht.Voer("verklaar", pad, "--norm", "IRF-5")).Uitvoer;
        var lang = (await Opdracht.Voer("verklaar", pad, "--norm", "IRF-5", "--volledig")).Uitvoer;

        kort.Split('\n').Length.Should().BeLessThan(lang.Split('\n').Length);
        kort.Should().Contain("/therapeuten/1/registraties").And.NotContain("/therapeuten/1/beroep");
        lang.Should().Contain("/therapeuten/1/beroep");
        foreach (var uitvoer in new[] { kort, lang })
        {
            uitvoer.IndexOf("kngf-samenvatting", StringComparison.Ordinal).Should().BeGreaterThan(uitvoer.LastIndexOf("/therapeuten/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Json_OnbekendeFeiten_HebbenGeenWaarde()
    {
        var opdracht = await Opdracht.Voer("verklaar", bestanden.Zet("a.json", Bestanden.Leeg()), "--norm", "VIS-1", "--formaat", "json");

        opdracht.Code.Should().Be(0);
        Delen(JsonNode.Parse(opdracht.Bytes)!["verklaringen"]![0]!["geadresseerde"]!)
            .SelectMany(deel => deel["feiten"]!.AsArray())
            .Should().Contain(feit => feit!["waarde"] == null);
    }

    [Theory]
    [InlineData("/therapeuten/2")]
    [InlineData("t3")]
    public async Task Onderwerp_Gegeven_BeperktDeUitlegTotDatOnderwerp(string onderwerp)
    {
        var opdracht = await Opdracht.Voer("verklaar", bestanden.Zet("a.json", Bestanden.Drie), "--norm", "IRF-5", "--onderwerp", onderwerp, "--formaat", "json");

        opdracht.Code.Should().Be(0);
        JsonNode.Parse(opdracht.Bytes)!["verklaringen"]!.AsArray().Select(deel => deel!["onderwerp"]!.GetValue<string>()).Should().Equal("/therapeuten/2");
    }

    [Theory]
    [InlineData("--norm", "IRF-5", "--onderwerp", "/therapeuten/9")]
    [InlineData("--norm", "IRF-5", "--onderwerp", "t9")]
    [InlineData("--norm", "IRF-5", "--onderwerp", "/praktijk")]
    [InlineData("--norm", "IRF-5", "--onderwerp", "/therapeuten/x")]
    [InlineData("--norm", "IRF-55")]
    [InlineData("--norm")]
    [InlineData("--formaat", "csv", "--norm", "IRF-5")]
    [InlineData]
    public async Task Misbruik_Opties_IsOnbruikbaarMetMelding(params string[] opties)
    {
        var opdracht = await Opdracht.Voer(["verklaar", bestanden.Zet("a.json", Bestanden.Drie), .. opties]);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Json_SlechtRecord_KrijgtEenFoutrecordEnDeRestUitleg()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg()}\n{{}}\n");
        var opdracht = await Opdracht.Voer("verklaar", pad, "--norm", "VIS-1", "--formaat", "json");

        opdracht.Code.Should().Be(2);
        JsonNode.Parse(opdracht.Bytes)!.AsArray().Select(record => record!["schema"]!.GetValue<string>())
            .Should().Equal("kwaliteitskader/uitleg/1", "kwaliteitskader/fout/1");
    }

    private static IEnumerable<JsonNode> Delen(JsonNode deel) =>
        [deel, .. deel["onderdelen"]!.AsArray().SelectMany(onderdeel => Delen(onderdeel!))];
}
