using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>
/// Maakt van een document precies de plaatsen goed die leesfouten noemen: wat onbekend is gaat weg, al het andere wordt de kleinste
/// waarde die volgens het schema op die plaats past.
/// </summary>
internal static class Documentherstel
{
    private static readonly JsonNode Schema = JsonNode.Parse(Schemas.Dossier())!;

    /// <summary>Maakt de plaatsen van deze fouten goed. Elementen van lijsten blijven, zodat de andere plaatsen blijven wat zij zijn.</summary>
    public static void Herstel(JsonNode document, IEnumerable<Leesfout> fouten)
    {
        foreach (var fout in fouten)
        {
            string[] delen = [.. fout.Pad.Waarde.Split('/').Skip(1)];
            var ouder = delen[..^1].Aggregate(document, (hier, deel) => hier is JsonArray lijst ? lijst[int.Parse(deel, null)]! : hier[deel]!);
            var naam = delen[^1];
            if (fout.Code == Leesfoutcode.OnbekendeEigenschap)
            {
                ouder.AsObject().Remove(naam).Should().BeTrue("{0} staat er", fout.Pad);
            }
            else if (ouder is JsonArray lijst)
            {
                lijst[int.Parse(naam, null)] = Kleinste(delen);
            }
            else
            {
                ouder[naam] = Kleinste(delen);
            }
        }
    }

    private static JsonNode? Kleinste(string[] delen) => Kleinste(
        delen.Aggregate(Opgelost(Schema["$defs"]!["dossier"]!), (hier, deel) => Opgelost(hier["items"] ?? hier["properties"]?[deel] ?? hier["additionalProperties"]!)),
        delen[^1]);

    private static JsonNode? Kleinste(JsonNode hier, string naam)
    {
        if (hier["const"] is { } vast)
        {
            return vast.DeepClone();
        }

        var soort = hier["type"] is JsonArray soorten ? soorten[0]!.GetValue<string>() : hier["type"]!.GetValue<string>();
        return (soort, hier["enum"], hier["format"]) switch
        {
            (_, JsonArray namen, _) => namen[0]!.DeepClone(),
            ("string", _, not null) => naam == "tot" ? "9999-12-31" : "0001-01-01",
            ("string", _, _) => "x",
            ("boolean", _, _) => true,
            ("array", _, _) => new JsonArray(),
            ("object", _, _) => new JsonObject((hier["required"]?.AsArray() ?? []).Select(verplicht =>
                KeyValuePair.Create(verplicht!.GetValue<string>(), Kleinste(Opgelost(hier["properties"]![verplicht.GetValue<string>()]!), verplicht.GetValue<string>())))),
            _ => 1,
        };
    }

    private static JsonNode Opgelost(JsonNode hier) => hier["$ref"] is { } verwijzing
        ? Opgelost(verwijzing.GetValue<string>().Split('/').Skip(1).Aggregate(Schema, (knoop, deel) => knoop[deel.Replace("~1", "/", StringComparison.Ordinal)]!))
        : hier;
}
