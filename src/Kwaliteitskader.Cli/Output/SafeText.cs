using System.Globalization;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Maakt tekst van buiten veilig voor een terminal.</summary>
/// <remarks>
/// Een sleutel of bestandsnaam kan stuurtekens bevatten waarmee een terminal te sturen is, of tekens die de leesrichting
/// omkeren. Elk zo'n teken wordt een vervangteken, zodat te zien blijft dat er iets stond.
/// </remarks>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>De tekst op één regel, zonder stuurtekens.</summary>
    public static string Of(string text) => Replace(text, static _ => false);

    /// <summary>De tekst zonder stuurtekens, op tabs en regeleinden na.</summary>
    public static string OfLines(string text) => Replace(text, static teken => teken is '\t' or '\n' or '\r');

    private static string Replace(string text, Func<char, bool> allowed)
    {
        var safe = true;
        for (var i = 0; i < text.Length && safe; i++)
        {
            safe = IsSafe(text, i) || allowed(text[i]);
        }

        return safe ? text : new string([.. text.Select((teken, i) => IsSafe(text, i) || allowed(teken) ? teken : Replacement)]);
    }

    private static bool IsSafe(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text[i]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format => false,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Surrogate => char.IsHighSurrogate(text[i])
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };
}
