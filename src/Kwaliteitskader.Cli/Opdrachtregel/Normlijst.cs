using System.CommandLine;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Scheidt na <c>--norm</c> de normen van de bestanden die erop volgen.</summary>
/// <remarks>
/// <c>--norm</c> neemt een of meer sleutels, dus in <c>toets --norm VIS-1 dossier.json</c> komt ook het bestand erin
/// terecht. Wat geen norm is maar wel op een bestand lijkt, is er een.
/// </remarks>
internal static class Normlijst
{
    public static (IReadOnlyList<string> Normen, IReadOnlyList<string> Bestanden) Splits(IEnumerable<string> gegeven)
    {
        var normen = new List<string>();
        var bestanden = new List<string>();
        foreach (var waarde in gegeven)
        {
            if (LijktOpBestand(waarde))
            {
                bestanden.Add(waarde);
            }
            else
            {
                normen.AddRange(waarde.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
        }

        return (normen, bestanden);
    }

    /// <summary>De bestanden in de volgorde waarin zij op de opdrachtregel staan.</summary>
    public static IReadOnlyList<string> InVolgorde(string[] bestanden, ParseResult gelezen)
    {
        var plaatsen = gelezen.Tokens.Select((token, plaats) => (token.Value, plaats)).ToLookup(paar => paar.Value, paar => paar.plaats);
        var gezien = new Dictionary<string, int>();
        return
        [
            .. bestanden.OrderBy(bestand =>
            {
                var eerder = gezien.GetValueOrDefault(bestand);
                gezien[bestand] = eerder + 1;
                return plaatsen[bestand].ElementAtOrDefault(eerder);
            }),
        ];
    }

    private static bool LijktOpBestand(string waarde) =>
        Normkeuze.ZoekNorm(waarde) is null && (waarde == "-" || waarde.AsSpan().ContainsAny("./\\") || File.Exists(waarde));
}
