using System.Text.RegularExpressions;
using Kwaliteitskader.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kwaliteitskader.Samples.Tests;

/// <summary>Elk stuk C# in de documentatie vertaalt als iemand het alleen overneemt in een nieuw project.</summary>
public sealed partial class VoorbeeldcodeTests
{
    private static readonly string[] Buiten = ["bin", "obj", ".git", "node_modules"];

    // Wat `dotnet new` zelf al meegeeft.
    private static readonly SyntaxTree Impliciet = Boom(string.Concat(((string[])["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"])
        .Select(naam => $"global using {naam};\n")));

    private static readonly List<MetadataReference> Bibliotheken =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(pad => MetadataReference.CreateFromFile(pad))];

    public static TheoryData<string, int, string> Stukken
    {
        get
        {
            var stukken = new TheoryData<string, int, string>();
            foreach (var (pad, nummer, code) in Documenten().SelectMany(pad => Stuk().Matches(File.ReadAllText(pad).ReplaceLineEndings("\n")).Select((stuk, nummer) => (pad, nummer, stuk.Groups[1].Value))))
            {
                stukken.Add(Path.GetRelativePath(Broncode.Map(""), pad), nummer + 1, code);
            }

            return stukken;
        }
    }

    [Theory]
    [MemberData(nameof(Stukken))]
    public void Stuk_UitDeDocumentatie_VertaaltAlleen(string document, int nummer, string code) =>
        Fouten(code).Should().BeEmpty($"wie stuk {nummer} van {document} overneemt, moet verder kunnen");

    [Fact]
    public void Stukken_VanReadmeEnPakketten_ZijnErAllemaal() => Stukken.Select(rij => (string)rij[0]).Distinct().Should().Contain(
        ["README.md", "CONTRIBUTING.md", .. ((string[])["Fhir", "Model", "Opvolging", "Testkit", "Werkboek"]).Select(pakket => Path.Combine("src", $"Kwaliteitskader.{pakket}", "README.md"))]);

    [Fact]
    public void Fouten_VanEenStukDatIetsNietNoemt_ZijnErWel()
    {
        Fouten("services.AddKwaliteitskader();").Should().NotBeEmpty();
        Fouten("var toets = Kwaliteitstoets.Standaard;").Should().NotBeEmpty();
        Fouten("using Kwaliteitskader.Rules.Toetsing;\nvar toets = Kwaliteitstoets.Standaard;").Should().BeEmpty();
    }

    private static List<string> Fouten(string code)
    {
        // Wat `dotnet run bestand.cs` leest en de taal niet kent.
        var boom = Boom(Richtlijn().Replace(code, ""));
        var soort = boom.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("stuk", [Impliciet, boom], Bibliotheken, new(soort, nullableContextOptions: NullableContextOptions.Enable)).GetDiagnostics()
            .Where(melding => melding.Severity == DiagnosticSeverity.Error || melding.Id.StartsWith("CS86", StringComparison.Ordinal)).Select(melding => melding.ToString()).ToList();
    }

    private static CSharpSyntaxTree Boom(string code) => (CSharpSyntaxTree)CSharpSyntaxTree.ParseText(code, new(LanguageVersion.Latest));

    private static IEnumerable<string> Documenten() => Directory.EnumerateFiles(Broncode.Map(""), "*.md", SearchOption.AllDirectories)
        .Where(pad => !Path.GetRelativePath(Broncode.Map(""), pad).Split(Path.DirectorySeparatorChar).Any(deel => Buiten.Contains(deel)));

    [GeneratedRegex("^```csharp\\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Stuk();

    [GeneratedRegex("^#:.*$", RegexOptions.Multiline)]
    private static partial Regex Richtlijn();
}
