using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest en schrijft een opsomming als precies een van haar <see cref="EnumNamen"/>: geen getallen, geen andere hoofdletters.</summary>
internal sealed class StrictEnumConverter<T> : JsonConverter<T>, INamedValues
    where T : struct, Enum
{
    private static readonly byte[][] Utf8Namen = [.. EnumNamen.Alle<T>().Select(Encoding.UTF8.GetBytes)];

    public ImmutableArray<string> Names => EnumNamen.Alle<T>();

    public JsonTypeInfo Info(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);

    public ImmutableArray<Enum> Values => [.. Enum.GetValues<T>().Select(value => (Enum)value)];

    public JsonConverter Loose => new LooseEnumConverter<T>();

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < Utf8Namen.Length; i++)
            {
                if (reader.ValueTextEquals(Utf8Namen[i]))
                {
                    return EnumNamen.Waarden<T>()[i];
                }
            }
        }

        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumNamen.Van(value));
}

/// <summary>Schrijft een opsomming om na te kijken: een waarde die er niet bij hoort, staat er als getal in een tekst.</summary>
internal sealed class LooseEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Enum.IsDefined(value) ? EnumNamen.Van(value) : value.ToString());
}

/// <summary>Een converter die alleen een vast stel namen aanneemt.</summary>
internal interface INamedValues
{
    /// <summary>Het type van de waarden.</summary>
    Type? Type { get; }

    /// <summary>De namen, zoals zij in JSON staan.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>De beschrijving van het type in andere opties.</summary>
    JsonTypeInfo Info(JsonSerializerOptions options);

    /// <summary>De converter die ook schrijft wat niet aangenomen wordt.</summary>
    JsonConverter Loose { get; }

    /// <summary>De waarden, in dezelfde volgorde.</summary>
    ImmutableArray<Enum> Values { get; }
}
