using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Formulieren;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Vult een formulier in als een praktijk die weet wat er in een dossier staat.</summary>
internal static class Invuller
{
    /// <summary>De velden met hun antwoord: wat het dossier weet, en niets anders.</summary>
    public static IEnumerable<(string Naam, string Waarde)> Velden(Vraagformulier formulier, Dossier heel)
    {
        var document = JsonNode.Parse(DossierSchrijver.Schrijf(heel))!;
        return formulier.Gevraagd.Values.SelectMany(veld => Velden(veld, Op(document, veld.Pad)));
    }

    private static JsonNode? Op(JsonNode? node, string weg) => weg.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(node, (hier, deel) => hier switch { JsonArray lijst => int.Parse(deel, null) < lijst.Count ? lijst[int.Parse(deel, null)] : null, JsonObject ding => ding[deel], _ => null });

    private static IEnumerable<(string Naam, string Waarde)> Velden(Vraagveld veld, JsonNode? waarde) => waarde switch
    {
        null => [],
        JsonArray { Count: 0 } => [(Formulierlezer.Niets(veld.Pad), Formulierlezer.Geen)],
        JsonArray lijst when veld.IsRijen => lijst.SelectMany((ding, rij) => veld.Rijvelden.Where(deel => Op(ding, deel.Naam) is not null)
            .Select(deel => (Formulierlezer.Rij(veld.Pad, rij, deel.Naam), Antwoord(Op(ding, deel.Naam)!)))),
        JsonArray lijst => [(Formulierlezer.Naam(veld.Pad), string.Join('\n', lijst.Select(een => Antwoord(een!))))],
        _ => [(Formulierlezer.Naam(veld.Pad), Antwoord(waarde))],
    };

    private static string Antwoord(JsonNode waarde) => waarde.ToString() switch { "true" => "ja", "false" => "nee", var tekst => tekst };
}
