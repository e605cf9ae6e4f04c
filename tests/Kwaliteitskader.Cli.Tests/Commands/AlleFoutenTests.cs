using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Elke opdracht noemt van een onleesbaar record alle fouten, in elke vorm van uitvoer.</summary>
public sealed class AlleFoutenTests : IDisposable
{
    private static readonly string[] Paden = ["/praktijk/solits", "/therapeuten/0/big/status", "/zorgtrajecten/0/id"];

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("toets", "--formaat", "json")]
    [InlineData("toets", "--formaat", "ndjson")]
    [InlineData("toets", "--formaat", "ndjson", "--volledig")]
    [InlineData("aanvraag", "--register", "basisPraktijkregister", "--formaat", "json")]
    [InlineData("aanvraag", "--register", "basisPraktijkregister", "--formaat", "ndjson")]
    [InlineData("aanspraak", "--formaat", "json")]
    [InlineData("aanspraak", "--formaat", "ndjson")]
    [InlineData("agenda", "--formaat", "json")]
    [InlineData("agenda", "--formaat", "ndjson")]
    [InlineData("verklaar", "--norm", "VIS-1", "--formaat", "json")]
    public async Task Json_DrieFouten_StaanInHetFoutrecordDatAanHetSchemaVoldoet(string naam, params string[] opties)
    {
        var opdracht = await Opdracht.Voer([naam, Bestand(), .. opties]);

        opdracht.Code.Should().Be(2);
        new Schemakeuring(Schemas.Rapport()).Keurt(opdracht.Bytes).Should().BeTrue();
        var record = JsonNode.Parse(opdracht.Bytes)!;
        record["pad"]!.GetValue<string>().Should().Be(Paden[0]);
        record["fouten"]!.AsArray().Select(fout => fout!["pad"]!.GetValue<string>()).Should().Equal(Paden);
        record["fouten"]!.AsArray().Select(fout => fout!["code"]!.GetValue<string>()).Should().Equal(
            Leesfoutcode.OnbekendeEigenschap, Leesfoutcode.OnbekendeWaarde, Leesfoutcode.LegeSleutel);
    }

    [Theory]
    [InlineData("toets")]
    [InlineData("aanvraag", "--register", "basisPraktijkregister")]
    [InlineData("aanspraak")]
    [InlineData("agenda")]
    public async Task Csv_DrieFouten_HebbenElkEenRij(string naam, params string[] opties)
    {
        var opdracht = await Opdracht.Voer([naam, Bestand(), "--formaat", "csv", .. opties]);

        var rijen = Csv.Lees(opdracht.Uitvoer);
        var (pad, fout) = (rijen[0].IndexOf("pad"), rijen[0].IndexOf("fout"));
        rijen.Skip(1).Select(rij => rij[pad]).Should().Equal(Paden);
        rijen.Skip(1).Select(rij => rij[fout]).Should().Equal(Leesfoutcode.OnbekendeEigenschap, Leesfoutcode.OnbekendeWaarde, Leesfoutcode.LegeSleutel);
        rijen.Should().OnlyContain(rij => rij.Count == rijen[0].Count);
    }

    [Theory]
    [InlineData("toets")]
    [InlineData("verklaar", "--norm", "VIS-1")]
    [InlineData("aanvraag", "--register", "basisPraktijkregister")]
    [InlineData("aanvraag", "--register", "basisPraktijkregister", "--formaat", "brief")]
    [InlineData("aanspraak")]
    [InlineData("agenda")]
    public async Task Tekst_DrieFouten_StaanElkOpEenEigenRegel(string naam, params string[] opties)
    {
        var opdracht = await Opdracht.Voer([naam, Bestand(), .. opties]);

        opdracht.Code.Should().Be(2);
        var regels = opdracht.Uitvoer.Split('\n');
        Paden.Should().AllSatisfy(pad => regels.Should().ContainSingle(regel => regel.Contains(pad, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Controleer_DrieFouten_StaanElkOpEenEigenRegel()
    {
        var rapport = await Opdracht.Voer("toets", bestanden.Zet("goed.json", Bestanden.Drie), "--formaat", "json");
        var opdracht = await Opdracht.Voer("controleer", bestanden.Zet("rapport.json", rapport.Uitvoer), Bestand());

        opdracht.Code.Should().Be(2);
        var regels = opdracht.Fouten.Split('\n');
        Paden.Should().AllSatisfy(pad => regels.Should().ContainSingle(regel => regel.Contains(pad, StringComparison.Ordinal)));
    }

    private string Bestand() => bestanden.Zet("drie-fouten.json", Bestanden.Regel(Bestanden.Drie, dossier =>
    {
        dossier["praktijk"]!["solits"] = true;
        dossier["therapeuten"]![0]!["big"] = new JsonObject { ["status"] = "Ingeschreven" };
        dossier["zorgtrajecten"] = JsonNode.Parse("""[{"id":""}]""");
    }));
}
