using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kwaliteitskader.Model.Json.Diagnoses;

/// <summary>
/// Loopt JSON na langs de beschrijving die ook de eerste lezing gebruikt, en stopt bij het eerste dat er niet bij past. Zo
/// kan de uitleg van een fout niet uit de pas lopen met de typen.
/// </summary>
internal ref struct TypedWalk
{
    private readonly JsonSerializerOptions options;
    private Utf8JsonReader reader;

    public TypedWalk(ReadOnlySpan<byte> utf8, JsonSerializerOptions options)
    {
        this.options = options;
        reader = new Utf8JsonReader(utf8, JsonSyntax.ReaderOptions);
    }

    /// <summary>De plaats waar de wandeling is.</summary>
    public JsonPointer Here { get; private set; }

    /// <summary>Of de waarde helemaal gelezen is; wat dan nog volgt, hoort er niet bij.</summary>
    public bool Ended { get; private set; }

    /// <summary>Hoeveel bytes gelezen zijn.</summary>
    public readonly long Consumed => reader.BytesConsumed;

    /// <summary>Het eerste dat niet past, of <see langword="null"/>.</summary>
    /// <exception cref="JsonException">De JSON is ongeldig; <see cref="Here"/> en <see cref="Ended"/> zeggen waar.</exception>
    public Finding? Run(JsonTypeInfo root)
    {
        reader.Read();
        if (Value(root, nullable: false, JsonPointer.Wortel) is { } finding)
        {
            return finding;
        }

        Ended = true;
        reader.Read();
        return null;
    }

    private Finding? Value(JsonTypeInfo declared, bool nullable, JsonPointer pad)
    {
        Here = pad;
        var type = Nullable.GetUnderlyingType(declared.Type) is { } underlying ? options.GetTypeInfo(underlying) : declared;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return nullable ? null : LeafDiagnosis.WrongType(ref reader, type, pad);
        }

        return (type.Kind, reader.TokenType) switch
        {
            (JsonTypeInfoKind.Object, JsonTokenType.StartObject) => Members(type, pad),
            (JsonTypeInfoKind.Enumerable, JsonTokenType.StartArray) => Elements(type, pad),
            (JsonTypeInfoKind.None, _) => LeafDiagnosis.Of(ref reader, type, pad),
            _ => LeafDiagnosis.WrongType(ref reader, type, pad),
        };
    }

    private Finding? Elements(JsonTypeInfo type, JsonPointer pad)
    {
        var element = options.GetTypeInfo(type.ElementType!);
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (Value(element, nullable: false, pad / i) is { } finding)
            {
                return finding;
            }

            Here = pad;
        }

        return null;
    }

    private Finding? Members(JsonTypeInfo type, JsonPointer pad)
    {
        var start = reader.TokenStartIndex;
        var seen = new HashSet<JsonPropertyInfo>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Member(type, seen, pad) is { } finding)
            {
                return finding;
            }

            Here = pad;
        }

        return type.Properties.FirstOrDefault(property => property.IsRequired && !seen.Contains(property)) is { } missing
            ? new()
            {
                Code = Leesfoutcode.OntbrekendeEigenschap,
                Offset = start,
                Pad = pad / missing.Name,
                Verwacht = Expectation.Of(options.GetTypeInfo(missing.PropertyType)),
            }
            : null;
    }

    private Finding? Member(JsonTypeInfo type, HashSet<JsonPropertyInfo> seen, JsonPointer pad)
    {
        if (LeafDiagnosis.TryText(ref reader) is not { } name)
        {
            return LeafDiagnosis.BadText(ref reader, pad);
        }

        if (type.Properties.FirstOrDefault(property => property.Name == name) is not { } property)
        {
            return UnknownProperty.Of(name, reader.TokenStartIndex, type.Properties.Select(known => known.Name), pad);
        }

        if (!seen.Add(property))
        {
            return new()
            {
                Code = Leesfoutcode.DubbeleEigenschap,
                Offset = reader.TokenStartIndex,
                Pad = pad / name,
                Gevonden = name,
            };
        }

        Here = pad / name;
        reader.Read();
        if (property.CustomConverter is KeyConverter && reader.TokenType == JsonTokenType.String && reader.ValueSpan.IsEmpty)
        {
            return new()
            {
                Code = Leesfoutcode.LegeSleutel,
                Offset = reader.TokenStartIndex,
                Pad = Here,
                Verwacht = new("een tekst van ten minste één teken", "a text of at least one character"),
            };
        }

        return Value(options.GetTypeInfo(property.PropertyType), property.IsSetNullable, Here);
    }
}
