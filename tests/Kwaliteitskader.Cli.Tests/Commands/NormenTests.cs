using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class NormenTests
{
    [Theory]
    [InlineData("keurmerkPraktijk", "'keurmerkPraktijkregister'?")]
    [InlineData("basisPraktijkregistr", "'basisPraktijkregister'?")]
    public async Task Naam_VerschrevenOfAfgebroken_NoemtWatBedoeldIs(string gegeven, string bedoeld) =>
        (await Opdracht.Voer(["lasten", "--register", gegeven])).Fouten.Should().Contain(bedoeld);

    [Fact]
    public async Task Naam_WaarvanTweeZoBeginnen_RaadtNiet() =>
        (await Opdracht.Voer(["lasten", "--register", "keurmerk"])).Fouten.Should().NotContain("?");

    [Theory]
    [InlineData("lasten --register basisPraktijkregister")]
    [InlineData("normen --kracht registereis --register keurmerkPraktijkregister")]
    public async Task Naam_InAndereHoofdletters_IsDezelfde(string regel)
    {
        var genoemd = await Opdracht.Voer(regel.Split(' '));
        var anders = await Opdracht.Voer([.. regel.Split(' ').Select(deel => deel.StartsWith("--", StringComparison.Ordinal) ? deel : deel.ToLowerInvariant())]);

        genoemd.Code.Should().Be(0);
        anders.Uitvoer.Should().Be(genoemd.Uitvoer).And.NotBeEmpty();
    }

    [Fact]
    public async Task Tabel_Catalogus_HeeftElkeZinOpEenEigenRegel()
    {
        var tabel = (await Opdracht.Voer("normen")).Uitvoer;
        tabel.Should().Contain("WT-1").And.NotContain("\uFFFD");
    }

    [Fact]
    public async Task Json_Catalogus_HeeftElkeNormMetAllesErbij()
    {
        var opdracht = await Opdracht.Voer("normen", "--formaat", "json");

        opdracht.Code.Should().Be(0);
        var normen = JsonNode.Parse(opdracht.Bytes)!.AsArray();
        normen.Select(norm => norm!["id"]!.GetValue<string>()).Should().Equal(Kwaliteitstoets.Standaard.Normen.Select(norm => norm.Kaart.Id.Waarde));
        string[] velden = ["id", "titel", "kracht", "domein", "onderwerpsoort", "geldigheid", "bronnen", "interpretaties", "redenen", "feiten", "normwaarden", "registers"];
        normen.Should().OnlyContain(norm => velden.All(veld => norm!.AsObject().ContainsKey(veld)));
        normen.Should().OnlyContain(norm => norm!["bronnen"]!.AsArray().Count > 0 && norm["feiten"]!.AsArray().Count > 0);
    }

    [Fact]
    public async Task Json_EenNorm_IsDatObjectMetZijnRegisters()
    {
        var norm = JsonNode.Parse((await Opdracht.Voer("normen", "BPR-1", "--formaat", "json")).Bytes)!;

        norm["id"]!.GetValue<string>().Should().Be("BPR-1");
        norm["registers"]!.AsArray().Select(register => register!.GetValue<string>()).Should().Equal("basisPraktijkregister");
    }

    [Fact]
    public async Task Json_NormwaardeZonderGetal_HeeftEenLegeLijst()
    {
        var norm = JsonNode.Parse((await Opdracht.Voer("normen", "KMT-1", "--formaat", "json")).Bytes)!;

        norm["normwaarden"]![0]!["waarden"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Tekst_ElkeNorm_IsTeTonen()
    {
        foreach (var norm in Kwaliteitstoets.Standaard.Normen)
        {
            foreach (var taal in new[] { "nl", "en" })
            {
                var opdracht = await Opdracht.Voer("normen", norm.Kaart.Id.Waarde, "--taal", taal);
                opdracht.Code.Should().Be(0);
                opdracht.Uitvoer.Should().Contain(norm.Kaart.Id.Waarde).And.Contain(norm.EigenRedenen[0].Code).And.NotContain("\u001b");
            }
        }
    }

    [Fact]
    public async Task Tekst_Catalogus_NoemtElkeNorm()
    {
        var opdracht = await Opdracht.Voer("normen");

        opdracht.Code.Should().Be(0);
        foreach (var norm in Kwaliteitstoets.Standaard.Normen)
        {
            opdracht.Uitvoer.Should().Contain(norm.Kaart.Id.Waarde);
        }
    }

    [Fact]
    public async Task Id_Onbekend_IsOnbruikbaarEnNoemtDeNaaste()
    {
        // Van VISS-1 blijft VIS-1 de naaste, welke normen er ook bij komen.
        var opdracht = await Opdracht.Voer("normen", "VISS-1");

        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
        opdracht.Fouten.Should().Contain("VISS-1").And.Contain("'VIS-1'");
    }

    [Fact]
    public async Task Schema_Elk_IsDatVanDeBibliotheek()
    {
        (await Opdracht.Voer("schema", "compact")).Uitvoer.Should().Be(Schemas.Compact() + "\n");
        (await Opdracht.Voer("schema", "dossier")).Uitvoer.Should().Be(Schemas.Dossier() + "\n");
        (await Opdracht.Voer("schema", "rapport")).Uitvoer.Should().Be(Schemas.Rapport() + "\n");
    }
}
