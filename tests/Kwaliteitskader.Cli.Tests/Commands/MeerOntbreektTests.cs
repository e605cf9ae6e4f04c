using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Van een heel lange lijst staat in elke vorm het begin, en dat er meer ontbreekt.</summary>
public sealed class MeerOntbreektTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Theory]
    [InlineData("toets --volledig", ", en meer dan hier staat")]
    [InlineData("toets --volledig --taal en", ", and more than is listed")]
    [InlineData("toets --formaat csv", "/onderwerp …")]
    [InlineData("toets --formaat html", "en er ontbreekt meer dan hier staat")]
    [InlineData("toets --formaat json", "\"meerOntbreekt\": true")]
    [InlineData("verklaar", "en er ontbreekt meer dan hier staat")]
    [InlineData("verklaar --formaat json", "\"meerOntbreekt\": true")]
    [InlineData("uitvraag", "Er ontbreekt meer dan hier staat: vraag opnieuw als dit is aangevuld.")]
    [InlineData("uitvraag --formaat json", "\"meerOntbreekt\": true")]
    public async Task LangeLijst_InElkeVorm_ZegtDatErMeerIs(string opdracht, string verwacht)
    {
        (await Uitvoer(opdracht, elementen: 400)).Should().Contain(verwacht);
        (await Uitvoer(opdracht, elementen: 4)).Should().NotContain(verwacht);
    }

    [Fact]
    public async Task Json_VanEenLangeLijst_VoldoetAanHetSchema()
    {
        var bestand = Dossier(400);
        new Schemakeuring(Schemas.Rapport()).Keurt((await Opdracht.Voer("toets", bestand, "--norm", "BPR-2", "--formaat", "json")).Bytes).Should().BeTrue();
        new Schemakeuring(Schemas.Uitvraag()).Keurt((await Opdracht.Voer("uitvraag", bestand, "--norm", "BPR-2", "--formaat", "json")).Bytes).Should().BeTrue();
    }

    // Van elke lege verklaring ontbreken vier feiten.
    private string Dossier(int elementen) => bestanden.Zet(
        $"{elementen}.json",
        $$$"""{"schema":"kwaliteitskader/dossier/1","id":"praktijk-0001","praktijk":{"verklaringen":[{{{string.Join(',', Enumerable.Repeat("{}", elementen))}}}]}}""");

    private async Task<string> Uitvoer(string opdracht, int elementen)
    {
        var woorden = opdracht.Split(' ');
        return (await Opdracht.Voer([woorden[0], Dossier(elementen), .. woorden[1..], "--norm", "BPR-2", "--peildatum", "2026-11-21"])).Uitvoer.ReplaceLineEndings(" ");
    }
}
