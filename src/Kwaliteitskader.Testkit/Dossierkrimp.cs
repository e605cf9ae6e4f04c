using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Testkit;

/// <summary>Maakt dossiers kleiner, zodat van een dossier waarop een test faalt alleen overblijft wat ertoe doet.</summary>
public static class Dossierkrimp
{
    private static readonly string[] Verplicht = ["schema", "id"];

    /// <summary>
    /// Dossiers die één stap kleiner zijn: een element van een lijst minder, of een feit minder. Grote stukken eerst, dus eerst hele
    /// lijsten, dan elementen, dan losse feiten.
    /// </summary>
    public static IEnumerable<Dossier> Kleiner(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var json = DossierSchrijver.Schrijf(dossier);
        var stappen = Stappen(JsonNode.Parse(json)!, []).OrderByDescending(stap => stap.Omvang).ToList();
        foreach (var (pad, _) in stappen)
        {
            var wortel = JsonNode.Parse(json)!;
            Verwijder(wortel, pad);
            if (DossierLezer.Lees(Encoding.UTF8.GetBytes(wortel.ToJsonString())).Dossier is { } kleiner)
            {
                yield return kleiner;
            }
        }
    }

    private static IEnumerable<(object[] Pad, int Omvang)> Stappen(JsonNode? node, object[] pad)
    {
        var onder = node switch
        {
            JsonArray lijst => lijst.Select((element, i) => (Sleutel: (object)i, Waarde: element)),
            JsonObject velden => velden.Where(veld => Array.IndexOf(Verplicht, veld.Key) < 0).Select(veld => (Sleutel: (object)veld.Key, Waarde: veld.Value)),
            _ => [],
        };
        foreach (var (sleutel, waarde) in onder.ToList())
        {
            object[] plaats = [.. pad, sleutel];
            yield return (plaats, waarde?.ToJsonString().Length ?? 0);
            foreach (var stap in Stappen(waarde, plaats))
            {
                yield return stap;
            }
        }
    }

    private static void Verwijder(JsonNode wortel, object[] pad)
    {
        var ouder = pad[..^1].Aggregate(wortel, (node, stap) => stap is int index ? node[index]! : node[(string)stap]!);
        if (pad[^1] is int plaats)
        {
            ouder.AsArray().RemoveAt(plaats);
        }
        else
        {
            ouder.AsObject().Remove((string)pad[^1]);
        }
    }
}
