using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Opvolging.Werklijsten;

/// <summary>Schrijft werklijsten als JSON, en geeft het schema daarvan uit dezelfde typen.</summary>
public static class WerklijstJson
{
    private static readonly JsonSerializerOptions Opties = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Schrijft een werklijst achter wat er al in de buffer staat, in UTF-8 en zonder regeleinde erna.</summary>
    /// <param name="buffer">Waarheen.</param>
    /// <param name="werklijst">De werklijst.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public static void Schrijf(IBufferWriter<byte> buffer, Werklijst werklijst, bool ingesprongen = false)
    {
        using var schrijver = new Utf8JsonWriter(buffer, Vorm(ingesprongen));
        JsonSerializer.Serialize(schrijver, werklijst, Opties);
    }

    /// <summary>Het JSON-schema (2020-12) van uitvoer: een werklijst, een foutrecord, of een lijst daarvan.</summary>
    public static string Schema()
    {
        var een = new JsonArray(Verwijzing("werklijst"), Verwijzing("fout"));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:kwaliteitskader:werklijst:1",
            ["title"] = "Werklijst: wat er voor een dossier te doen is, of de fout waardoor dat niet te zeggen is",
            ["anyOf"] = new JsonArray(Verwijzing("werklijst"), Verwijzing("fout"), new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["anyOf"] = een } }),
            ["$defs"] = new JsonObject
            {
                ["werklijst"] = Opties.GetJsonSchemaAsNode(typeof(Werklijst), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Verplaatst }),
                ["fout"] = JsonNode.Parse(Schemas.Rapport())!["$defs"]!["fout"]!.DeepClone(),
            },
        };
        var buffer = new ArrayBufferWriter<byte>();
        using (var schrijver = new Utf8JsonWriter(buffer, Vorm(ingesprongen: true)))
        {
            schema.WriteTo(schrijver);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonObject Verwijzing(string naam) => new() { ["$ref"] = $"#/$defs/{naam}" };

    // Een type dat vaker voorkomt, verwijst naar waar het eerst stond, gerekend vanaf de wortel van zijn eigen schema.
    private static JsonNode Verplaatst(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo is { Name: "schema" })
        {
            return new JsonObject { ["const"] = Werklijst.Schemanaam };
        }

        if (schema is JsonObject gevonden)
        {
            gevonden.Remove("default");
            if (gevonden.TryGetPropertyValue("$ref", out var verwijzing))
            {
                gevonden["$ref"] = "#/$defs/werklijst" + verwijzing!.GetValue<string>()[1..];
            }
        }

        return schema;
    }

    private static JsonWriterOptions Vorm(bool ingesprongen) =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = ingesprongen, NewLine = "\n" };
}
