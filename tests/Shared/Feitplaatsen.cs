using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Welke feiten dossiers hebben, als paden met <c>*</c> voor elk element.</summary>
internal static class Feitplaatsen
{
    public static HashSet<string> Van(IEnumerable<Dossier> dossiers)
    {
        var plaatsen = new HashSet<string>();
        foreach (var dossier in dossiers)
        {
            Voeg(JsonNode.Parse(DossierSchrijver.Schrijf(dossier)), "", plaatsen);
        }

        return plaatsen;
    }

    private static void Voeg(JsonNode? knoop, string pad, HashSet<string> plaatsen)
    {
        plaatsen.Add(pad);
        foreach (var (onder, waarde) in knoop switch
        {
            JsonObject groep => groep.Select(paar => (paar.Key, paar.Value)),
            JsonArray lijst => lijst.Select(element => ("*", element)),
            _ => [],
        })
        {
            Voeg(waarde, $"{pad}/{onder}", plaatsen);
        }
    }
}
