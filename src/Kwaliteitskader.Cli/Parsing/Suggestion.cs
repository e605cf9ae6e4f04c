using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Noemt bij een onbekende naam de naam die waarschijnlijk bedoeld is.</summary>
internal static class Suggestion
{
    private const string Dashes = "--";

    /// <summary>Een zin met een spatie ervoor; leeg als geen naam dichtbij genoeg is.</summary>
    public static Tekst Of(string found, IEnumerable<string> known) => Asking(NearestName.Of(found, known));

    /// <summary>Hetzelfde voor opties: de streepjes die elke optie heeft, tellen niet als gelijkenis.</summary>
    public static Tekst OfOption(string found, IEnumerable<string> known) =>
        Asking(NearestName.Of(found.TrimStart('-'), known.Select(name => name.TrimStart('-'))) is { } name ? Dashes + name : null);

    private static Tekst Asking(string? name) => name is null ? new("", "") : new($" Bedoelt u '{name}'?", $" Did you mean '{name}'?");

    /// <summary>De bekende naam die waarschijnlijk bedoeld is; <see langword="null"/> als er geen in de buurt ligt.</summary>
    public static string? Nearest(string found, IEnumerable<string> known) => NearestName.Of(found, known);
}
