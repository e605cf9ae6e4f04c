using System.Text.Json;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>
/// Kijkt voor al het andere of een record zegt van dit contract te zijn: bij een ander contract zeggen de overige fouten
/// niets. Ziet onderweg ook of de JSON te diep genest is.
/// </summary>
internal static class SchemaCheck
{
    private const string Property = "schema";

    // Van de editor, en geen verschrijving.
    private const string EditorProperty = "$schema";

    /// <summary>Wat er mis is met het veld <c>schema</c> of de diepte; <see langword="null"/> als daar niets mis mee is.</summary>
    public static Finding? Of(ReadOnlySpan<byte> utf8, string expected)
    {
        var reader = new Utf8JsonReader(utf8, JsonSyntax.ReaderOptions);
        Finding? tooDeep = null;
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                ? Members(ref reader, expected, ref tooDeep)
                : null;
        }
        catch (JsonException)
        {
            // Wat geen JSON is, krijgt zijn eigen vondst; of schema er nog zou komen, is niet te zeggen.
            return tooDeep;
        }
    }

    private static Finding? Members(ref Utf8JsonReader reader, string expected, ref Finding? tooDeep)
    {
        Finding? misspelt = null;
        var present = false;
        while (reader.Read())
        {
            tooDeep ??= TooDeep(ref reader);
            if (reader is not { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 })
            {
                continue;
            }

            var name = LeafDiagnosis.TryText(ref reader);
            misspelt ??= Misspelt(name, reader.TokenStartIndex);
            if (name == Property)
            {
                present = true;
                if (Value(ref reader, expected) is { } wrong)
                {
                    return wrong;
                }
            }
        }

        return present ? tooDeep : misspelt ?? Missing(expected);
    }

    private static Finding? Value(ref Utf8JsonReader reader, string expected)
    {
        reader.Read();
        var text = reader.TokenType == JsonTokenType.String ? LeafDiagnosis.TryText(ref reader) : null;
        return text == expected
            ? null
            : new()
            {
                Code = Leesfoutcode.VerkeerdSchema,
                Offset = reader.TokenStartIndex,
                Pad = JsonPointer.Wortel / Property,
                Gevonden = text is null ? Excerpt.OfValue(ref reader) : Excerpt.Of(text),
                Verwacht = new(expected, expected),
                Gezocht = text,
                Bekend = [expected],
            };
    }

    private static Finding? Misspelt(string? name, long offset) =>
        name is not null and not EditorProperty && NearestName.Of(name, [Property]) is not null
            ? UnknownProperty.Of(name, offset, [Property], JsonPointer.Wortel)
            : null;

    private static Finding? TooDeep(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
            && reader.CurrentDepth >= ContractJsonContext.MaxDepth
            ? new() { Code = Leesfoutcode.TeDiep, Offset = reader.TokenStartIndex }
            : null;

    private static Finding Missing(string expected) => new()
    {
        Code = Leesfoutcode.OntbrekendeEigenschap,
        Offset = 0,
        Pad = JsonPointer.Wortel / Property,
        Verwacht = new(expected, expected),
    };
}
