using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>Een plaats staat in JSON als tekst, ook in wat een gastheer zelf schrijft, zoals een lijst leesfouten, of zelf beschrijft.</summary>
public sealed class JsonPointerConverter : JsonConverter<JsonPointer>
{
    /// <inheritdoc/>
    public override JsonPointer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && JsonPointer.TryParse(reader.GetString(), out var pointer) ? pointer : throw new JsonException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonPointer value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
