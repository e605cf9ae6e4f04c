using System.Text.RegularExpressions;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Elke map van Rules gebruikt alleen wat links van haar staat.</summary>
public partial class LagenTests
{
    private static readonly string[] VanLinksNaarRechts =
    [
        "Kalender", "Bronnen", "Kaderstand", "Normwaarden", "Bouwstenen", "Feitentabellen", "Voorwaarden", "Normen", "Zinnen", "Toetsing",
        "Registers", "Vooruitblik", "Aanspraken", "Declaraties", "Ambities", "Bulk",
    ];

    private static IEnumerable<string> InBroncode =>
        Directory.GetDirectories(Broncode.Map("src/Kwaliteitskader.Rules")).Select(map => Path.GetFileName(map)).Where(map => map is not ("bin" or "obj"));

    public static TheoryData<string> Mappen => [.. InBroncode];

    [Theory]
    [MemberData(nameof(Mappen))]
    public void Using_ElkBestand_GaatNaarLinks(string map)
    {
        var plaats = Array.IndexOf(VanLinksNaarRechts, map);
        plaats.Should().BeGreaterThanOrEqualTo(0, $"{map} hoort een plaats in de volgorde te hebben");
        foreach (var bestand in Directory.GetFiles(Broncode.Map($"src/Kwaliteitskader.Rules/{map}"), "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match treffer in Using().Matches(File.ReadAllText(bestand)))
            {
                Array.IndexOf(VanLinksNaarRechts, treffer.Groups[1].Value).Should().BeLessThanOrEqualTo(plaats, $"{Path.GetFileName(bestand)} gebruikt {treffer.Value}");
            }
        }
    }

    [Fact]
    public void Mappen_Volgorde_NoemtElkeMapEnGeenAndere() => VanLinksNaarRechts.Should().BeEquivalentTo(InBroncode);

    [Fact]
    public void Mappen_VanRules_DelenHunNaamNietMetDieVanModel() =>
        AlleMappen("src/Kwaliteitskader.Rules").Should().NotIntersectWith(AlleMappen("src/Kwaliteitskader.Model"));

    /// <summary>Wie twee mappen met dezelfde naam tegelijk gebruikt, weet bij een woord niet meer uit welke het komt.</summary>
    [Fact]
    public void Using_ElkBestand_GebruiktGeenTweeMappenMetDezelfdeNaam()
    {
        var dubbel = new[] { "src", "tests", "samples", "eng", "benchmarks" }
            .SelectMany(map => Directory.GetFiles(Broncode.Map(map), "*.cs", SearchOption.AllDirectories))
            .SelectMany(bestand => MapInUsing().Matches(File.ReadAllText(bestand))
                .GroupBy(treffer => treffer.Groups[1].Value).Where(groep => groep.Count() > 1).Select(groep => $"{Path.GetFileName(bestand)}: {groep.Key}"));
        dubbel.Should().BeEmpty();
    }

    [Fact]
    public void Tabel_InContributing_IsDeVolgorde() =>
        InTabel().Matches(File.ReadAllText(Broncode.Map("CONTRIBUTING.md"))).Select(treffer => treffer.Groups[1].Value).Should().Equal(VanLinksNaarRechts);

    [Fact]
    public void Model_Bestanden_KennenGeenRules() =>
        Directory.GetFiles(Broncode.Map("src/Kwaliteitskader.Model"), "*.cs", SearchOption.AllDirectories)
            .Where(bestand => File.ReadAllText(bestand).Contains("Kwaliteitskader.Rules", StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<string> AlleMappen(string wortel) =>
        Directory.GetDirectories(Broncode.Map(wortel)).Where(map => Path.GetFileName(map) is not ("bin" or "obj"))
            .SelectMany(map => Directory.GetDirectories(map, "*", SearchOption.AllDirectories).Prepend(map)).Select(map => Path.GetFileName(map)!);

    // Van de namen van projecten is de laatste vaak gelijk; een map staat dieper.
    [GeneratedRegex(@"^using Kwaliteitskader\.(?:Tests\.)?(?:Opvolging\.Cli|\w+)\.(?:\w+\.)*(\w+);", RegexOptions.Multiline)]
    private static partial Regex MapInUsing();

    [GeneratedRegex(@"Kwaliteitskader\.Rules\.(\w+)")]
    private static partial Regex Using();

    [GeneratedRegex(@"^\| `Rules/(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex InTabel();
}
