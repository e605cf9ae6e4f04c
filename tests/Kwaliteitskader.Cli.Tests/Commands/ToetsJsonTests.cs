using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class ToetsJsonTests : IDisposable
{
    private static readonly Schemakeuring Rapportkeuring = new(Schemas.Rapport());

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Json_EenDossier_IsHetRapportZelfEnVoldoetAanHetSchema()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie), "--formaat", "json");

        opdracht.Code.Should().Be(1);
        opdracht.Fouten.Should().BeEmpty();
        Rapportkeuring.Keurt(opdracht.Bytes).Should().BeTrue();
        JsonNode.Parse(opdracht.Bytes)!["dossier"]!["id"]!.GetValue<string>().Should().Be("drie-therapeuten");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Json_MeerDossiers_IsEenLijstInVolgordeEnVoldoetAanHetSchema(int aantal)
    {
        var regels = Enumerable.Range(0, aantal).Select(i => Bestanden.Regel(Bestanden.Drie, dossier => dossier["id"] = $"d{i}"));
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.ndjson", string.Join('\n', regels)), "--formaat", "json");

        Rapportkeuring.Keurt(opdracht.Bytes).Should().BeTrue();
        JsonNode.Parse(opdracht.Bytes)!.AsArray().Select(rapport => rapport!["dossier"]!["id"]!.GetValue<string>())
            .Should().Equal(Enumerable.Range(0, aantal).Select(i => $"d{i}"));
    }

    [Fact]
    public async Task Json_LijstEnObjectInTweeBestanden_GeeftElkRecordEenResultaat()
    {
        var lijst = bestanden.Zet("lijst.json", $"[{Bestanden.Leeg("a")},\n{Bestanden.Leeg("b")}]");
        var opdracht = await Opdracht.Voer("toets", lijst, bestanden.Zet("een.json", Bestanden.Leeg("c")), "--formaat", "json");

        opdracht.Code.Should().Be(0);
        JsonNode.Parse(opdracht.Bytes)!.AsArray().Select(rapport => rapport!["dossier"]!["id"]!.GetValue<string>()).Should().Equal("a", "b", "c");
    }

    [Fact]
    public async Task Ndjson_EenSlechteRegelTussenGoede_HoudtZijnPlaatsEnDeRestBlijftBeoordeeld()
    {
        var slecht = Bestanden.Regel(Bestanden.Drie, dossier => dossier["praktijk"]!["solits"] = true);
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("a")}\n{slecht}\n{Bestanden.Leeg("c")}\n");
        var opdracht = await Opdracht.Voer("toets", pad, "--formaat", "ndjson", "--volledig");

        opdracht.Code.Should().Be(2);
        var records = Records(opdracht);
        records.Select(record => record["schema"]!.GetValue<string>()).Should().Equal("kwaliteitskader/rapport/1", "kwaliteitskader/fout/1", "kwaliteitskader/rapport/1");
        records[1]["bestand"]!.GetValue<string>().Should().Be(pad);
        records[1]["regel"]!.GetValue<int>().Should().Be(2);
        records[1]["pad"]!.GetValue<string>().Should().Be("/praktijk/solits");
        records[1]["suggestie"]!.GetValue<string>().Should().Be("solist");
        records[1]["code"]!.GetValue<string>().Should().Be(Leesfoutcode.OnbekendeEigenschap);
    }

    [Fact]
    public async Task Ndjson_NaamVanHetBestand_MaaktElkeRegelEenRecord()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.jsonl", $"[1]\n{Bestanden.Leeg()}\n"), "--formaat", "ndjson", "--volledig");

        Records(opdracht).Select(record => record["schema"]!.GetValue<string>()).Should().Equal("kwaliteitskader/fout/1", "kwaliteitskader/rapport/1");
    }

    [Fact]
    public async Task Json_AfgebrokenBestand_IsEenFoutrecord()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie[..200]);
        var opdracht = await Opdracht.Voer("toets", pad, "--formaat", "json");

        opdracht.Code.Should().Be(2);
        Rapportkeuring.Keurt(opdracht.Bytes).Should().BeTrue();
        JsonNode.Parse(opdracht.Bytes)!["code"]!.GetValue<string>().Should().Be(Leesfoutcode.AfgebrokenJson);
        opdracht.Fouten.Should().Contain(pad);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("tekst")]
    public async Task ElkFormaat_DezelfdeInvoer_GeeftDezelfdeBytes(string formaat)
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Regel(Bestanden.Drie)}\n{{\n{Bestanden.Regel(Bestanden.Contract)}\n");
        var eerste = await Opdracht.Voer("toets", pad, "--formaat", formaat);
        var tweede = await Opdracht.Voer("toets", pad, "--formaat", formaat);

        eerste.Bytes.Should().NotBeEmpty().And.Equal(tweede.Bytes);
        eerste.Bytes.Should().NotContain((byte)'\r');
        eerste.Uitvoer.Should().NotStartWith("\uFEFF");
        eerste.Uitvoer.Should().EndWith("\n");
    }

    [Fact]
    public async Task Standaardinvoer_Streepje_WordtGelezen()
    {
        var opdracht = await Opdracht.VoerMet(Encoding.UTF8.GetBytes(Bestanden.Drie), "toets", "-", "--formaat", "json", "--peildatum", "2026-01-02");

        opdracht.Code.Should().Be(1);
        JsonNode.Parse(opdracht.Bytes)!["peildatum"]!.GetValue<string>().Should().Be("2026-01-02");
    }

    [Fact]
    public async Task Peildatum_NietGegeven_IsVandaag()
    {
        var opdracht = await Opdracht.VoerMet(Encoding.UTF8.GetBytes(Bestanden.Drie), "toets", "-", "--formaat", "json");

        JsonNode.Parse(opdracht.Bytes)!["peildatum"]!.GetValue<string>().Should().Be("2026-11-21");
    }

    [Theory]
    [InlineData("BPR-1,VIS-1", "--norm", "VIS-1", "BPR-1")]
    [InlineData("BPR-1,VIS-1", "--norm", "VIS-1,BPR-1")]
    [InlineData("BPR-1,VIS-1", "--norm", "VIS-1", "--norm", "BPR-1")]
    [InlineData("BPR-1,BPR-2,BPR-3,BPR-4,BPR-5", "--register", "basisPraktijkregister")]
    [InlineData("BPR-1,BPR-2,BPR-3,BPR-4,BPR-5,VIS-1", "--register", "basisPraktijkregister", "--norm", "VIS-1")]
    public async Task Norm_OfRegister_BeperktDeToets(string verwacht, params string[] opties)
    {
        var opdracht = await Opdracht.Voer(["toets", .. opties, bestanden.Zet("a.json", Bestanden.Drie), "--formaat", "json"]);

        JsonNode.Parse(opdracht.Bytes)!["bevindingen"]!.AsArray().Select(bevinding => bevinding!["norm"]!.GetValue<string>())
            .Should().BeEquivalentTo(verwacht.Split(','));
    }

    [Fact]
    public async Task Taal_En_VertaaltAlleenTeksten()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie);
        var nl = JsonNode.Parse((await Opdracht.Voer("toets", pad, "--formaat", "json")).Bytes)!["bevindingen"]![0]!;
        var en = JsonNode.Parse((await Opdracht.Voer("toets", pad, "--formaat", "json", "--taal", "en")).Bytes)!["bevindingen"]![0]!;

        en["reden"]!.GetValue<string>().Should().Be(nl["reden"]!.GetValue<string>());
        en["toelichting"]!.GetValue<string>().Should().NotBe(nl["toelichting"]!.GetValue<string>());
    }

    private static List<JsonNode> Records(Opdracht opdracht) =>
        [.. opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => JsonNode.Parse(regel)!)];
}
