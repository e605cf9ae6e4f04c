using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Laat uit een dossier alles weg wat voor de uitkomst en de reden van één norm niet nodig is.</summary>
/// <param name="toets">Waarmee geoordeeld wordt.</param>
/// <param name="norm">De norm.</param>
/// <param name="uitleg">De uitkomst die moet blijven.</param>
/// <param name="onderwerp">Het onderwerp in het volle dossier.</param>
internal sealed class Dossierversmaller(Kwaliteitstoets toets, Norm norm, Normuitleg uitleg, Onderwerp onderwerp)
{
    private static readonly JsonSerializerOptions Ingesprongen = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Het kleine dossier als ingesprongen JSON, en het rapport van deze ene norm erover.</summary>
    public (string Json, Toetsrapport Rapport) Versmal(string json)
    {
        var dossier = JsonNode.Parse(json)!.AsObject();
        var sleutel = Lijst(dossier) is { } lijst ? lijst[onderwerp.Index]!["id"]!.GetValue<string>() : null;
        while (Weglatingen(dossier).Any(laatWeg => Probeer(dossier, laatWeg, sleutel)))
        {
        }

        return (dossier.ToJsonString(Ingesprongen), Rapport(dossier, sleutel)!);
    }

    /// <summary>Elke plek die weggelaten kan worden, van buiten naar binnen, als stap en als haar herstel.</summary>
    private static IEnumerable<Func<Action>> Weglatingen(JsonNode knoop)
    {
        var hier = knoop switch
        {
            JsonObject velden => velden.Where(veld => veld.Key is not ("schema" or "id")).Select(veld => ZonderVeld(velden, veld.Key)),
            JsonArray elementen => Enumerable.Range(0, elementen.Count).Select(plaats => ZonderElement(elementen, plaats)),
            _ => [],
        };
        IEnumerable<JsonNode?> kinderen = knoop switch
        {
            JsonObject velden => velden.Select(veld => veld.Value),
            JsonArray elementen => elementen,
            _ => [],
        };
        return [.. hier, .. kinderen.OfType<JsonNode>().SelectMany(Weglatingen)];
    }

    private static Func<Action> ZonderVeld(JsonObject velden, string naam) => () =>
    {
        var plaats = velden.IndexOf(naam);
        var waarde = velden[naam];
        velden.Remove(naam);
        return () => velden.Insert(plaats, naam, waarde);
    };

    private static Func<Action> ZonderElement(JsonArray elementen, int plaats) => () =>
    {
        var waarde = elementen[plaats];
        elementen.RemoveAt(plaats);
        return () => elementen.Insert(plaats, waarde);
    };

    private bool Probeer(JsonObject dossier, Func<Action> laatWeg, string? sleutel)
    {
        var herstel = laatWeg();
        if (Rapport(dossier, sleutel) is { } rapport
            && rapport.Oordelen[0] is var oordeel
            && oordeel.Uitkomst == uitleg.Uitkomst
            && rapport.LegUit(oordeel).Reden == uitleg.Reden)
        {
            return true;
        }

        herstel();
        return false;
    }

    /// <summary>Het oordeel over hetzelfde onderwerp; <see langword="null"/> als dat er niet meer in staat.</summary>
    private Toetsrapport? Rapport(JsonObject dossier, string? sleutel)
    {
        var plaats = sleutel is null ? 0 : Plaats(dossier, sleutel);
        var gelezen = DossierLezer.Lees(Encoding.UTF8.GetBytes(dossier.ToJsonString())).Dossier;
        if (plaats < 0 || gelezen is null)
        {
            return null;
        }

        var daar = onderwerp.Soort switch
        {
            Onderwerpsoort.Praktijk => Onderwerp.Praktijk,
            Onderwerpsoort.Therapeut => Onderwerp.Therapeut(plaats),
            _ => Onderwerp.Zorgtraject(plaats),
        };
        return toets.Toets(gelezen, uitleg.Peildatum, norm.Kaart.Id, daar);
    }

    private int Plaats(JsonObject dossier, string sleutel) =>
        Lijst(dossier) is { } lijst ? lijst.ToList().FindIndex(element => element!["id"]!.GetValue<string>() == sleutel) : -1;

    private JsonArray? Lijst(JsonObject dossier) => onderwerp.Soort switch
    {
        Onderwerpsoort.Praktijk => null,
        Onderwerpsoort.Therapeut => dossier["therapeuten"]?.AsArray(),
        _ => dossier["zorgtrajecten"]?.AsArray(),
    };
}
