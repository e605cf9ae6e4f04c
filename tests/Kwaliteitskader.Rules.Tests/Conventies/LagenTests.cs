using System.Text.RegularExpressions;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Elke map van Rules gebruikt alleen wat links van haar staat.</summary>
public partial class LagenTests
{
    private static readonly string[] VanLinksNaarRechts = ["Kalender", "Bronnen", "Normwaarden", "Feiten", "Voorwaarden", "Normen", "Toetsing", "Registers", "Vooruitblik", "Bulk"];

    public static TheoryData<string> Mappen =>
        [.. Directory.GetDirectories(Broncode.Map("src/Kwaliteitskader.Rules")).Select(Path.GetFileName).Where(map => map is not ("bin" or "obj")).Select(map => map!)];

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
    public void Model_Bestanden_KennenGeenRules() =>
        Directory.GetFiles(Broncode.Map("src/Kwaliteitskader.Model"), "*.cs", SearchOption.AllDirectories)
            .Where(bestand => File.ReadAllText(bestand).Contains("Kwaliteitskader.Rules", StringComparison.Ordinal)).Should().BeEmpty();

    [GeneratedRegex(@"Kwaliteitskader\.Rules\.(\w+)")]
    private static partial Regex Using();
}
