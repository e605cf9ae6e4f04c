using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Wat één norm over één onderwerp van een dossier leest, zodat proberen weinig kost.</summary>
internal sealed class Verkleining
{
    private static readonly string[] Altijd = ["schema", "id"];

    private readonly Deeldossier deel;

    private Verkleining(Deeldossier deel, Norm norm, Onderwerp onderwerp)
    {
        this.deel = deel;
        Onderwerp = deel.Heen(onderwerp);
        var document = JsonNode.Parse(DossierSchrijver.Schrijf(deel.Klein))!.AsObject();
        Snoei(document, [.. norm.Feiten.Select(gebruik => gebruik.Pad[1..].Split('/'))]);
        Dossier = DossierLezer.Lees(Encoding.UTF8.GetBytes(document.ToJsonString())).Dossier!;
    }

    /// <summary>Het verkleinde dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>Het onderwerp in het verkleinde dossier.</summary>
    public Onderwerp Onderwerp { get; }

    /// <summary>Het dossier met alleen wat de norm leest: van de zorgtrajecten alleen het onderwerp, en van de therapeuten alleen om wie het gaat.</summary>
    public static Verkleining Van(Toetsrapport rapport, Norm norm, Onderwerp onderwerp) =>
        new(new(rapport.Dossier, Therapeuten(rapport, norm, onderwerp), onderwerp.Soort == Onderwerpsoort.Zorgtraject ? [onderwerp.Index] : []), norm, onderwerp);

    /// <summary>Een plaats in het verkleinde dossier, zoals zij in het volle heet.</summary>
    public string Terug(string pad) => deel.Terug(pad);

    /// <summary>Of een norm van de therapeuten alleen het onderwerp zelf leest, of wie het onderwerp behandelt.</summary>
    public static bool LeestAlleenZijnTherapeut(Norm norm) => norm.Onderwerpsoort != Onderwerpsoort.Praktijk && norm.Feiten.All(gebruik =>
        !gebruik.Feit.Pad.StartsWith("/therapeuten", StringComparison.Ordinal) || (norm.Onderwerpsoort == Onderwerpsoort.Zorgtraject && gebruik.Feit == Behandelaar.Therapeuten.EigenFeit));

    private static ImmutableArray<int>? Therapeuten(Toetsrapport rapport, Norm norm, Onderwerp onderwerp)
    {
        if (!LeestAlleenZijnTherapeut(norm))
        {
            return null;
        }

        return onderwerp.Soort == Onderwerpsoort.Therapeut ? [onderwerp.Index] : [.. rapport.Behandelaars(onderwerp).Beide];
    }

    private static void Snoei(JsonObject leden, ImmutableArray<string[]> paden)
    {
        foreach (var naam in leden.Select(lid => lid.Key).Except(Altijd).ToList())
        {
            var dieper = paden.Where(pad => pad[0] == naam).Select(pad => pad[1..]).ToImmutableArray();
            if (dieper.IsEmpty)
            {
                leden.Remove(naam);
            }
            else
            {
                Snoei(leden[naam], [.. dieper.Where(pad => pad.Length > 0)]);
            }
        }
    }

    private static void Snoei(JsonNode? knoop, ImmutableArray<string[]> paden)
    {
        switch (knoop)
        {
            case JsonObject leden:
                Snoei(leden, paden);
                break;
            case JsonArray elementen:
                var vanElement = paden.Where(pad => pad[0] == "*" && pad.Length > 1).Select(pad => pad[1..]).ToImmutableArray();
                foreach (var element in elementen)
                {
                    Snoei(element, vanElement);
                }

                break;
        }
    }
}
