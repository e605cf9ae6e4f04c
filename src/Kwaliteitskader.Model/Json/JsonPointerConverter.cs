using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>Een plaats staat in JSON als tekst, ook in wat een gastheer zelf schrijft, zoals een lijst leesfouten.</summary>
internal sealed class JsonPointerConverter : JsonConverter<JsonPointer>
{
    public override JsonPointer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && JsonPointer.TryParse(reader.GetString(), out var pointer) ? pointer : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, JsonPointer value, JsonSerializerOptions options) => writer.WriteStringValue(value.Waarde);
}
