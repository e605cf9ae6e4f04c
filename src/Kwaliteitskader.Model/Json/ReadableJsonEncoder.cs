using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Kwaliteitskader.Model.Json;

/// <summary>
/// Hoe tekst in JSON van dit contract staat: leesbaar Nederlands blijft staan, en wat onzichtbaar is of de leesrichting
/// omkeert, staat er als escape.
/// </summary>
/// <remarks>
/// Verder als <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>. Die heet onveilig omdat hij &lt; laat staan, wat telt
/// voor wie JSON ongezien in HTML plakt. Hier ontstaan bestanden en stromen in UTF-8, en leesbaar Nederlands weegt dan
/// zwaarder. Tekens buiten het basisvlak, waaronder de onzichtbare tags, schrijft hij al als escape.
/// </remarks>
public sealed class ReadableJsonEncoder : JavaScriptEncoder
{
    // De opmaaktekens van Unicode (categorie Cf) in het basisvlak. Een lijst, want tabellen doorlopen kost elke start tijd.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        "\u00AD\u0600\u0601\u0602\u0603\u0604\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E"
        + "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069"
        + "\u206A\u206B\u206C\u206D\u206E\u206F\uFEFF\uFFF9\uFFFA\uFFFB");

    private ReadableJsonEncoder()
    {
    }

    /// <summary>De encoder; onveranderlijk.</summary>
    public static ReadableJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var found = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncode(text, textLength);
        var hidden = new ReadOnlySpan<char>(text, found < 0 ? textLength : found).IndexOfAny(Hidden);
        return hidden < 0 ? found : hidden;
    }

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        var found = UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(utf8Text);
        var readable = found < 0 ? utf8Text : utf8Text[..found];
        for (var at = readable.IndexOfAnyExceptInRange((byte)0, (byte)0x7F); at >= 0 && at < readable.Length;)
        {
            Rune.DecodeFromUtf8(readable[at..], out var rune, out var length);
            if (IsHidden(rune.Value))
            {
                return at;
            }

            at += length;
        }

        return found;
    }

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!IsHidden(unicodeScalar))
        {
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        const string Digits = "0123456789abcdef";
        numberOfCharactersWritten = bufferLength < 6 ? 0 : 6;
        if (numberOfCharactersWritten == 0)
        {
            return false;
        }

        var escape = new Span<char>(buffer, bufferLength);
        (escape[0], escape[1]) = ('\\', 'u');
        for (var i = 0; i < 4; i++)
        {
            escape[2 + i] = Digits[(unicodeScalar >> (12 - (4 * i))) & 0xF];
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        IsHidden(unicodeScalar) || UnsafeRelaxedJsonEscaping.WillEncode(unicodeScalar);

    private static bool IsHidden(int scalar) => scalar <= char.MaxValue && Hidden.Contains((char)scalar);
}
