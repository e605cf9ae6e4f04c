using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Noemt bij een onbekende naam de naam die waarschijnlijk bedoeld is.</summary>
internal static class Suggestion
{
    private const string Dashes = "--";
    private const int ShortestStart = 4;

    /// <summary>Een zin met een spatie ervoor; leeg als geen naam dichtbij genoeg is.</summary>
    public static Tekst Of(string found, IEnumerable<string> known) => Asking(Nearest(found, known));

    /// <summary>Hetzelfde voor opties: de streepjes die elke optie heeft, tellen niet als gelijkenis.</summary>
    public static Tekst OfOption(string found, IEnumerable<string> known) =>
        Asking(Nearest(found.TrimStart('-'), known.Select(name => name.TrimStart('-'))) is { } name ? Dashes + name : null);

    private static Tekst Asking(string? name) => name is null ? new("", "") : new($" Bedoelt u '{name}'?", $" Did you mean '{name}'?");

    /// <summary>De bekende naam die waarschijnlijk bedoeld is: in de buurt, of de enige die zo begint; <see langword="null"/> als er geen is.</summary>
    public static string? Nearest(string found, IEnumerable<string> known) => NearestName.Of(found, known) ?? OnlyOneStartingWith(found, known);

    private static string? OnlyOneStartingWith(string found, IEnumerable<string> known) =>
        found.Length >= ShortestStart && known.Where(name => name.StartsWith(found, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only : null;
}
