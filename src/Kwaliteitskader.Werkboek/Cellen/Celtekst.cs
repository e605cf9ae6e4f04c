using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Kwaliteitskader.Werkboek.Cellen;

/// <summary>Hoe een tekst in een cel staat, zodat zij er letterlijk weer uitkomt en nooit als formule gelezen wordt.</summary>
/// <remarks>
/// Een tekencode die in XML niet kan, staat als <c>_x000B_</c>, zoals rekenbladen dat doen. Een lege tekst, of een die met witruimte of
/// aanhalingstekens begint of eindigt, staat tussen aanhalingstekens: anders zou zij een lege cel zijn, of gekort worden.
/// </remarks>
internal static partial class Celtekst
{
    /// <summary>Meer tekens bewaart een rekenblad niet in een cel.</summary>
    public const int Langst = 32_767;

    private const int Codelengte = 7;

    /// <summary>De tekst van een feit zoals zij in de cel staat.</summary>
    public static string Bewaard(string tekst) => tekst.Length == 0 || tekst.Trim().Length != tekst.Length || IsOmsloten(tekst) ? $"\"{tekst}\"" : tekst;

    /// <summary>De tekst van een feit uit een cel.</summary>
    public static string Bedoeld(string cel)
    {
        var tekst = cel.Trim();
        return IsOmsloten(tekst) ? tekst[1..^1] : tekst;
    }

    /// <summary>De tekst zoals zij in XML kan staan.</summary>
    public static string VoorXml(string tekst)
    {
        StringBuilder? uit = null;
        for (var i = 0; i < tekst.Length; i++)
        {
            var letterlijk = tekst[i] is '\t' or '\n' or (>= ' ' and not ('\uFFFE' or '\uFFFF')) && !LijktCode(tekst, i);
            if (letterlijk)
            {
                uit?.Append(tekst[i]);
                continue;
            }

            uit ??= new StringBuilder(tekst, 0, i, tekst.Length + Codelengte);
            uit.Append(CultureInfo.InvariantCulture, $"_x{(int)tekst[i]:X4}_");
        }

        return uit?.ToString() ?? tekst;
    }

    /// <summary>De tekst uit XML, met wat als code stond weer als teken.</summary>
    public static string Ontsnapt(string tekst) => tekst.Contains("_x", StringComparison.Ordinal)
        ? Code().Replace(tekst, code => ((char)int.Parse(code.ValueSpan.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString())
        : tekst;

    private static bool IsOmsloten(string tekst) => tekst.Length >= 2 && tekst[0] == '"' && tekst[^1] == '"';

    private static bool LijktCode(string tekst, int plaats) =>
        tekst[plaats] == '_' && plaats + Codelengte <= tekst.Length && Code().IsMatch(tekst.AsSpan(plaats, Codelengte));

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Code();
}
