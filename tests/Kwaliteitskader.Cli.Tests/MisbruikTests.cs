namespace Kwaliteitskader.Cli.Tests;

public sealed class MisbruikTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("'toets'", "toest")]
    [InlineData("toets", "--formaat")]
    [InlineData("dossier", "schema")]
    [InlineData("'rapport'", "schema", "raport")]
    [InlineData("'--version'", "--versie")]
    [InlineData("normen", "normen", "VIS-1", "VIS-1")]
    [InlineData("'kamerbrief'", "bronnen", "--document", "kamerbief")]
    [InlineData("tekst, json", "bronnen", "--formaat", "csv")]
    [InlineData("toets", "toets")]
    [InlineData("toets")]
    public async Task Argumenten_Onbruikbaar_ZegtWatVerwachtWerd(string verwacht, params string[] argumenten)
    {
        var opdracht = await Opdracht.Voer(argumenten);

        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
        opdracht.Fouten.Should().Contain(verwacht);
    }

    [Theory]
    [InlineData("'--formaat'", "--fromaat", "json")]
    [InlineData("'json'", "--formaat", "jsno")]
    [InlineData("json", "--formaat", "xyz")]
    [InlineData("jjjj-mm-dd", "--peildatum", "2026-02-30")]
    [InlineData("jjjj-mm-dd", "--peildatum", "21-11-2026")]
    [InlineData("jjjj-mm-dd", "--peildatum", "0001-01-01")]
    [InlineData("jjjj-mm-dd", "--peildatum")]
    [InlineData("'VIS-1'", "--norm", "VIS-l")]
    [InlineData("kwaliteitskader normen", "--norm", "volstrekt onbekend")]
    [InlineData("'basisPraktijkregister'", "--register", "basispraktijkregistr")]
    [InlineData("nl, en", "--taal", "fr")]
    [InlineData("--taal", "--taal", "nl", "--taal", "en")]
    public async Task Opties_Onbruikbaar_ZegtWatVerwachtWerdEnToetstNiets(string verwacht, params string[] opties)
    {
        var opdracht = await Opdracht.Voer(["toets", bestanden.Zet("a.json", Bestanden.Drie), .. opties]);

        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
        opdracht.Fouten.Should().Contain(verwacht);
    }

    [Fact]
    public async Task Bestand_Ontbreekt_HoudtDeAndereNietTegen()
    {
        var weg = bestanden.Pad("weg.json");
        var opdracht = await Opdracht.Voer("toets", weg, bestanden.Zet("a.json", Bestanden.Drie), "--formaat", "csv");

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain(weg);
        Csv.Lees(opdracht.Uitvoer).Should().Contain(rij => rij[0] == "drie-therapeuten");
    }

    [Fact]
    public async Task Bestand_IsEenMap_IsOnbruikbaar()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Map);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain(bestanden.Map);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData(" \n ")]
    public async Task Invoer_ZonderDossiers_IsOnbruikbaarEnBlijftGeldigeJson(string inhoud)
    {
        var opdracht = await Opdracht.VoerMet(System.Text.Encoding.UTF8.GetBytes(inhoud), "toets", "-", "--formaat", "json");

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().NotBeEmpty();
        System.Text.Json.Nodes.JsonNode.Parse(opdracht.Bytes).Should().NotBeNull();
    }

    [Fact]
    public async Task Bestand_NaamMetStreepje_IsNaTweeStreepjesEenBestand()
    {
        var opdracht = await Opdracht.Voer("toets", "--formaat", "json", "--", "-nergens.json");

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain("-nergens.json is");
    }

    [Fact]
    public async Task Melding_NaamMetStuurtekens_KomtNietRuwOpDeTerminal()
    {
        var opdracht = await Opdracht.Voer("toets", "weg\u001b[2J.json", "--formaat", "js\u001b[2Jon");

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().NotContain("\u001b");
    }

    [Theory]
    [InlineData]
    [InlineData("toets")]
    [InlineData("verklaar")]
    [InlineData("aanvraag")]
    [InlineData("normen")]
    [InlineData("bronnen")]
    [InlineData("schema")]
    public async Task Help_ElkeOpdracht_StaatOpDeUitvoerMetElkeOptie(params string[] opdracht)
    {
        var hulp = await Opdracht.Voer([.. opdracht, "--help"]);

        hulp.Code.Should().Be(0);
        hulp.Fouten.Should().BeEmpty();
        hulp.Uitvoer.Should().Contain("--help").And.Contain("kwaliteitskader");
        hulp.Uitvoer.Split('\n').Should().OnlyContain(regel => regel.Length <= 100 && regel == regel.TrimEnd());
    }

    [Theory]
    [InlineData("toets", "  1  ten minste één uitkomst is 'voldoet niet'\n")]
    [InlineData("aanvraag", "  1  ten minste één advies is 'nog niet toelaatbaar'\n")]
    [InlineData("zoek", "  1  er is niets gevonden\n")]
    [InlineData("agenda", null)]
    [InlineData("normen", null)]
    public async Task Help_ElkeOpdracht_ZegtWatHaarExitcodesZeggen(string opdracht, string? een)
    {
        var hulp = await Opdracht.Voer(opdracht, "--help");

        (een is null ? hulp.Uitvoer.Contains("\n  1  ", StringComparison.Ordinal) : !hulp.Uitvoer.Contains(een, StringComparison.Ordinal)).Should().BeFalse(hulp.Uitvoer);
        hulp.Uitvoer.Should().Contain("\n  0  ").And.Contain("\n  2  ").And.Contain("\n  3  ");
    }

    [Fact]
    public async Task Version_Gevraagd_BegintMetEenVersie()
    {
        var opdracht = await Opdracht.Voer("--version");

        opdracht.Code.Should().Be(0);
        Version.TryParse(opdracht.Uitvoer.Split(' ')[0], out _).Should().BeTrue();
    }
}
