using System.Text;
using System.Text.Json;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Wat er stond, kort genoeg en veilig genoeg om te tonen.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    // Zoveel cijfers aaneen kunnen een nummer van een mens zijn.
    private const int PersonalDigits = 8;

    /// <summary>Een tekst van hooguit zestig tekens, zonder stuurtekens: een melding kan op een terminal komen.</summary>
    public static string Of(string text)
    {
        var cut = text;
        if (text.Length > Longest)
        {
            var length = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
            cut = text[..length] + "…";
        }

        return string.Create(cut.Length, cut, static (shown, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                shown[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
            }
        });
    }

    /// <summary>Bytes als tekst; wat geen UTF-8 is, wordt een vervangteken.</summary>
    public static string Of(ReadOnlySpan<byte> utf8) =>
        Of(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * Longest)]));

    /// <summary>De regel die op een plaats begint, zonder witruimte; <see langword="null"/> als er niets meer staat.</summary>
    public static string? OfLine(ReadOnlySpan<byte> utf8, long offset)
    {
        var rest = utf8[(int)Math.Min(offset, utf8.Length)..].TrimStart(JsonBlank.Bytes);
        var end = rest.IndexOf((byte)'\n');
        rest = (end < 0 ? rest : rest[..end]).TrimEnd(JsonBlank.Bytes);
        return rest.IsEmpty ? null : Of(rest);
    }

    /// <summary>De naam van een eigenschap: die hoort bij de structuur, tenzij iemand een nummer als naam gebruikte.</summary>
    public static string OfName(string name) => HasLongNumber(name) ? Shape(Of(name)) : Of(name);

    /// <summary>De waarde waarop een lezer staat: een tekst tussen aanhalingstekens, van objecten en lijsten alleen de vorm.</summary>
    public static string OfValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.String => $"\"{Of(reader.ValueSpan)}\"",
        _ => Of(reader.ValueSpan),
    };

    /// <summary>
    /// Alleen de vorm van wat er stond: een 9 voor elk cijfer, een x of X voor elke letter. Zo is te zien dat een datum
    /// omgekeerd staat, en niet welke.
    /// </summary>
    public static string Shape(string shown) =>
        shown is "true" or "false" or "null"
            ? shown
            : string.Create(shown.Length, shown, static (shape, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    shape[i] = char.IsDigit(source[i]) ? '9' : char.IsUpper(source[i]) ? 'X' : IsText(source[i]) ? 'x' : source[i];
                }
            });

    private static bool IsText(char character) => char.IsLetter(character) || char.IsSurrogate(character);

    private static bool HasLongNumber(string name)
    {
        var run = 0;
        foreach (var character in name)
        {
            run = char.IsDigit(character) ? run + 1 : 0;
            if (run == PersonalDigits)
            {
                return true;
            }
        }

        return false;
    }
}
