using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest een sleutel: een tekst van ten minste één teken. Wat leeg is, wijst niets aan.</summary>
internal sealed class KeyConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } key ? key : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
