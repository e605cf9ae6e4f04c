using Kwaliteitskader.Cli.Documentatie;

namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class DocumentatieTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Uit_TweeKeer_SchrijftTweeKeerHetzelfde()
    {
        (await Opdracht.Voer("documentatie", "--uit", bestanden.Map)).Code.Should().Be(0);
        var eerst = Inhoud();
        (await Opdracht.Voer("documentatie", "--uit", bestanden.Map)).Code.Should().Be(0);

        Inhoud().Should().Equal(eerst).And.NotBeEmpty().And.OnlyContain(paar => !paar.Value.Contains('\r'));
    }

    [Fact]
    public async Task Readme_MetMerktekens_VerandertAlleenErtussen()
    {
        bestanden.Zet("README.md", "voor\n<!-- normen -->\noud\n<!-- /normen -->\nna\n");

        (await Opdracht.Voer("documentatie", "--uit", bestanden.Map)).Code.Should().Be(0);

        File.ReadAllText(bestanden.Pad("README.md")).Should().StartWith("voor\n<!-- normen -->\n|").And.EndWith("|\n<!-- /normen -->\nna\n").And.NotContain("oud\n");
    }

    [Fact]
    public async Task Readme_ZonderMerktekens_BlijftZoalsZijIs()
    {
        bestanden.Zet("README.md", "eigen\n");

        (await Opdracht.Voer("documentatie", "--uit", bestanden.Map)).Code.Should().Be(0);

        File.ReadAllText(bestanden.Pad("README.md")).Should().Be("eigen\n");
    }

    [Fact]
    public async Task Opruimen_BladDatErNietMeerBijHoort_GaatWegEnEigenBladBlijft()
    {
        Directory.CreateDirectory(bestanden.Pad("docs/normen"));
        bestanden.Zet("docs/normen/OUD-1.md", Blad.Merk + "\n");
        bestanden.Zet("docs/normen/eigen.md", "eigen\n");

        (await Opdracht.Voer("documentatie", "--uit", bestanden.Map)).Code.Should().Be(0);

        File.Exists(bestanden.Pad("docs/normen/OUD-1.md")).Should().BeFalse();
        File.Exists(bestanden.Pad("docs/normen/eigen.md")).Should().BeTrue();
    }

    [Theory]
    [InlineData("documentatie")]
    [InlineData("documentatie", "--uit", "bestaat-niet")]
    public async Task Uit_OntbreektOfIsGeenMap_IsOnbruikbaar(params string[] argumenten)
    {
        var opdracht = await Opdracht.Voer(argumenten);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().NotBeEmpty();
    }

    private Dictionary<string, string> Inhoud() =>
        Directory.GetFiles(bestanden.Map, "*.md", SearchOption.AllDirectories).ToDictionary(pad => pad, File.ReadAllText);
}
