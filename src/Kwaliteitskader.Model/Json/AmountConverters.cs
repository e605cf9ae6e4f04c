using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest een geheel getal van nul of meer; het contract kent geen negatieve getallen.</summary>
internal sealed class CountConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value >= 0
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>
/// Leest een hoeveelheid van nul of meer en schrijft haar zonder overbodige nullen, zodat 12 en 12.0 dezelfde feiten
/// zijn en dezelfde bytes geven.
/// </summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    // Delen door een 1 met alle nullen die een decimal dragen kan, laat de kleinste schaal over.
    private const decimal Normaliserend = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) && value >= 0
            ? value
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(Canonical(value));

    /// <summary>Dezelfde hoeveelheid zonder overbodige nullen. Nul apart: een decimal kan ook -0 zijn.</summary>
    public static decimal Canonical(decimal value) => value == 0 ? 0 : value / Normaliserend;
}
