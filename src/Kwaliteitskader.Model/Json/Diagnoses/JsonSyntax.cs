using System.Text.Json;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Duidt JSON die als JSON al niet deugt.</summary>
internal static class JsonSyntax
{
    /// <summary>Zoals de eerste lezing, maar zonder grens aan de diepte: die krijgt een eigen vondst.</summary>
    public static readonly JsonReaderOptions ReaderOptions = new()
    {
        MaxDepth = int.MaxValue,
        CommentHandling = JsonCommentHandling.Disallow,
        AllowTrailingCommas = false,
    };

    /// <summary>De vondst bij een fout die de JSON-lezer meldde.</summary>
    public static Finding Of(JsonException exception, ReadOnlySpan<byte> utf8, JsonPointer pad)
    {
        if (IsTruncated(utf8))
        {
            return new() { Code = Leesfoutcode.AfgebrokenJson, Offset = utf8.Length, Pad = pad };
        }

        var offset = Offset(exception, utf8);
        return new()
        {
            Code = Leesfoutcode.OngeldigeJson,
            Offset = offset,
            Pad = pad,
            Gevonden = Excerpt.OfLine(utf8, offset),
        };
    }

    // Een lezer die op meer wacht en tot het einde geen fout ziet, zegt dat er alleen iets ontbreekt.
    private static bool IsTruncated(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, new JsonReaderState(ReaderOptions));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static long Offset(JsonException exception, ReadOnlySpan<byte> utf8)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (exception.BytePositionInLine ?? 0);
    }
}
