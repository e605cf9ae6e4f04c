using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Wat bij een rapport nog aangeleverd moet worden: elk feit één keer, met wie het kan en welke normen erom vragen.</summary>
/// <param name="rapport">Het rapport.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed partial class Aanleverlijst(Toetsrapport rapport, Taal taal)
{
    private readonly Dictionary<string, int> keuzen = [];

    /// <summary>De lijst voor de gegeven oordelen van het rapport.</summary>
    public ImmutableArray<AanTeLeverenFeit> Van(IEnumerable<Oordeel> oordelen)
    {
        var vragen = (
            from oordeel in oordelen
            from vraag in Vraag.Van(rapport.LegKortUit(oordeel))
            select (Norm: rapport.Norm(oordeel), vraag.Wegen)).ToList();
        var nodig = vragen.Where(vraag => vraag.Wegen.Length == 1).SelectMany(vraag => vraag.Wegen[0]).Select(Sleutel).ToHashSet();
        return
        [
            .. vragen.SelectMany(vraag => Gevraagden(vraag.Norm, vraag.Wegen, nodig))
                .GroupBy(gevraagd => gevraagd.Feit.Pad)
                .Select(plaats => Feit(plaats.Key, [.. plaats])),
        ];
    }

    /// <summary>Is een van de wegen hoe dan ook nodig, dan valt er niets meer te kiezen.</summary>
    private IEnumerable<Gevraagd> Gevraagden(Norm norm, ImmutableArray<ImmutableArray<Feitwaarde>> wegen, HashSet<(JsonPointer, Tekst, GevraagdeVerklaring?)> nodig)
    {
        if (wegen.Any(weg => weg.All(feit => nodig.Contains(Sleutel(feit)))))
        {
            return wegen.SelectMany(weg => weg).Select(feit => new Gevraagd(feit, norm, null, null));
        }

        var keuze = Nummer(wegen);
        return wegen.SelectMany((weg, index) => weg.Select(feit => new Gevraagd(feit, norm, keuze, index + 1)));
    }

    /// <summary>Vragen twee normen hetzelfde op dezelfde wegen, dan is het dezelfde keuze.</summary>
    private int Nummer(ImmutableArray<ImmutableArray<Feitwaarde>> wegen)
    {
        var sleutel = string.Join('\n', wegen.Select(weg => string.Join('\t', weg.Select(feit => $"{feit.Pad} {feit.Label.Nl} {feit.Gevraagd}"))));
        keuzen.TryAdd(sleutel, keuzen.Count + 1);
        return keuzen[sleutel];
    }

    private AanTeLeverenFeit Feit(JsonPointer pad, List<Gevraagd> gevraagd) => new()
    {
        Pad = pad.Waarde,
        Omschrijving = string.Join("; ", gevraagd.Select(een => een.Feit.Label.In(taal)).Distinct()),
        Waarvan = Waarvan(pad.Waarde, gevraagd[0].Norm),
        Aanleveraar = Aanleveraar(gevraagd[0].Norm, pad.Waarde),
        Criteria = Sleutels(gevraagd),
        Delen =
        [
            .. gevraagd.GroupBy(een => (een.Feit.Label, een.Feit.Gevraagd, een.Keuze, een.Weg)).Select(deel => new AanTeLeverenDeel
            {
                Omschrijving = deel.Key.Label.In(taal),
                Onderwerp = deel.Key.Gevraagd?.Onderwerp,
                Database = deel.Key.Gevraagd?.Database,
                Criteria = Sleutels(deel),
                Keuze = deel.Key.Keuze,
                Weg = deel.Key.Weg,
            }),
        ],
    };

    /// <summary>De praktijk, therapeut of het traject, en van een element van een lijst het hoeveelste het is.</summary>
    private string Waarvan(string pad, Norm norm)
    {
        var delen = pad.Split('/')[1..];
        var onderwerp = (delen[0], Rang(delen, 1)) switch
        {
            ("praktijk", _) => Zin("de praktijk", "the practice"),
            ("therapeuten", { } rang) => Zin("therapeut ", "therapist ") + rapport.Dossier.Therapeuten!.Value[rang - 1].Id,
            ("zorgtrajecten", { } rang) => Zin("zorgtraject ", "course of care ") + rapport.Dossier.Zorgtrajecten!.Value[rang - 1].Id,
            ("kader", _) => Zin("het kader", "the framework"),
            _ => Zin("het dossier", "the dossier"),
        };
        var elementen =
            from i in Enumerable.Range(2, Math.Max(0, delen.Length - 2))
            let rang = Rang(delen, i)
            where rang is not null
            let lijst = Kaart(norm, $"/{string.Join('/', delen[..i])}")?.Label.In(taal) ?? delen[i - 1]
            select string.Create(CultureInfo.InvariantCulture, $", {Zin("nummer", "number")} {rang} {Zin("van", "of")} {lijst}");
        return onderwerp + string.Concat(elementen);
    }

    private static int? Rang(string[] delen, int plaats) =>
        plaats < delen.Length && int.TryParse(delen[plaats], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index + 1 : null;

    private static Feitkaart? Kaart(Norm norm, string pad)
    {
        var patroon = Index().Replace(pad, "/*");
        return norm.Feiten.FirstOrDefault(gebruik => gebruik.Pad == patroon).Feit;
    }

    /// <summary>Wie een lijst aanlevert, levert ook wat in haar elementen staat en de norm niet apart noemt.</summary>
    private static Partij Aanleveraar(Norm norm, string pad)
    {
        for (var hier = pad; hier.Length > 0; hier = hier[..hier.LastIndexOf('/')])
        {
            if (Kaart(norm, hier) is { } kaart)
            {
                return kaart.Aanleveraar;
            }
        }

        return Partij.Praktijk;
    }

    private static ImmutableArray<string> Sleutels(IEnumerable<Gevraagd> gevraagd) => [.. gevraagd.Select(een => een.Norm.Kaart.Id.Waarde).Distinct()];

    private static (JsonPointer Pad, Tekst Label, GevraagdeVerklaring? Gevraagd) Sleutel(Feitwaarde feit) => (feit.Pad, feit.Label, feit.Gevraagd);

    private string Zin(string nl, string en) => new Tekst(nl, en).In(taal);

    [GeneratedRegex(@"/\d+(?=/|$)")]
    private static partial Regex Index();

    private sealed record Gevraagd(Feitwaarde Feit, Norm Norm, int? Keuze, int? Weg);
}
