using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>Zegt van één waarde die geen object of lijst is, of zij bij haar type past.</summary>
internal static class LeafDiagnosis
{
    public static Finding? Of(ref Utf8JsonReader reader, JsonTypeInfo type, JsonPointer pad)
    {
        if (reader.TokenType == JsonTokenType.String && TryText(ref reader) is null)
        {
            return BadText(ref reader, pad);
        }

        if (type.Converter is INamedValues named)
        {
            return Name(ref reader, named.Names, type, pad);
        }

        return type.Type switch
        {
            var leaf when leaf == typeof(string) => Fits(ref reader, reader.TokenType == JsonTokenType.String, type, pad),
            var leaf when leaf == typeof(bool) =>
                Fits(ref reader, reader.TokenType is JsonTokenType.True or JsonTokenType.False, type, pad),
            var leaf when leaf == typeof(DateOnly) => Date(ref reader, type, pad),
            var leaf when leaf == typeof(int) => Number(ref reader, type, pad),
            var leaf when leaf == typeof(decimal) => Number(ref reader, type, pad),
            _ => WrongType(ref reader, type, pad),
        };
    }

    /// <summary>Zegt van de waarde van een eigen feit of zij er een kan zijn.</summary>
    public static Finding? Own(ref Utf8JsonReader reader, JsonPointer pad)
    {
        if (reader.TokenType == JsonTokenType.String && TryText(ref reader) is null)
        {
            return BadText(ref reader, pad);
        }

        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
            && (reader.TokenType != JsonTokenType.Number || ContractNumber.TryAmount(ref reader, out _)))
        {
            return null;
        }

        return new()
        {
            Code = reader.TokenType != JsonTokenType.Number ? Leesfoutcode.VerkeerdType
                : NumberShape.Of(reader.ValueSpan).IsNegative ? Leesfoutcode.NegatiefGetal
                : Leesfoutcode.GetalTeGroot,
            Offset = reader.TokenStartIndex,
            Pad = pad,
            Gevonden = Excerpt.OfValue(ref reader),
            Verwacht = Expectation.OwnValue,
        };
    }

    /// <summary>De tekst waarop de lezer staat; <see langword="null"/> als zij geen geldige tekst is.</summary>
    public static string? TryText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Zo meldt de lezer bytes die geen UTF-8 zijn en halve surrogaatparen.
            return null;
        }
    }

    /// <summary>De dag waarop de lezer staat; <see langword="null"/> als daar geen bestaande dag staat.</summary>
    public static DateOnly? Day(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && DateOnly.TryParseExact(TryText(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static Finding BadText(ref Utf8JsonReader reader, JsonPointer pad) => new()
    {
        Code = Leesfoutcode.OngeldigeTekst,
        Offset = reader.TokenStartIndex,
        Pad = pad,
        Gevonden = Excerpt.Of(reader.ValueSpan),
        Verwacht = new("een tekst in UTF-8", "a text in UTF-8"),
    };

    public static Finding WrongType(ref Utf8JsonReader reader, JsonTypeInfo type, JsonPointer pad) =>
        Wrong(ref reader, Leesfoutcode.VerkeerdType, type, pad) with { Gevonden = Excerpt.OfValue(ref reader) };

    private static Finding? Fits(ref Utf8JsonReader reader, bool fits, JsonTypeInfo type, JsonPointer pad) =>
        fits ? null : WrongType(ref reader, type, pad);

    private static Finding? Name(ref Utf8JsonReader reader, IEnumerable<string> names, JsonTypeInfo type, JsonPointer pad)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, type, pad);
        }

        var text = reader.GetString()!;
        return names.Contains(text, StringComparer.Ordinal)
            ? null
            : Wrong(ref reader, Leesfoutcode.OnbekendeWaarde, type, pad) with { Gezocht = text, Bekend = names };
    }

    private static Finding? Date(ref Utf8JsonReader reader, JsonTypeInfo type, JsonPointer pad)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return WrongType(ref reader, type, pad);
        }

        return Day(ref reader) is null ? Wrong(ref reader, Leesfoutcode.OnmogelijkeDatum, type, pad) : null;
    }

    private static Finding? Number(ref Utf8JsonReader reader, JsonTypeInfo type, JsonPointer pad)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            return WrongType(ref reader, type, pad);
        }

        var whole = type.Type == typeof(int);
        if (whole ? ContractNumber.TryCount(ref reader, out _) : ContractNumber.TryAmount(ref reader, out _))
        {
            return null;
        }

        var shape = NumberShape.Of(reader.ValueSpan);
        return shape.IsNegative ? Wrong(ref reader, Leesfoutcode.NegatiefGetal, type, pad)
            : whole && !shape.IsWhole ? WrongType(ref reader, type, pad)
            : Wrong(ref reader, Leesfoutcode.GetalTeGroot, type, pad);
    }

    private static Finding Wrong(ref Utf8JsonReader reader, string code, JsonTypeInfo type, JsonPointer pad) => new()
    {
        Code = code,
        Offset = reader.TokenStartIndex,
        Pad = pad,
        Gevonden = reader.TokenType == JsonTokenType.String
            ? Excerpt.Of(TryText(ref reader) ?? "")
            : Excerpt.OfValue(ref reader),
        Verwacht = Expectation.Of(type),
    };
}
