using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Api.Beschrijving;

/// <summary>De schema's van de API: die van het contract, en de paar die alleen hier bestaan.</summary>
internal static class Schemaboek
{
    public const string Dossier = "Dossier";
    public const string Rapport = "Rapport";
    public const string Advies = "Advies";
    public const string Agenda = "Agenda";
    public const string Aanspraak = "Aanspraak";
    public const string Uitleg = "Uitleg";
    public const string Norm = "Norm";
    public const string Normen = "Normen";
    public const string Planningsvraag = "Planningsvraag";
    public const string Planningsantwoord = "Planningsantwoord";
    public const string Probleem = "Probleem";

    private const string Onderdelen = "#/components/schemas/";

    /// <summary>De schema's naar hun naam, als JSON Schema met verwijzingen die in een beschrijving van een API kloppen.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Alle() => new Dictionary<string, JsonObject>
    {
        [Dossier] = VanContract(Schemas.Dossier(), "dossier"),
        [Rapport] = VanContract(Schemas.Rapport(), "rapport"),
        [Advies] = VanContract(Schemas.Advies(), "advies"),
        [Agenda] = VanContract(Schemas.Agenda(), "agenda"),
        [Aanspraak] = VanContract(Schemas.Aanspraak(), "aanspraak"),
        [Uitleg] = Eigen("""{"type":"object","required":["schema","dossier","peildatum","norm","verklaringen"],"properties":{"schema":{"const":"kwaliteitskader/uitleg/1"},"dossier":{"type":"string"},"peildatum":{"type":"string","format":"date"},"norm":{"type":"string"},"verklaringen":{"type":"array","items":{"type":"object"}}}}"""),
        [Norm] = Eigen("""{"type":"object","required":["id","titel","zin","kracht","domein"],"properties":{"id":{"type":"string"},"titel":{"type":"string"},"zin":{"type":"string"},"kracht":{"type":"string"},"domein":{"type":"string"}}}"""),
        [Normen] = Eigen($$$$$"""{"type":"array","items":{"$ref":"{{{{{Onderdelen}}}}}{{{{{Norm}}}}}"}}"""),
        [Planningsvraag] = Eigen($$$$$"""{"type":"object","required":["dossier","zorgtraject","peildatum","voorstel"],"additionalProperties":false,"properties":{"dossier":{"$ref":"{{{{{Onderdelen}}}}}{{{{{Dossier}}}}}"},"zorgtraject":{"type":"string"},"peildatum":{"type":"string","format":"date"},"voorstel":{"type":"string","format":"date"},"normen":{"type":"array","minItems":1,"items":{"type":"string"}}}}"""),
        [Planningsantwoord] = Eigen("""{"type":"object","required":["voorstel","antwoorden","redenen"],"properties":{"voorstel":{"type":"string","format":"date"},"antwoorden":{"type":"array","items":{"type":"object","required":["norm","uitkomst","bevinding"],"properties":{"norm":{"type":"string"},"uitkomst":{"type":"string","enum":["opTijd","teLaat","nietTeZeggen","nietVanToepassing"]},"laatsteDag":{"type":"string","format":"date"},"bevinding":{"type":"object"}}}},"redenen":{"type":"array","items":{"type":"object","required":["code","omschrijving","pad","waarde"],"properties":{"code":{"type":"string"},"omschrijving":{"type":"string"},"pad":{"type":"string"},"waarde":{"type":"boolean"}}}}}}"""),
        [Probleem] = Eigen("""{"type":"object","required":["status","title","detail"],"properties":{"type":{"type":"string"},"status":{"type":"integer"},"title":{"type":"string"},"detail":{"type":"string"},"errors":{"type":"array","items":{"type":"object","required":["in","code","detail"],"properties":{"in":{"type":"string","enum":["query","body"]},"pointer":{"type":"string"},"parameter":{"type":"string"},"regel":{"type":"integer"},"code":{"type":"string"},"detail":{"type":"string"},"suggestie":{"type":"string"}}}}}}"""),
    };

    private static JsonObject Eigen(string schema) => JsonNode.Parse(schema)!.AsObject();

    // Het deel dat over één document gaat; wat het deelt, staat er voluit: een verwijzing naar binnen een schema verstaat niet elke lezer.
    private static JsonObject VanContract(string schema, string naam)
    {
        var delen = JsonNode.Parse(schema)!.AsObject();
        return Voluit(delen["$defs"]![naam]!, delen).AsObject();
    }

    private static JsonNode Voluit(JsonNode deel, JsonObject geheel) => deel switch
    {
        JsonObject groep when groep["$ref"] is JsonValue waarheen => Voluit(Doel(geheel, waarheen.GetValue<string>()), geheel),
        JsonObject groep => new JsonObject(groep.Select(veld => KeyValuePair.Create(veld.Key, veld.Value is { } waarde ? Voluit(waarde, geheel) : null))),
        JsonArray lijst => new JsonArray([.. lijst.Select(element => element is { } waarde ? Voluit(waarde, geheel) : null)]),
        _ => deel.DeepClone(),
    };

    private static JsonNode Doel(JsonObject geheel, string waarheen) =>
        waarheen.Split('/').Skip(1).Aggregate((JsonNode)geheel, (knoop, naam) => knoop[naam]!);
}
