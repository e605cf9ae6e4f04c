using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>
/// Keurt JSON tegen een schema met de trefwoorden die wij schrijven. Een trefwoord dat het niet kent, is een fout: dan zou
/// het ongemerkt niets keuren.
/// </summary>
internal sealed class Schemakeuring(string schema)
{
    private static readonly HashSet<string> Toelichtend = ["$schema", "$id", "$defs", "title"];

    private readonly JsonObject wortel = JsonNode.Parse(schema)!.AsObject();

    public bool Keurt(ReadOnlySpan<byte> utf8) => Keurt(wortel, JsonNode.Parse(utf8));

    private bool Keurt(JsonNode schema, JsonNode? waarde) =>
        schema.AsObject().All(trefwoord => Keurt(trefwoord.Key, trefwoord.Value!, schema.AsObject(), waarde));

    private bool Keurt(string trefwoord, JsonNode eis, JsonObject schema, JsonNode? waarde) => trefwoord switch
    {
        "type" => eis is JsonArray soorten ? soorten.Any(soort => Is(soort!, waarde)) : Is(eis, waarde),
        "enum" => eis.AsArray().Any(naam => JsonNode.DeepEquals(naam, waarde)),
        "const" => JsonNode.DeepEquals(eis, waarde),
        "anyOf" => eis.AsArray().Any(keuze => Keurt(keuze!, waarde)),
        "$ref" => Keurt(Verwezen(eis.GetValue<string>()), waarde),
        "items" => waarde is not JsonArray lijst || lijst.All(element => Keurt(eis, element)),
        "properties" => waarde is not JsonObject velden
            || eis.AsObject().All(veld => !velden.TryGetPropertyValue(veld.Key, out var inhoud) || Keurt(veld.Value!, inhoud)),
        "required" => waarde is not JsonObject velden || eis.AsArray().All(naam => velden.ContainsKey(naam!.GetValue<string>())),
        "additionalProperties" when eis is JsonObject => waarde is not JsonObject velden || velden.All(veld => Keurt(eis, veld.Value)),
        "additionalProperties" => waarde is not JsonObject velden
            || velden.All(veld => schema["properties"]!.AsObject().ContainsKey(veld.Key)) == !eis.GetValue<bool>(),
        "propertyNames" => waarde is not JsonObject velden || velden.All(veld => Keurt(eis, veld.Key)),
        "pattern" => Soort(waarde) != JsonValueKind.String || Regex.IsMatch(waarde!.GetValue<string>(), eis.GetValue<string>()),
        "minLength" => Soort(waarde) != JsonValueKind.String || waarde!.GetValue<string>().Length >= eis.GetValue<int>(),
        "minimum" => Getal(waarde) is not { } getal || getal >= eis.GetValue<int>(),
        "maximum" => Getal(waarde) is not { } getal || getal <= eis.GetValue<long>(),
        "format" => Soort(waarde) != JsonValueKind.String || eis.GetValue<string>() != "date"
            || DateOnly.TryParseExact(waarde!.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ when Toelichtend.Contains(trefwoord) => true,
        _ => throw new NotSupportedException(trefwoord),
    };

    private JsonNode Verwezen(string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode)wortel, (schema, naam) => schema[naam]!);

    private static bool Is(JsonNode soort, JsonNode? waarde) => soort.GetValue<string>() switch
    {
        "null" => waarde is null,
        "object" => waarde is JsonObject,
        "array" => waarde is JsonArray,
        "string" => Soort(waarde) == JsonValueKind.String,
        "boolean" => Soort(waarde) is JsonValueKind.True or JsonValueKind.False,
        "number" => Getal(waarde) is not null,
        "integer" => Getal(waarde) is { } getal && decimal.IsInteger(getal),
        var ander => throw new NotSupportedException(ander),
    };

    private static JsonValueKind? Soort(JsonNode? waarde) => waarde?.GetValueKind();

    private static decimal? Getal(JsonNode? waarde) =>
        Soort(waarde) == JsonValueKind.Number ? decimal.Parse(waarde!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
