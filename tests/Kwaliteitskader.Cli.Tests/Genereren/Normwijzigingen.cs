using System.Text.RegularExpressions;

namespace Kwaliteitskader.Cli.Tests.Genereren;

/// <summary>Wat docs/normen-wijzigingen.md per versie van de normen zegt. Onder een versie die uitgegeven is, verandert geen uitkomst meer.</summary>
internal sealed class Normwijzigingen(string tekst)
{
    /// <summary>Staat achter de versie waaraan nog gewerkt wordt.</summary>
    public const string Open = " (unreleased)";

    private readonly List<(string Kop, string Tekst)> delen = [.. tekst.ReplaceLineEndings("\n").Split("\n## ")[1..].Select(deel => (deel.Split('\n')[0].Trim(), deel))];

    /// <summary>De versies, de nieuwste eerst.</summary>
    public IEnumerable<string> Versies => delen.Select(deel => deel.Kop.Replace(Open, "", StringComparison.Ordinal));

    /// <summary>De versies die uitgegeven zijn.</summary>
    public IEnumerable<string> Vrijgegeven => Versies.Where(versie => !IsOpen(versie));

    public bool IsOpen(string versie) => delen.Any(deel => deel.Kop == versie + Open);

    /// <summary>Of het stuk over een versie de norm noemt; "IRF-1 to IRF-5" noemt ook IRF-3.</summary>
    public bool Noemt(string versie, string norm)
    {
        var stuk = delen.FirstOrDefault(deel => deel.Kop == versie || deel.Kop == versie + Open).Tekst ?? "";
        var (soort, nummer) = (norm.Split('-')[0], norm.Split('-')[1]);
        return Regex.IsMatch(stuk, $@"(?<![A-Z]){Regex.Escape(norm)}(?!\d)")
            || stuk.Contains($"{soort}-*", StringComparison.Ordinal)
            || Enumerable.Range(1, 20).Any(van => Enumerable.Range(van, 20).Any(tot =>
                int.TryParse(nummer, out var n) && n >= van && n <= tot && stuk.Contains($"{soort}-{van} to {soort}-{tot}", StringComparison.Ordinal)));
    }

    /// <summary>Waarom nieuwe uitkomsten van deze normen niet vastgelegd worden, en wat eerst moet; leeg als het mag.</summary>
    public IEnumerable<string> Bezwaren(IReadOnlyCollection<string> veranderd, string versie) =>
        veranderd.Count == 0 ? []
        : !Versies.Contains(versie) ? [$"{string.Join(", ", veranderd)}: van Normensetafdruk.Versie {versie} staat er nog niets in docs/normen-wijzigingen.md. Begin daar met \"## {versie}{Open}\" een stuk dat zegt wat verandert"]
        : !IsOpen(versie) ? [$"{string.Join(", ", veranderd)}: versie {versie} van de normen is uitgegeven. Verhoog Normensetafdruk.Versie, en begin in docs/normen-wijzigingen.md met \"## VERSIE{Open}\" een stuk dat zegt wat verandert"]
        : veranderd.Where(norm => !Noemt(versie, norm)).Select(norm => $"{norm}: noem de norm in docs/normen-wijzigingen.md onder \"## {versie}{Open}\", met wat anders uitvalt en waarom");
}
