using System.Text.RegularExpressions;
using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Rules.Tests.Conventies;

/// <summary>Wat een exception zegt, leest een ontwikkelaar: overal Engels. Wat een gebruiker leest, is een Tekst.</summary>
public sealed partial class ExceptionTests
{
    public static TheoryData<string> Projecten => ["Model", "Rules", "Fhir", "Werkboek", "Opvolging", "Testkit"];

    [Theory]
    [MemberData(nameof(Projecten))]
    [Trait("Soort", "Wacht")]
    public void Melding_VanEenException_IsEngels(string project)
    {
        var meldingen = Directory.EnumerateFiles(Broncode.Map($"src/Kwaliteitskader.{project}"), "*.cs", SearchOption.AllDirectories)
            .Where(bestand => !bestand.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(bestand => Meldingen(File.ReadAllText(bestand)))
            .ToList();
        meldingen.Should().NotBeEmpty();
        meldingen.Where(melding => Nederlands().IsMatch(melding)).Should().BeEmpty($"wat een exception in src/Kwaliteitskader.{project} zegt, leest een ontwikkelaar: in het Engels");
    }

    [Theory]
    [InlineData("throw new ArgumentException($\"Onbekende norm: {x}.\", nameof(x));", true)]
    [InlineData("_ => throw new ArgumentOutOfRangeException(nameof(x), x, \"Onbekend register.\"),", true)]
    [InlineData("throw new InvalidOperationException(\n    string.Create(c, $\"{a} telt in {b} en is geen termijn.\"));", true)]
    [InlineData("class Fout() : IOException(\"De uitvoer is vol.\")", true)]
    [InlineData("internal Fout(int a)\n : base($\"De uitvoer is na {a} records vol.\")", true)]
    [InlineData("throw new ArgumentException($\"Unknown norm: {een.Norm}.\", nameof(een));", false)]
    [InlineData("throw new PatchException(new(\"Een bewerking is een object.\", \"An operation is an object.\"));", false)]
    public void Meldingen_InBroncode_WordenGevonden(string code, bool nederlands) => Meldingen(code).Any(Nederlands().IsMatch).Should().Be(nederlands);

    // De teksten tot het einde van de opdracht; wat ingevuld wordt telt niet mee, en een tekst in twee talen is voor een gebruiker.
    private static IEnumerable<string> Meldingen(string code) =>
        from melding in Gegooid().Matches(code)
        where !melding.Groups["rest"].Value.StartsWith("new(", StringComparison.Ordinal)
        from tekst in Letterlijk().Matches(Invulling().Replace(melding.Groups["rest"].Value, ""))
        select tekst.Value;

    [GeneratedRegex(@"(?:new \w*Exception|: \w*Exception|: base)\((?<rest>[^;]{0,300})")]
    private static partial Regex Gegooid();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Invulling();

    [GeneratedRegex("\"[^\"]+\"")]
    private static partial Regex Letterlijk();

    [GeneratedRegex(@"\b(?:de|het|een|geen|niet|van|op|met|voor|uit|dit|deze|zijn|heeft|kan|wordt|alleen|onbekende?|verwacht|er)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nederlands();
}
