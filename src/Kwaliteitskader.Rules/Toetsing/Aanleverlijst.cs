using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Wat bij een rapport nog aangeleverd moet worden: elk feit één keer, met wie het kan en welke normen erom vragen.</summary>
/// <param name="rapport">Het rapport.</param>
/// <param name="taal">De taal van de zinnen.</param>
internal sealed class Aanleverlijst(Toetsrapport rapport, Taal taal)
{
    private readonly Vindplaatsen vindplaatsen = new(rapport.Dossier, taal);
    private readonly Dictionary<Vraag, int> keuzen = [];

    /// <summary>De lijst voor de gegeven oordelen van het rapport.</summary>
    public ImmutableArray<AanTeLeverenFeit> Van(IEnumerable<Oordeel> oordelen)
    {
        var vragen = (
            from oordeel in oordelen
            from vraag in Vraag.Van(rapport.LegKortUit(oordeel))
            select (Norm: rapport.Norm(oordeel), Vraag: vraag)).ToList();
        var nodig = vragen.Where(een => een.Vraag.Wegen.Length == 1).SelectMany(een => een.Vraag.Wegen[0]).ToHashSet(Vraag.ZelfdeFeit);
        return
        [
            .. vragen.SelectMany(een => Gevraagden(een.Norm, een.Vraag, nodig))
                .GroupBy(gevraagd => gevraagd.Feit.Pad)
                .Select(plaats => Feit(plaats.Key.Waarde, [.. plaats])),
        ];
    }

    /// <summary>Is een van de wegen hoe dan ook nodig, dan valt er niets meer te kiezen.</summary>
    private IEnumerable<Gevraagd> Gevraagden(Norm norm, Vraag vraag, HashSet<Feitwaarde> nodig)
    {
        if (vraag.Wegen.Any(weg => weg.All(nodig.Contains)))
        {
            return vraag.Wegen.SelectMany(weg => weg).Select(feit => new Gevraagd(feit, norm, null, null));
        }

        keuzen.TryAdd(vraag, keuzen.Count + 1);
        return vraag.Wegen.SelectMany((weg, index) => weg.Select(feit => new Gevraagd(feit, norm, keuzen[vraag], index + 1)));
    }

    private AanTeLeverenFeit Feit(string pad, List<Gevraagd> gevraagd) => new()
    {
        Pad = pad,
        Omschrijving = string.Join("; ", gevraagd.Select(een => een.Feit.Label.In(taal)).Distinct()),
        Waarvan = vindplaatsen.Waarvan(pad, gevraagd[0].Norm),
        Aanleveraar = Vindplaatsen.Aanleveraar(pad, gevraagd[0].Norm),
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

    private static ImmutableArray<string> Sleutels(IEnumerable<Gevraagd> gevraagd) => [.. gevraagd.Select(een => een.Norm.Kaart.Id.Waarde).Distinct()];

    private sealed record Gevraagd(Feitwaarde Feit, Norm Norm, int? Keuze, int? Weg);
}
