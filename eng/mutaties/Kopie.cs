using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kwaliteitskader.Mutaties;

/// <summary>Een kopie van de bron, waarin de fouten geplant zijn.</summary>
/// <param name="wortel">De map van de bron.</param>
/// <param name="mappen">De mappen onder <c>Kwaliteitskader.Rules</c>.</param>
internal sealed partial class Kopie(string wortel, IReadOnlyList<string> mappen)
{
    private const string Rules = "src/Kwaliteitskader.Rules";
    private const string Tests = "tests/Kwaliteitskader.Rules.Tests";

    private static readonly Dictionary<string, string> Niets = [];
    private static readonly CSharpParseOptions Taal = new(LanguageVersion.Preview);

    private static readonly string[] Bronmappen = ["src", "tests", "samples"];

    private readonly string waar = Path.Combine(Path.GetTempPath(), "kwaliteitskader-mutaties");
    private readonly HashSet<string> vervallen = new(StringComparer.Ordinal);
    private List<Fout> geplant = [];

    /// <summary>De assembly met tests en geplante fouten.</summary>
    public string Proefbank => Path.Combine(waar, Tests, "bin/Release/net10.0/Kwaliteitskader.Rules.Tests.dll");

    /// <summary>Het bestand waarin de stand bewaard wordt.</summary>
    public string Stand => Path.Combine(waar, "stand.json");

    /// <summary>Kopieert, plant, en laat weg wat niet te bouwen is. Geeft de fouten die er zijn.</summary>
    public IReadOnlyList<Fout> Bouw()
    {
        Ruim();
        foreach (var bestand in Opdracht.Draai(wortel, Niets, "git", "-c", "core.quotepath=off", "ls-files", "--cached", "--others", "--exclude-standard").Where(bestand => File.Exists(Path.Combine(wortel, bestand))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(waar, bestand))!);
            File.Copy(Path.Combine(wortel, bestand), Path.Combine(waar, bestand), overwrite: true);
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Proefbank/Mutant.cs"), Path.Combine(waar, Rules, "Mutant.cs"), overwrite: true);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Proefbank/Proefbank.cs"), Path.Combine(waar, Tests, "Proefbank.cs"), overwrite: true);
        IReadOnlyList<Fout> fouten;
        do
        {
            fouten = Plant();
        }
        while (!Gebouwd(Rules));

        return Gebouwd(Tests) ? fouten : throw new InvalidOperationException("De tests zijn niet te bouwen.");
    }

    // Wat van een vorige keer gebouwd is, blijft: dat scheelt tijd. Bronnen niet: een bestand dat er niet meer is, zou meegebouwd worden.
    private void Ruim()
    {
        foreach (var map in Bronmappen.Select(map => Path.Combine(waar, map)).Where(Directory.Exists))
        {
            foreach (var bestand in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Where(bestand => !Gemaakt().IsMatch(bestand)).ToList())
            {
                File.Delete(bestand);
            }
        }
    }

    private List<Fout> Plant()
    {
        var opsommingen = Directory.EnumerateFiles(Path.Combine(wortel, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(bestand => Ontleed(bestand).DescendantNodes().OfType<EnumDeclarationSyntax>())
            .GroupBy(opsomming => opsomming.Identifier.Text, StringComparer.Ordinal)
            .ToDictionary(groep => groep.Key, groep => groep.First().Members.Select(lid => lid.Identifier.Text).ToArray(), StringComparer.Ordinal);
        var fouten = new List<Fout>();
        foreach (var bestand in mappen.SelectMany(map => Directory.EnumerateFiles(Path.Combine(wortel, Rules, map), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)))
        {
            var vanWortel = Path.GetRelativePath(wortel, bestand);
            var planter = new Planter(vanWortel, fouten.Count + 1, opsommingen, vervallen);
            File.WriteAllText(Path.Combine(waar, vanWortel), planter.Visit(Ontleed(bestand))!.ToFullString());
            fouten.AddRange(planter.Fouten);
        }

        geplant = fouten;
        return fouten;
    }

    // Wat de compiler weigert, vervalt: de fout op die plaats, of anders alle fouten op die regel.
    private bool Gebouwd(string project)
    {
        var weigeringen = Opdracht.Draai(
                waar, Niets, "dotnet", "build", project, "-c", "Release", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false",
                "-p:GenerateProgramFile=false", "-p:NoWarn=CS1591%3BCS8600%3BCS8602%3BCS8603%3BCS8604%3BCS8629", "-p:CheckForOverflowUnderflow=true", "-clp:ErrorsOnly", "-nologo")
            .Select(regel => Weigering().Match(regel)).Where(gevonden => gevonden.Success).Select(gevonden => gevonden.Value).Distinct().ToList();
        var voor = vervallen.Count;
        foreach (var weigering in weigeringen)
        {
            var delen = Weigering().Match(weigering).Groups;
            var boom = CSharpSyntaxTree.ParseText(File.ReadAllText(delen["bestand"].Value), Taal);
            var plaats = boom.GetText().Lines[Getal(delen["regel"]) - 1].Start + Getal(delen["teken"]) - 1;
            var teken = boom.GetRoot().FindToken(plaats).Parent!;
            int?[] eromheen = [.. teken.AncestorsAndSelf().TakeWhile(node => node is not MemberDeclarationSyntax).Select(Nummer).Where(nummer => nummer is not null)];
            var lid = teken.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().First();
            var weg = eromheen.Length > 0 ? eromheen.Take(2) : lid.DescendantNodes().Select(Nummer).Where(nummer => nummer is not null);
            vervallen.UnionWith(geplant.Where(fout => weg.Contains(fout.Nummer)).Select(Planter.Plaats));
        }

        Console.Error.WriteLine($"{project}: {weigeringen.Count} weigeringen, {vervallen.Count} vervallen");
        return weigeringen.Count == 0 || (vervallen.Count == voor ? throw new InvalidOperationException(weigeringen[0]) : false);
    }

    private static int Getal(Group groep) => int.Parse(groep.Value, CultureInfo.InvariantCulture);

    private static int? Nummer(SyntaxNode node)
    {
        var vraag = node switch
        {
            ConditionalExpressionSyntax keuze => keuze.Condition.ToString(),
            BinaryExpressionSyntax { Right: var rechts } => rechts.ToString(),
            IfStatementSyntax als => als.Condition.ToString(),
            _ => "",
        };
        return Vraag().Match(vraag) is { Success: true } gevonden ? Getal(gevonden.Groups[1]) : null;
    }

    private static SyntaxNode Ontleed(string bestand) => CSharpSyntaxTree.ParseText(File.ReadAllText(bestand), Taal).GetRoot();

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Gemaakt();

    [GeneratedRegex(@"^(?<bestand>/[^(]+)\((?<regel>\d+),(?<teken>\d+)\): error (?<code>\w+)")]
    private static partial Regex Weigering();

    [GeneratedRegex(@"^!?global::Kwaliteitskader\.Rules\.Mutant\.Is\((\d+)\)$")]
    private static partial Regex Vraag();
}
