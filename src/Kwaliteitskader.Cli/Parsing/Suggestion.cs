using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Noemt bij een onbekende naam de naam die waarschijnlijk bedoeld is.</summary>
internal static class Suggestion
{
    private const string Dashes = "--";

    /// <summary>Een zin met een spatie ervoor; leeg als geen naam dichtbij genoeg is.</summary>
    public static string Of(string found, IEnumerable<string> known) =>
        NearestName.Of(found, known) is { } name ? $" Bedoelt u '{name}'?" : "";

    /// <summary>Hetzelfde voor opties: de streepjes die elke optie heeft, tellen niet als gelijkenis.</summary>
    public static string OfOption(string found, IEnumerable<string> known) =>
        NearestName.Of(found.TrimStart('-'), known.Select(name => name.TrimStart('-'))) is { } name ? $" Bedoelt u '{Dashes}{name}'?" : "";

    /// <summary>De bekende naam die waarschijnlijk bedoeld is; <see langword="null"/> als er geen in de buurt ligt.</summary>
    public static string? Nearest(string found, IEnumerable<string> known) => NearestName.Of(found, known);
}
