using System.Text.RegularExpressions;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Het verslag zoals een praktijkhouder het leest: kort, één oorzaak één keer, en in beide talen zonder codes.</summary>
public partial class KortVerslagTests
{
    private const int EenScherm = 60;
    private const int MeesteRegels = 90;

    private static readonly string[] WoordenInBeideTalen = ["register", "incident", "patient"];

    public static TheoryData<string, string> Voorbeelden
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var bestand in Directory.GetFiles(Broncode.Map("samples/dossiers"), "*.json").Order(StringComparer.Ordinal))
            {
                data.Add(Path.GetFileName(bestand), "nl");
                data.Add(Path.GetFileName(bestand), "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public async Task Verslag_ElkVoorbeeld_BlijftKort(string bestand, string taal)
    {
        var verslag = await Verslag(bestand, taal);

        verslag.Split('\n').Length.Should().BeLessThanOrEqualTo(bestand == "niet-geregistreerde-therapeut.json" ? EenScherm : MeesteRegels);
    }

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public async Task Verslag_ElkVoorbeeld_NoemtGeenCodesVanWaarden(string bestand, string taal)
    {
        var verslag = await Verslag(bestand, taal);

        var codes = Codes().Where(code => taal == "en" || code.Any(char.IsAsciiLetterUpper));
        Woord().Matches(Sleutels().Replace(verslag, " ")).Select(woord => woord.Value).Intersect(codes).Should().BeEmpty();
    }

    [Fact]
    public async Task Verslag_NietGeregistreerdeTherapeut_NoemtDieOorzaakEerstEnEenKeer()
    {
        var regels = (await Verslag("niet-geregistreerde-therapeut.json", "nl")).Split('\n');

        var eerste = regels.First(regel => regel.StartsWith("  ✘", StringComparison.Ordinal));
        eerste.Should().Contain("t2");
        regels.Count(regel => regel.Contains("/therapeuten/1/registraties", StringComparison.Ordinal)).Should().Be(1);
        regels.Count(regel => regel.StartsWith("  ✘", StringComparison.Ordinal)).Should().Be(1);
        regels.Should().Contain(regel => regel.Contains("IRF-5", StringComparison.Ordinal) && regel.Contains("BPR-1", StringComparison.Ordinal) && regel.Contains("PR-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Volledig_NietGeregistreerdeTherapeut_IsLangerEnNoemtElkeNorm()
    {
        var kort = await Verslag("niet-geregistreerde-therapeut.json", "nl");
        var lang = (await Opdracht.Voer("toets", Broncode.Map("samples/dossiers/niet-geregistreerde-therapeut.json"), "--peildatum", "2026-11-21", "--volledig")).Uitvoer;

        lang.Length.Should().BeGreaterThan(2 * kort.Length);
        lang.Should().Contain("VIS-1").And.Contain("kngf-samenvatting");
    }

    private static async Task<string> Verslag(string bestand, string taal) =>
        (await Opdracht.Voer("toets", Broncode.Map($"samples/dossiers/{bestand}"), "--peildatum", "2026-11-21", "--taal", taal)).Uitvoer.TrimEnd('\n');

    /// <summary>De namen waaronder waarden van opsommingen in JSON staan.</summary>
    private static IEnumerable<string> Codes() => typeof(Dossier).Assembly.GetTypes()
        .Where(type => type.IsEnum && type.Namespace == typeof(Dossier).Namespace)
        .SelectMany(type => Enum.GetValues(type).Cast<Enum>()).Select(EnumNamen.Van)
        .Where(code => code.Any(char.IsAsciiLetterLower))
        .Except(WoordenInBeideTalen);

    // Plaatsen in het dossier en sleutels van normwaarden zijn codes, in elke taal.
    [GeneratedRegex(@"/[A-Za-z0-9/]+|--\S+ \S+|samples\S*|verklaar ")]
    private static partial Regex Sleutels();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Woord();
}
