using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Neemt feiten uit een dossier weg, zet ze terug en keert lijsten om: op de JSON, zodat geen feit vergeten wordt.</summary>
internal static class Dossierbewerking
{
    /// <summary>
    /// Wat nooit onbekend wordt: sleutels, laatste dagen die afwezig een open einde zijn, en de aanmelddatum, zonder welke ook
    /// een behandeling van ervoor telt. Daarom blijft ook een object staan; de feiten erin kunnen wel wegvallen.
    /// </summary>
    private static readonly string[] Vast = ["schema", "id", "tot", "werkzaamTot", "aanmelddatum"];

    /// <summary>Hetzelfde dossier, waarin van elk feit het lot bepaalt of het onbekend is.</summary>
    public static Dossier Verberg(this Dossier dossier, Func<bool> lot)
    {
        var wortel = Json(dossier);
        Verberg(wortel, lot);
        return Dossier(wortel);
    }

    /// <summary>Hetzelfde dossier, aangevuld met de feiten die een ander dossier op deze plaatsen heeft.</summary>
    public static Dossier VulAan(this Dossier dossier, IEnumerable<string> plaatsen, Dossier uit)
    {
        var wortel = Json(dossier);
        var bron = Json(uit);
        foreach (var plaats in plaatsen)
        {
            Zet(wortel, bron, plaats.Split('/')[1..]);
        }

        return Dossier(wortel);
    }

    /// <summary>Hetzelfde dossier met elke lijst andersom.</summary>
    public static Dossier KeerLijstenOm(this Dossier dossier)
    {
        var wortel = Json(dossier);
        KeerOm(wortel);
        return Dossier(wortel);
    }

    /// <summary>
    /// Hetzelfde dossier, waarin elk antwoord op een vraag op de dag voor die vraag ligt, of zo'n oud antwoord staat naast elk
    /// antwoord dat op de peildatum gegeven is.
    /// </summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="paar">De plaatsen van vraag en antwoorden; een sterretje staat voor elk element.</param>
    /// <param name="naastWatErIsOp">De peildatum als het oude antwoord naast de andere komt, in plaats van ervoor in de plaats.</param>
    /// <param name="verplaatst">De plaatsen van de antwoorden die verschoven zijn.</param>
    public static Dossier Vervroeg(this Dossier dossier, Vraagpaar paar, DateOnly? naastWatErIsOp, HashSet<string> verplaatst)
    {
        var wortel = Json(dossier);
        foreach (var (plaats, vrager) in Plaatsen(wortel, "", paar.Onder))
        {
            if (Plaatsen(vrager, plaats, paar.Vraag).Select(gevonden => (string?)gevonden.Node).FirstOrDefault() is not { } gevraagd)
            {
                continue;
            }

            var vraag = Dag(gevraagd);
            var ervoor = vraag.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (var (pad, antwoord) in Plaatsen(vrager, plaats, paar.Antwoord).ToList())
            {
                var rij = antwoord.Parent!.AsObject();
                if (naastWatErIsOp is { } peildatum)
                {
                    if (Dag((string)antwoord!) is var op && (op < vraag || op > peildatum))
                    {
                        continue;
                    }

                    var oud = rij.DeepClone();
                    oud[paar.Antwoordnaam] = ervoor;
                    rij.Parent!.AsArray().Add(oud);
                }
                else
                {
                    rij[paar.Antwoordnaam] = ervoor;
                }

                verplaatst.Add(pad);
            }
        }

        return Dossier(wortel);
    }

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Plaats, JsonNode Node)> Plaatsen(JsonNode node, string plaats, string pad)
    {
        if (pad.Length == 0)
        {
            return [(plaats, node)];
        }

        var stap = pad.Split('/')[0];
        var rest = pad[Math.Min(stap.Length + 1, pad.Length)..];
        return stap == "*"
            ? node.AsArray().SelectMany((element, index) => Plaatsen(element!, $"{plaats}/{index}", rest))
            : node[stap] is { } volgende ? Plaatsen(volgende, $"{plaats}/{stap}", rest) : [];
    }

    private static JsonNode Json(Dossier dossier) => JsonNode.Parse(DossierSchrijver.Schrijf(dossier))!;

    private static Dossier Dossier(JsonNode wortel) => DossierLezer.Lees(Encoding.UTF8.GetBytes(wortel.ToJsonString())).Dossier!;

    private static void Verberg(JsonNode? node, Func<bool> lot)
    {
        if (node is JsonArray lijst)
        {
            foreach (var element in lijst)
            {
                Verberg(element, lot);
            }
        }
        else if (node is JsonObject eigenschappen)
        {
            foreach (var (naam, waarde) in eigenschappen.ToList())
            {
                if (Array.IndexOf(Vast, naam) < 0 && waarde is not JsonObject { Count: > 0 } && lot())
                {
                    eigenschappen.Remove(naam);
                }
                else
                {
                    Verberg(waarde, lot);
                }
            }
        }
    }

    private static void Zet(JsonNode doel, JsonNode bron, string[] stappen)
    {
        var naam = stappen[0].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        if (bron is JsonArray lijst)
        {
            var index = int.Parse(naam, CultureInfo.InvariantCulture);
            Zet(((JsonArray)doel)[index]!, lijst[index]!, stappen[1..]);
            return;
        }

        if (bron[naam] is not { } volgendeBron)
        {
            return;
        }

        if (stappen.Length == 1)
        {
            doel[naam] = volgendeBron.DeepClone();
            return;
        }

        doel[naam] ??= new JsonObject();
        Zet(doel[naam]!, volgendeBron, stappen[1..]);
    }

    private static void KeerOm(JsonNode? node)
    {
        if (node is JsonArray lijst)
        {
            var elementen = lijst.Reverse().ToList();
            lijst.Clear();
            foreach (var element in elementen)
            {
                KeerOm(element);
                lijst.Add(element);
            }
        }
        else if (node is JsonObject eigenschappen)
        {
            foreach (var (_, waarde) in eigenschappen)
            {
                KeerOm(waarde);
            }
        }
    }
}

/// <summary>Waar in een dossier een vraag staat en waar de antwoorden erop.</summary>
/// <param name="Onder">De plaats van wat de vraag stelt, zonder schuine streep vooraan.</param>
/// <param name="Vraag">De plaats van de dag van de vraag daaronder.</param>
/// <param name="Antwoord">De plaats van de dag van een antwoord daaronder.</param>
public sealed record Vraagpaar(string Onder, string Vraag, string Antwoord)
{
    public string Vraagpad => $"/{Onder}/{Vraag}";

    public string Antwoordpad => $"/{Onder}/{Antwoord}";

    public string Antwoordnaam => Antwoord.Split('/')[^1];

    /// <summary>Of er meer dan één antwoord kan zijn.</summary>
    public bool IsLijst => Antwoord.Contains('*', StringComparison.Ordinal);
}
