using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Dispensaties en beoordelingen, zoals de opdrachten ze laten zien.</summary>
public sealed class BesluitenTests : IDisposable
{
    private static readonly string Dispensatie = Broncode.Map("samples/dossiers/visitatie-met-dispensatie.json");
    private static readonly string Beoordeling = Broncode.Map("samples/dossiers/tegenspraak-beoordeeld.json");

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("2026-12-31", 1)]
    [InlineData("2027-01-01", 0)]
    public async Task Toets_OpEnNaDeLaatsteDag_TeltDeDispensatieApartEnBlijftNietVoldaan(string peildatum, int verwacht)
    {
        var volledig = await Opdracht.Voer("toets", Dispensatie, "--peildatum", peildatum, "--norm", "VIS-1", "--formaat", "json");
        var compact = await Opdracht.Voer("toets", bestanden.Zet("a.ndjson", Regel(Dispensatie)), "--peildatum", peildatum, "--norm", "VIS-1", "--formaat", "ndjson");

        foreach (var (opdracht, schema) in new[] { (volledig, Schemas.Rapport()), (compact, Schemas.Compact()) })
        {
            opdracht.Code.Should().Be(1);
            new Schemakeuring(schema).Keurt(opdracht.Bytes).Should().BeTrue();
            var rapport = JsonNode.Parse(opdracht.Uitvoer)!;
            rapport["telling"]!["voldoetNiet"]!.GetValue<int>().Should().Be(1);
            (rapport["gedispenseerd"]?["voldoetNiet"]?.GetValue<int>() ?? 0).Should().Be(verwacht);
        }
    }

    [Fact]
    public async Task Toets_Compact_TeltBeoordelingenApart()
    {
        var compact = await Opdracht.Voer("toets", bestanden.Zet("a.ndjson", Regel(Beoordeling)), "--peildatum", "2026-11-21", "--formaat", "ndjson");

        new Schemakeuring(Schemas.Compact()).Keurt(compact.Bytes).Should().BeTrue();
        JsonNode.Parse(compact.Uitvoer)!["beoordeeld"]!.ToJsonString().Should().Be("""{"voldoet":1,"voldoetNiet":1}""");
    }

    [Fact]
    public async Task Agenda_AlsKalender_HeeftEenTaakMetDeLaatsteDag()
    {
        var opdracht = await Opdracht.Voer("agenda", Dispensatie, "--peildatum", "2026-11-21", "--norm", "VIS-1", "--tot", "2027-03-01", "--formaat", "ics");

        opdracht.Uitvoer.Should().Contain("DUE;VALUE=DATE:20261231").And.Contain("VIS-1");
        (await Opdracht.Voer("agenda", Dispensatie, "--peildatum", "2026-11-22", "--norm", "VIS-1", "--tot", "2027-03-01", "--formaat", "ics"))
            .Uitvoer.Split('\n').Single(regel => regel.StartsWith("UID", StringComparison.Ordinal))
            .Should().Be(opdracht.Uitvoer.Split('\n').Single(regel => regel.StartsWith("UID", StringComparison.Ordinal)), "een andere dag maakt er geen andere taak van");
    }

    [Theory]
    [InlineData("voldoet", 0)]
    [InlineData("voldoetNiet", 1)]
    public async Task Aanvraag_Beoordeeld_WeegtInAdviesEnBrief(string uitkomst, int code)
    {
        var pad = bestanden.Zet("a.json", Anders(json => json["beoordelingen"]![0]!["uitkomst"] = uitkomst));
        foreach (var formaat in new[] { "tekst", "brief", "json" })
        {
            var opdracht = await Opdracht.Voer("aanvraag", pad, "--register", "basisPraktijkregister", "--peildatum", "2026-11-21", "--formaat", formaat);

            opdracht.Code.Should().Be(code);
            opdracht.Uitvoer.Should().Contain("toelatingscommissie");
        }
    }

    [Fact]
    public async Task Toets_OnbekendeNormOfOnbekendOnderwerp_ZegtDatHetBesluitNietTelt()
    {
        var pad = bestanden.Zet("a.json", Anders(json =>
        {
            json["beoordelingen"]![0]!["norm"] = "BPR-22";
            json["beoordelingen"]![1]!["onderwerp"] = "/zorgtrajecten/0";
        }));

        var opdracht = await Opdracht.Voer("toets", pad, "--peildatum", "2026-11-21", "--formaat", "json");

        JsonNode.Parse(opdracht.Uitvoer)!["beoordeeld"].Should().BeNull();
        opdracht.Fouten.Should().Contain("BPR-22").And.Contain("'BPR-2'").And.Contain("/beoordelingen/1/onderwerp");
    }

    private static string Anders(Action<JsonNode> wijzig)
    {
        var json = JsonNode.Parse(File.ReadAllText(Beoordeling))!;
        wijzig(json);
        return json.ToJsonString();
    }

    private static string Regel(string pad) => JsonNode.Parse(File.ReadAllText(pad))!.ToJsonString() + "\n";
}
