using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Maakt van een dossier wat één norm over één onderwerp leest, zodat proberen weinig kost.</summary>
internal static class Verkleining
{
    private static readonly string[] Altijd = ["schema", "id"];

    /// <summary>Het dossier met alleen wat de norm leest, en van de zorgtrajecten alleen het onderwerp.</summary>
    public static Dossier Van(Dossier dossier, Norm norm, Onderwerp onderwerp)
    {
        var document = JsonNode.Parse(DossierSchrijver.Schrijf(ZonderAndereTrajecten(dossier, onderwerp)))!.AsObject();
        Snoei(document, [.. norm.Feiten.Select(gebruik => gebruik.Pad[1..].Split('/'))]);
        return DossierLezer.Lees(Encoding.UTF8.GetBytes(document.ToJsonString())).Dossier!;
    }

    /// <summary>De plaats van het onderwerp in het verkleinde dossier.</summary>
    public static Onderwerp Onderwerp(Onderwerp onderwerp) =>
        onderwerp.Soort == Onderwerpsoort.Zorgtraject ? Toetsing.Onderwerp.Zorgtraject(0) : onderwerp;

    /// <summary>Een plaats in het verkleinde dossier, zoals zij in het volle heet.</summary>
    public static string Terug(string pad, Onderwerp onderwerp) =>
        onderwerp.Soort == Onderwerpsoort.Zorgtraject && pad.StartsWith("/zorgtrajecten/0", StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"/zorgtrajecten/{onderwerp.Index}{pad["/zorgtrajecten/0".Length..]}")
            : pad;

    private static Dossier ZonderAndereTrajecten(Dossier dossier, Onderwerp onderwerp) => dossier with
    {
        Zorgtrajecten = onderwerp.Soort == Onderwerpsoort.Zorgtraject ? [dossier.Zorgtrajecten!.Value[onderwerp.Index]] : null,
    };

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
