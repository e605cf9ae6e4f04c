using System.Text.RegularExpressions;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Wat <c>docs/betrouwbaarheid.md</c> belooft, wijst een test aan die er is.</summary>
public partial class BetrouwbaarheidTests
{
    private static readonly string Blad = File.ReadAllText(Broncode.Map("docs/betrouwbaarheid.md"));

    private static readonly ILookup<string, string> Testklassen = Directory.EnumerateFiles(Broncode.Map("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .ToLookup(bestand => Path.GetFileNameWithoutExtension(bestand), File.ReadAllText, StringComparer.Ordinal);

    public static TheoryData<string, string> Genoemd
    {
        get
        {
            var genoemd = new TheoryData<string, string>();
            foreach (var test in Test().Matches(Blad).Select(treffer => (treffer.Groups["klasse"].Value, treffer.Groups["begin"].Value)).Distinct())
            {
                genoemd.Add(test.Item1, test.Item2);
            }

            return genoemd;
        }
    }

    [Theory]
    [MemberData(nameof(Genoemd))]
    public void Test_InHetBlad_Bestaat(string klasse, string begin)
    {
        string.Concat(Testklassen[klasse]).Should().Contain($" class {klasse}").And.Contain($" {begin}");
    }

    [Fact]
    public void Storingen_ElkeRij_NoemtHaarTest()
    {
        var rijen = Blad.Split("## Faults")[1].Split("## ")[0].Split('\n').Where(regel => regel.StartsWith('|')).Skip(2).ToList();

        rijen.Should().HaveCountGreaterThan(10).And.OnlyContain(rij => Test().IsMatch(rij));
    }

    [GeneratedRegex(@"`(?<klasse>\w+Tests)(\.(?<begin>\w+)…?)?`")]
    private static partial Regex Test();
}
