using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Een veld van het dossier, zoals het schema het beschrijft.</summary>
/// <param name="Pad">De plaats, met <c>*</c> voor elk element van een lijst.</param>
/// <param name="Type">Het type in woorden.</param>
/// <param name="Waarden">De toegestane namen, als het een keuze is.</param>
internal sealed record Contractveld(string Pad, string Type, IReadOnlyList<string> Waarden)
{
    /// <summary>Of het veld alleen andere velden bijeenhoudt.</summary>
    public bool IsGroep => Type == "groep";

    /// <summary>Alle velden van een dossier, in de volgorde van het contract.</summary>
    public static IEnumerable<Contractveld> Alle()
    {
        var schema = JsonNode.Parse(Schemas.Dossier())!.AsObject();
        return Velden(schema, schema["$defs"]!["dossier"]!.AsObject(), "");
    }

    private static IEnumerable<Contractveld> Velden(JsonObject wortel, JsonObject groep, string onder) =>
        groep["properties"] is JsonObject velden
            ? velden.SelectMany(veld => MetVelden(wortel, Opgezocht(wortel, veld.Value!.AsObject()), $"{onder}/{veld.Key}"))
            : [];

    private static IEnumerable<Contractveld> MetVelden(JsonObject wortel, JsonObject schema, string pad)
    {
        yield return new(pad, Woord(schema), Namen(schema));
        var inhoud = schema["items"] is JsonObject element ? Opgezocht(wortel, element) : schema;
        foreach (var veld in Velden(wortel, inhoud, inhoud == schema ? pad : $"{pad}/*"))
        {
            yield return veld;
        }
    }

    private static JsonObject Opgezocht(JsonObject wortel, JsonObject schema)
    {
        if (schema["$ref"] is not { } verwijzing)
        {
            return schema;
        }

        JsonNode gevonden = wortel;
        foreach (var stap in verwijzing.GetValue<string>().TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            gevonden = gevonden[stap]!;
        }

        return Opgezocht(wortel, gevonden.AsObject());
    }

    private static string Woord(JsonObject schema)
    {
        var soort = schema["type"] is JsonArray soorten ? soorten[0]?.GetValue<string>() : schema["type"]?.GetValue<string>();
        return soort switch
        {
            _ when schema["const"] is not null => "vaste tekst",
            _ when schema["enum"] is not null => "keuze",
            "string" when schema["format"]?.GetValue<string>() == "date" => "datum",
            "boolean" => "ja of nee",
            "integer" => "geheel getal",
            "number" => "getal",
            "array" => "lijst",
            "object" => "groep",
            _ => "tekst",
        };
    }

    private static IReadOnlyList<string> Namen(JsonObject schema) =>
        schema["const"] is { } vast ? [vast.GetValue<string>()]
        : schema["enum"] is JsonArray namen ? [.. namen.OfType<JsonNode>().Select(naam => naam.GetValue<string>())]
        : [];
}
