using System.Globalization;
using System.Text;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Maakt tekst van buiten veilig voor een terminal.</summary>
/// <remarks>
/// Een sleutel of bestandsnaam kan stuurtekens bevatten waarmee een terminal te sturen is, of tekens die onzichtbaar zijn of de
/// leesrichting omkeren. Elk zo'n teken wordt een vervangteken, zodat te zien blijft dat er iets stond. Het oordeel gaat over
/// hele tekens van Unicode: ook over die waarvoor twee plaatsen nodig zijn.
/// </remarks>
internal static class SafeText
{
    /// <summary>De tekst op één regel, zonder stuurtekens.</summary>
    public static string Of(string text) => Replace(text, lines: false);

    /// <summary>De tekst zonder stuurtekens, op tabs en regeleinden na.</summary>
    public static string OfLines(string text) => Replace(text, lines: true);

    private static string Replace(string text, bool lines)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        // Van een halve surrogaat maakt de opsomming zelf een vervangteken.
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(IsSafe(rune) || (lines && rune.Value is '\t' or '\n' or '\r') ? rune : Rune.ReplacementChar);
        }

        return safe.ToString();
    }

    private static bool IsSafe(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
