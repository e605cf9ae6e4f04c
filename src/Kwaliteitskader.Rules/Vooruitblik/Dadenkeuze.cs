using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Kiest de daden die samen alle bevindingen herstellen die te herstellen zijn.</summary>
internal sealed class Dadenkeuze
{
    /// <summary>Tot zoveel daden worden alle keuzen geprobeerd; erboven telkens de daad die het meest herstelt.</summary>
    private const int MeesteOmAllesTeProberen = 12;

    private Dadenkeuze(ImmutableArray<Kandidaat> daden, bool minimaal)
    {
        Daden = daden;
        Minimaal = minimaal;
    }

    /// <summary>De gekozen daden, wie het meest herstelt voorop.</summary>
    public ImmutableArray<Kandidaat> Daden { get; }

    /// <summary>Of minder daden zeker niet volstaan.</summary>
    public bool Minimaal { get; }

    /// <summary>Kiest uit wegen.</summary>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="oordelen">Wat te herstellen is.</param>
    /// <param name="wegen">De wegen die gevonden zijn, elk voor ten minste één oordeel.</param>
    public static Dadenkeuze Van(Toetsrapport rapport, ImmutableArray<Oordeel> oordelen, IEnumerable<ImmutableArray<Proefwijziging>> wegen)
    {
        var gevolgen = new Herstelgevolgen(rapport, oordelen);
        var kandidaten = wegen.DistinctBy(weg => string.Join('\n', weg.Select(deel => $"{deel.Pad}={deel.Waarde}")))
            .Select(weg => new Kandidaat { Wijzigingen = weg, Herstelt = gevolgen.HersteldDoor(weg) })
            .Where(kandidaat => kandidaat.Herstelt.Count > 0)
            .OrderByDescending(kandidaat => kandidaat.Herstelt.Count).ThenBy(kandidaat => kandidaat.Wijzigingen.Length)
            .ToList();
        var teHerstellen = kandidaten.SelectMany(kandidaat => kandidaat.Herstelt).ToHashSet();
        var alles = kandidaten.Count <= MeesteOmAllesTeProberen;
        return new([.. alles ? Kleinste(kandidaten, teHerstellen) : Telkens(kandidaten, teHerstellen)], alles);
    }

    private static List<Kandidaat> Kleinste(List<Kandidaat> kandidaten, HashSet<Oordeel> teHerstellen)
    {
        for (var aantal = 0; aantal <= kandidaten.Count; aantal++)
        {
            if (Deelverzamelingen(kandidaten, aantal).FirstOrDefault(keuze => teHerstellen.IsSubsetOf(keuze.SelectMany(daad => daad.Herstelt))) is { } gevonden)
            {
                return gevonden;
            }
        }

        return kandidaten;
    }

    private static IEnumerable<List<Kandidaat>> Deelverzamelingen(List<Kandidaat> uit, int aantal)
    {
        if (aantal == 0)
        {
            return [[]];
        }

        return uit.SelectMany((eerste, plaats) => Deelverzamelingen(uit[(plaats + 1)..], aantal - 1).Select(rest => rest.Prepend(eerste).ToList()));
    }

    // Wat een daad nog herstelt, wordt alleen minder; daarom is pas opnieuw te tellen wie vooraan staat.
    private static List<Kandidaat> Telkens(List<Kandidaat> kandidaten, HashSet<Oordeel> teHerstellen)
    {
        var gekozen = new List<Kandidaat>();
        var rij = new PriorityQueue<int, (int Min, int Plaats)>(kandidaten.Select((kandidaat, plaats) => (plaats, (-kandidaat.Herstelt.Count, plaats))));
        while (teHerstellen.Count > 0 && rij.TryDequeue(out var plaats, out var voorrang))
        {
            var beste = kandidaten[plaats];
            var nog = beste.Herstelt.Count(teHerstellen.Contains);
            if (nog < -voorrang.Min)
            {
                rij.Enqueue(plaats, (-nog, plaats));
                continue;
            }

            gekozen.Add(beste);
            teHerstellen.ExceptWith(beste.Herstelt);
        }

        return gekozen;
    }

    /// <summary>Een weg, met alles wat zij in het hele dossier herstelt.</summary>
    internal sealed class Kandidaat
    {
        public required ImmutableArray<Proefwijziging> Wijzigingen { get; init; }

        public required HashSet<Oordeel> Herstelt { get; init; }

        public Hersteldaad Document(Taal taal) => new()
        {
            Wijzigingen = Weg.Samengevat(Wijzigingen, taal),
            Herstelt = [.. Herstelt.Select(Rapportvergelijker.Kern)],
        };
    }
}
