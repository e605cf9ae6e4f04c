using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest een geheel getal van nul of meer; het contract kent geen negatieve getallen.</summary>
internal sealed class CountConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && ContractNumber.TryCount(ref reader, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>
/// Leest en schrijft een hoeveelheid van nul of meer zonder overbodige nullen, zodat 12 en 12.0 dezelfde feiten zijn en
/// dezelfde bytes geven, in een dossier en in een rapport.
/// </summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && ContractNumber.TryAmount(ref reader, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(ContractNumber.Canonical(value));
}
