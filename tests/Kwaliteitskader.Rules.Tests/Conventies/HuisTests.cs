using System.Text.RegularExpressions;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Afspraken over het huis die de vertaler niet kent.</summary>
public partial class HuisTests
{
    /// <summary>Een proces zonder grens kan een hele bouw ophouden.</summary>
    [Fact]
    public void Proces_InEenTest_StartMetEenGrens() =>
        Bestanden("tests").Where(bestand => Path.GetFileName(bestand) is not ("Programma.cs" or "HuisTests.cs") && File.ReadAllText(bestand).Contains("Process.Start", StringComparison.Ordinal))
            .Should().BeEmpty("tests/Shared/Programma.cs start een proces en beëindigt het op tijd");

    /// <summary>Een woord heeft één betekenis, en een betekenis één woord.</summary>
    [Fact]
    public void Begrip_InDeWoordenlijst_StaatErEenKeer()
    {
        var begrippen = Begrip().Matches(File.ReadAllText(Broncode.Map("docs/begrippen.md"))).Skip(1).ToList();

        begrippen.Should().HaveCountGreaterThan(50);
        begrippen.SelectMany(begrip => begrip.Groups["nl"].Value.Split(", ")).Should().OnlyHaveUniqueItems();
        begrippen.SelectMany(begrip => begrip.Groups["en"].Value.Split(", ")).Should().OnlyHaveUniqueItems();
    }

    /// <summary>
    /// Wat een bron bedoelt is een lezing, waarom een norm zo uitkomt een uitleg, en wat iemand van zichzelf zegt een verklaring. De
    /// woorden waarin dat door elkaar liep, komen niet terug.
    /// </summary>
    [Fact]
    public void Woord_DatTweeDingenBetekende_KomtInGeenNaamVoor() =>
        Bestanden("src").Where(bestand => Dubbelzinnig().IsMatch(File.ReadAllText(bestand))).Should().BeEmpty("docs/begrippen.md noemt het woord dat wel kan");

    private static IEnumerable<string> Bestanden(string map) =>
        Directory.EnumerateFiles(Broncode.Map(map), "*.cs", SearchOption.AllDirectories).Where(bestand => !bestand.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (?<nl>[^|]+?) \| (?<en>[^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex Begrip();

    // Leeswijze, leesboom en leesweg waren feiten, uitleg en kortere weg; een Verklaring in Bevindingen was een uitleg.
    [GeneratedRegex(@"\bLees(wijze|boom|weg)(n|s)?\b|Bevindingen\.Verklaring\b|\bVerklaringsboom\b|\bVerklaarder\b")]
    private static partial Regex Dubbelzinnig();
}
