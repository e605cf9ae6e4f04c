using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>
/// Wat een weg in het hele dossier herstelt. Beoordeeld wordt alleen wat zij kan raken: wie iets bij één therapeut verandert, raakt hem, de
/// trajecten die hij behandelt en de praktijk, en geen andere.
/// </summary>
internal sealed class Herstelgevolgen
{
    private readonly Toetsrapport rapport;
    private readonly ImmutableArray<Oordeel> alle;
    private readonly Dictionary<Oordeel, int> volgorde;
    private readonly ImmutableArray<Oordeel> brede;
    private readonly ILookup<Onderwerp, Oordeel> van;
    private readonly ILookup<int, Oordeel> behandeld;

    /// <summary>Maakt zich op voor wegen.</summary>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="oordelen">Wat te herstellen is.</param>
    public Herstelgevolgen(Toetsrapport rapport, ImmutableArray<Oordeel> oordelen)
    {
        this.rapport = rapport;
        alle = oordelen;
        volgorde = oordelen.Select((oordeel, plaats) => (oordeel, plaats)).ToDictionary(paar => paar.oordeel, paar => paar.plaats);
        brede = [.. oordelen.Where(oordeel => !Verkleining.LeestAlleenZijnTherapeut(oordeel.Norm))];
        var smalle = oordelen.Where(oordeel => Verkleining.LeestAlleenZijnTherapeut(oordeel.Norm)).ToList();
        van = smalle.ToLookup(oordeel => oordeel.Onderwerp);
        behandeld = smalle.Where(oordeel => oordeel.Onderwerp.Soort == Onderwerpsoort.Zorgtraject)
            .SelectMany(oordeel => rapport.Behandelaars(oordeel.Onderwerp).Beide, (oordeel, plaats) => (oordeel, plaats))
            .ToLookup(paar => paar.plaats, paar => paar.oordeel);
    }

    /// <summary>De oordelen die na een weg voldoen, in hun volgorde.</summary>
    public HashSet<Oordeel> HersteldDoor(ImmutableArray<Proefwijziging> weg)
    {
        rapport.Stop.ThrowIfCancellationRequested();
        var moment = new Peilmoment(rapport.Peildatum, Deeldossier.Na(rapport.Dossier, weg)!, rapport.Toets.Normwaarden);
        return [.. Geraakt(weg).Distinct().OrderBy(oordeel => volgorde[oordeel]).Where(oordeel => oordeel.Norm.Beoordeel(oordeel.Onderwerp.Index, moment) == Uitkomst.Voldoet)];
    }

    private IEnumerable<Oordeel> Geraakt(ImmutableArray<Proefwijziging> weg)
    {
        var (therapeuten, trajecten) = (Deeldossier.Therapeuten(weg), Deeldossier.Zorgtrajecten(weg));
        return Deeldossier.BlijftErbinnen(weg)
            ? brede
                .Concat(therapeuten.SelectMany(plaats => van[Onderwerp.Therapeut(plaats)].Concat(behandeld[plaats])))
                .Concat(trajecten.SelectMany(plaats => van[Onderwerp.Zorgtraject(plaats)]))
            : alle;
    }
}
