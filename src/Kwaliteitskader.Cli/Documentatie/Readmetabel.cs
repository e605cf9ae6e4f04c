using System.Collections.Immutable;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De normen in de README, tussen twee merktekens; de rest van de README blijft zoals zij is.</summary>
internal static class Readmetabel
{
    private const string Begin = "<!-- normen -->";
    private const string Einde = "<!-- /normen -->";

    /// <summary>De README met een verse tabel; <see langword="null"/> als er geen merktekens in staan.</summary>
    public static string? Vernieuw(string readme, ImmutableArray<Norm> normen)
    {
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var einde = readme.IndexOf(Einde, StringComparison.Ordinal);
        return begin < 0 || einde < begin
            ? null
            : $"{readme[..(begin + Begin.Length)]}\n{string.Join('\n', Regels(normen))}\n{readme[einde..]}";
    }

    private static IEnumerable<string> Regels(ImmutableArray<Norm> normen) =>
        normen.GroupBy(norm => norm.Kaart.Domein)
            .Select(groep => $"| {groep.Key.Naam().En} | {string.Join(", ", groep.Select(Verwijzing))} |")
            .Prepend("|---|---|")
            .Prepend("| about | norms |");

    private static string Verwijzing(Norm norm) => $"[{norm.Kaart.Id}](docs/normen/{norm.Kaart.Id}.md \"{norm.Kaart.Titel.En}\")";
}
