using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class BronnenTests
{
    private static readonly Bronnenboek Boek = Bronnenboek.Standaard;

    [Fact]
    public async Task Json_AllesGevraagd_HeeftElkePassageMetBestemmingEnNormen()
    {
        var opdracht = await Opdracht.Voer("bronnen", "--formaat", "json");

        opdracht.Code.Should().Be(0);
        opdracht.Fouten.Should().BeEmpty();
        var documenten = JsonNode.Parse(opdracht.Bytes)!["documenten"]!.AsArray();
        documenten.Select(document => document!["naam"]!.GetValue<string>()).Should().Equal(Boek.Documenten.Select(document => document.Naam));
        documenten.SelectMany(document => document!["paragrafen"]!.AsArray()).SelectMany(paragraaf => paragraaf!["passages"]!.AsArray())
            .Select(passage => (passage!["plaats"]!.GetValue<string>(), passage["bestemming"]!.GetValue<string>(), Lijst(passage["normen"]), Lijst(passage["plichtdragers"])))
            .Should().Equal(Boek.Passages.Select(passage => (
                passage.Plaats,
                EnumNamen.Van(passage.Bestemming),
                string.Join(",", passage.Normen),
                string.Join(",", passage.Plichtdragers.Select(EnumNamen.Van)))));
    }

    [Fact]
    public async Task Json_Dekking_TeltPerDocumentWatDeBibliotheekTelt()
    {
        foreach (var document in JsonNode.Parse((await Opdracht.Voer("bronnen", "--formaat", "json")).Bytes)!["documenten"]!.AsArray())
        {
            var dekking = Boek.Dekking(document!["naam"]!.GetValue<string>());
            document["dekking"]!["totaal"]!.GetValue<int>().Should().Be(dekking.Totaal);
            foreach (var bestemming in Enum.GetValues<Bestemming>())
            {
                document["dekking"]![EnumNamen.Van(bestemming)]!.GetValue<int>().Should().Be(dekking.Aantal(bestemming));
            }
        }
    }

    [Fact]
    public async Task Document_Gevraagd_ToontAlleenDat()
    {
        var json = JsonNode.Parse((await Opdracht.Voer("bronnen", "--document", "kamerbrief", "--formaat", "json")).Bytes)!;
        json["documenten"]!.AsArray().Should().ContainSingle().Which!["naam"]!.GetValue<string>().Should().Be("kamerbrief");

        var tekst = (await Opdracht.Voer("bronnen", "--document", "kamerbrief")).Uitvoer;
        tekst.Should().Contain("kamerbrief").And.NotContain("kngf-samenvatting");
    }

    [Theory]
    [InlineData("nl", "opschrift", "open norm")]
    [InlineData("en", "heading", "duty of others")]
    public async Task Tekst_AllesGevraagd_NoemtElkeParagraafEnNormEnPastInDeBreedte(string taal, params string[] woorden)
    {
        var opdracht = await Opdracht.Voer("bronnen", "--taal", taal);

        opdracht.Code.Should().Be(0);
        opdracht.Uitvoer.Should().ContainAll(woorden).And.NotContain("\u001b");
        opdracht.Uitvoer.Should().ContainAll(Boek.Passages.SelectMany(passage => passage.Normen).Select(norm => norm.Waarde).Distinct());
        opdracht.Uitvoer.Split('\n').Should().OnlyContain(regel => regel.Length <= 100 && regel == regel.TrimEnd());
    }

    private static string Lijst(JsonNode? lijst) => string.Join(",", lijst!.AsArray().Select(element => element!.GetValue<string>()));
}
