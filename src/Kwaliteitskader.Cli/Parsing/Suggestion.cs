using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Noemt bij een onbekende naam de namen waarvan er waarschijnlijk een bedoeld is.</summary>
internal static class Suggestion
{
    private const string Dashes = "--";
    private const int ShortestStart = 4;
    private const int MostNames = 4;

    /// <summary>Een zin met een spatie ervoor; leeg als geen naam dichtbij genoeg is, of zoveel dat het geen hulp is.</summary>
    public static Tekst Of(string found, IEnumerable<string> known) => Asking(All(found, known));

    /// <summary>Hetzelfde voor opties: de streepjes die elke optie heeft, tellen niet als gelijkenis.</summary>
    public static Tekst OfOption(string found, IEnumerable<string> known) =>
        Asking([.. All(found.TrimStart('-'), known.Select(name => name.TrimStart('-'))).Select(name => Dashes + name)]);

    /// <summary>De bekende naam die waarschijnlijk bedoeld is; <see langword="null"/> als er geen is, of meer dan een.</summary>
    public static string? Nearest(string found, IEnumerable<string> known) => All(found, known) is [var only] ? only : null;

    private static Tekst Asking(IReadOnlyList<string> names) => names.Count is 0 or > MostNames
        ? new("", "")
        : new($" Bedoelt u {Listed(names, "of")}?", $" Did you mean {Listed(names, "or")}?");

    private static string Listed(IReadOnlyList<string> names, string or)
    {
        var quoted = names.Select(name => $"'{name}'").ToArray();
        return quoted is [var only] ? only : $"{string.Join(", ", quoted[..^1])} {or} {quoted[^1]}";
    }

    // Alle die even dichtbij liggen, of de enige die zo begint.
    private static IReadOnlyList<string> All(string found, IEnumerable<string> known) =>
        NearestName.All(found, known) is { Count: > 0 } near ? near : OnlyOneStartingWith(found, known);

    private static IReadOnlyList<string> OnlyOneStartingWith(string found, IEnumerable<string> known) =>
        found.Length >= ShortestStart && known.Where(name => name.StartsWith(found, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? [only] : [];
}
