using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Wat één keer gezegd wordt, wat geweigerd wordt, en dat één record de andere nooit tegenhoudt.</summary>
public sealed class InvoerTests : IDisposable
{
    private static readonly string[] Vormen = ["tekst", "json", "csv", "ndjson", "ndjson --volledig"];

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Utf16_WordtEenKeerGezegd()
    {
        var tekst = string.Concat(Enumerable.Range(0, 50).Select(i => Bestanden.Leeg($"p{i}") + "\n"));
        foreach (var codering in new Encoding[] { Encoding.Unicode, Encoding.BigEndianUnicode, new UnicodeEncoding(false, false), Encoding.UTF32 })
        {
            byte[] bytes = [.. codering.GetPreamble(), .. codering.GetBytes(tekst)];
            foreach (var naam in new[] { "a.json", "a.ndjson" })
            {
                var opdracht = await Opdracht.Voer("toets", bestanden.Zet(naam, bytes), "--formaat", "ndjson");
                opdracht.Code.Should().Be(2);
                var regel = opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Subject;
                JsonNode.Parse(regel)!["code"]!.GetValue<string>().Should().Be(Leesfoutcode.VerkeerdeCodering);
            }
        }
    }

    [Fact]
    public async Task Sleutel_DieZichHerhaalt_WordtEenKeerGezegd()
    {
        var pad = bestanden.Zet("a.ndjson", string.Concat(Enumerable.Range(0, 900).Select(i => Bestanden.Leeg($"p{i % 899}") + "\n")));
        foreach (var vorm in Vormen)
        {
            var opdracht = await Opdracht.Voer(["toets", pad, .. $"--formaat {vorm}".Split(' ')]);
            opdracht.Code.Should().Be(0);
            opdracht.Fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("'p0'");
        }
    }

    [Fact]
    public async Task Fout_InHetHeleRecord_NoemtGeenLegePlaats()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.ndjson", Bestanden.Leeg() + "\nkapot\n"), "--formaat", "ndjson");

        opdracht.Fouten.Should().Contain("regel 2:").And.NotContain(", :");
    }

    [Fact]
    public async Task Record_TeGroot_WordtEenFoutEnHoudtDeAndereNietTegen()
    {
        var groot = Bestanden.Regel(Bestanden.Leeg("groot"), json => json["therapeuten"] = new JsonArray(new JsonObject { ["id"] = new string('x', 2_000_000) }));
        string[] records = [Bestanden.Leeg("voor"), groot, Bestanden.Leeg("na")];
        foreach (var (naam, inhoud) in new[] { ("a.ndjson", string.Join('\n', records)), ("b.json", $"[{string.Join(",\n", records)}]"), ("c.json", string.Join("\n", records)) })
        {
            var pad = bestanden.Zet(naam, inhoud);
            foreach (var vorm in Vormen)
            {
                var opdracht = await Opdracht.Voer(["toets", pad, "--grootste-record", "1", .. $"--formaat {vorm}".Split(' ')]);
                opdracht.Code.Should().Be(2);
                opdracht.Uitvoer.Should().Contain("voor").And.Contain("na");
                opdracht.Fouten.Should().StartWith("1 van 3 records niet te lezen").And.Contain("regel 2");
            }
        }
    }

    [Fact]
    public async Task Record_MetEenTeLangeLijst_WordtEenFoutDieDeLijstNoemtEnHoudtDeAndereNietTegen()
    {
        var lang = Bestanden.Regel(Bestanden.Leeg("lang"), json => json["therapeuten"] = new JsonArray([.. Enumerable.Range(0, 4).Select(i => (JsonNode)new JsonObject { ["id"] = $"t{i}" })]));
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("voor")}\n{lang}\n{Bestanden.Leeg("na")}\n");

        var opdracht = await Opdracht.Voer(["toets", pad, "--langste-lijst", "3"]);
        opdracht.Code.Should().Be(2);
        opdracht.Uitvoer.Should().Contain("voor").And.Contain("na");
        opdracht.Fouten.Should().Contain("\"therapeuten\" is te lang").And.Contain("3 elementen");

        (await Opdracht.Voer(["toets", pad, "--langste-lijst", "4"])).Fouten.Should().BeEmpty();
    }

    [Fact]
    public async Task Record_WaaroverTeVeelTeSchrijvenIs_WordtEenFoutEnHoudtDeAndereNietTegen()
    {
        var veel = Bestanden.Regel(Bestanden.Leeg("veel"), json => json["therapeuten"] = new JsonArray([.. Enumerable.Range(0, 1500).Select(i => (JsonNode)new JsonObject { ["id"] = $"t{i}" })]));
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("voor")}\n{veel}\n{Bestanden.Leeg("na")}\n");
        foreach (var vorm in Vormen.Where(vorm => vorm != "ndjson"))
        {
            var opdracht = await Opdracht.Voer(["toets", pad, "--grootste-record", "1", .. $"--formaat {vorm}".Split(' ')]);
            opdracht.Code.Should().Be(2, vorm);
            opdracht.Uitvoer.Should().Contain("voor").And.Contain("na");
            opdracht.Fouten.Should().StartWith("1 van 3 records niet te lezen");
        }
    }

    [Fact]
    public async Task Deel_NaamMetHalfSurrogaat_HoudtDeAndereNietTegen()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("voor")}\n{{\"\\ud800\":1,\"id\":\"x\"}}\n{{\"id\":\"\\ud800\"}}\n{Bestanden.Leeg("na")}\n");
        var regels = new List<string>();
        foreach (var deel in new[] { "1/2", "2/2" })
        {
            var opdracht = await Opdracht.Voer("toets", pad, "--formaat", "ndjson", "--deel", deel);
            opdracht.Code.Should().BeOneOf(0, 2);
            regels.AddRange(opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        regels.Should().HaveCount(4);
    }

    [Fact]
    public async Task Burgerservicenummer_InEenSleutel_WordtGeweigerdTenzijToegestaan()
    {
        // Een verzonnen nummer dat de elfproef haalt; het hoort bij niemand die hier bekend is.
        const string Nummer = "123456782";
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg($"patient-{Nummer}")}\n{Bestanden.Leeg("goed")}\n");
        foreach (var vorm in Vormen)
        {
            var zonder = await Opdracht.Voer(["toets", pad, .. $"--formaat {vorm}".Split(' ')]);
            zonder.Code.Should().Be(2);
            (zonder.Uitvoer + zonder.Fouten).Should().NotContain(Nummer).And.Contain("/id").And.Contain("goed");
            (await Opdracht.Voer(["toets", pad, "--sta-bsn-toe", .. $"--formaat {vorm}".Split(' ')])).Code.Should().Be(0);
        }
    }

    [Fact]
    public async Task Burgerservicenummer_InEenVeldVoorAgb_IsEenWaarschuwing()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Regel(Bestanden.Leeg(), json => json["praktijk"] = new JsonObject { ["agb"] = "123456782" }));

        var opdracht = await Opdracht.Voer("toets", pad, "--formaat", "ndjson", "--norm", "VIS-1");

        opdracht.Code.Should().Be(0);
        opdracht.Fouten.Should().StartWith("Let op:").And.Contain("/praktijk/agb").And.NotContain("123456782");
    }
}
