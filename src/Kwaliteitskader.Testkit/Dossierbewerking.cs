using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Testkit;

/// <summary>Neemt feiten uit een dossier weg, zet ze terug en keert lijsten om: op de JSON, zodat geen feit vergeten wordt.</summary>
public static class Dossierbewerking
{
    /// <summary>
    /// Wat nooit onbekend wordt: sleutels, laatste dagen die afwezig een open einde zijn, en de aanmelddatum, zonder welke ook
    /// een behandeling van ervoor telt. Daarom blijft ook een object staan; de feiten erin kunnen wel wegvallen.
    /// </summary>
    private static readonly string[] Vast = ["schema", "id", "tot", "werkzaamTot", "aanmelddatum"];

    /// <summary>Wat als geheel bekend of onbekend is: van een besluit is alles verplicht.</summary>
    private static readonly string[] Besluiten = ["dispensaties", "beoordelingen"];

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

    /// <summary>Hetzelfde dossier, telkens zonder één ander feit.</summary>
    public static IEnumerable<Dossier> ElkFeitEenKeerWeg(this Dossier dossier)
    {
        var aantal = 0;
        dossier.Verberg(() => aantal++ < 0);
        for (var weg = 0; weg < aantal; weg++)
        {
            var nummer = 0;
            yield return dossier.Verberg(() => nummer++ == weg);
        }
    }

    /// <summary>De dagen die in een dossier voorkomen, oplopend.</summary>
    public static IReadOnlyList<DateOnly> Dagen(this Dossier dossier) =>
    [
        .. Json(dossier).ToJsonString().Split('"')
            .Select(deel => DateOnly.TryParseExact(deel, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : (DateOnly?)null)
            .OfType<DateOnly>().Distinct().Order(),
    ];

    /// <summary>Hetzelfde dossier met elke lijst andersom.</summary>
    public static Dossier KeerLijstenOm(this Dossier dossier)
    {
        var wortel = Json(dossier);
        KeerOm(wortel);
        return Dossier(wortel);
    }

    /// <summary>
    /// Van elke periode van een feit waarvan het begin bekend is: het dossier waarin zij een dag voor haar begin eindigt, en de dossiers
    /// waarin een van beide dagen klopt en zij in orde is.
    /// </summary>
    public static IEnumerable<Omkering> KeerPeriodenOm(this Dossier dossier)
    {
        foreach (var (plaats, van, tot) in Perioden(Json(dossier)).ToList())
        {
            var begin = DateOnly.Parse(Vind(Json(dossier), plaats)[van]!.GetValue<string>(), CultureInfo.InvariantCulture);
            if (begin > DateOnly.MinValue.AddYears(6) && begin < DateOnly.MaxValue.AddYears(-6))
            {
                yield return new Omkering(
                    plaats,
                    Met(begin, begin.AddDays(-1)),
                    [Met(begin, begin.AddYears(5)), Met(begin.AddYears(-5), begin.AddDays(-1))]);
            }

            Dossier Met(DateOnly eerste, DateOnly laatste)
            {
                var wortel = Json(dossier);
                var periode = Vind(wortel, plaats);
                periode[van] = eerste.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                periode[tot] = laatste.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return Dossier(wortel);
            }
        }
    }

    /// <summary>Of er in het dossier een periode is die eindigt voor zij begint.</summary>
    public static bool HeeftOmgekeerdePeriode(this Dossier dossier)
    {
        var wortel = Json(dossier);
        return Perioden(wortel).Any(periode => Vind(wortel, periode.Plaats) is var node
            && node[periode.Tot] is { } tot
            && string.CompareOrdinal(tot.GetValue<string>(), node[periode.Van]!.GetValue<string>()) < 0);
    }

    private static IEnumerable<(string Plaats, string Van, string Tot)> Perioden(JsonNode? node)
    {
        if (node is JsonObject object_)
        {
            foreach (var (van, tot) in new[] { ("van", "tot"), ("werkzaamVan", "werkzaamTot") })
            {
                if (object_[van] is not null)
                {
                    yield return (object_.GetPath(), van, tot);
                }
            }
        }

        IEnumerable<JsonNode?> onder = node switch
        {
            JsonObject velden => velden.Where(veld => Array.IndexOf(Besluiten, veld.Key) < 0).Select(veld => veld.Value),
            JsonArray lijst => lijst,
            _ => [],
        };
        foreach (var periode in onder.SelectMany(Perioden))
        {
            yield return periode;
        }
    }

    private static JsonNode Vind(JsonNode wortel, string plaats) =>
        plaats.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Skip(1).Aggregate(
            wortel, (node, stap) => node is JsonArray lijst ? lijst[int.Parse(stap, CultureInfo.InvariantCulture)]! : node[stap]!);

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
                else if (Array.IndexOf(Besluiten, naam) < 0)
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
