using System.Text.Json;
using System.Text.Json.Serialization;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest en schrijft eigen feiten: namen met een voorvoegsel, waarden zonder eigen bouw. Wat null is, is onbekend en blijft weg.</summary>
internal sealed class EigenfeitenConverter : JsonConverter<Eigenfeiten>
{
    public override Eigenfeiten Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        var waarden = Eigenfeiten.Nieuw();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var naam = LeesTekst(ref reader);
            if (!Eigenfeiten.IsNaam(naam) || !gezien.Add(naam))
            {
                throw new JsonException();
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.Null)
            {
                waarden.Add(naam, Waarde(ref reader));
            }
        }

        return new(waarden);
    }

    public override void Write(Utf8JsonWriter writer, Eigenfeiten value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Schrijft de feiten op naam.</summary>
    public static void Write(Utf8JsonWriter writer, Eigenfeiten value)
    {
        writer.WriteStartObject();
        foreach (var (naam, waarde) in value)
        {
            switch (waarde)
            {
                case string tekst:
                    writer.WriteString(naam, tekst);
                    break;
                case bool waar:
                    writer.WriteBoolean(naam, waar);
                    break;
                default:
                    writer.WriteNumber(naam, (decimal)waarde);
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static object Waarde(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => LeesTekst(ref reader),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when ContractNumber.TryAmount(ref reader, out var getal) => getal,
        _ => throw new JsonException(),
    };

    private static string LeesTekst(ref Utf8JsonReader reader) => Diagnoses.LeafDiagnosis.TryText(ref reader) ?? throw new JsonException();
}
