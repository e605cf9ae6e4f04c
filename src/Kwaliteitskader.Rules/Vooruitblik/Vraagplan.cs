using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Wat een rapport nog moet weten, als punten: een feit dat nodig is, of wegen waarvan er één volstaat.</summary>
internal sealed class Vraagplan
{
    private readonly List<Vraagpunt> punten = [];
    private readonly Dictionary<string, int> nummers = [];
    private readonly List<(Oordeel Oordeel, HashSet<int> Punten)> bevindingen = [];

    private Vraagplan(Toetsrapport rapport)
    {
        var open = rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen).Select(oordeel => (Oordeel: oordeel, Uitleg: rapport.LegUit(oordeel))).ToList();
        WachtOpGetal = [.. open.Where(paar => paar.Uitleg.OntbrekendeNormwaarden.Any()).Select(paar => paar.Oordeel)];
        foreach (var (oordeel, uitleg) in open)
        {
            bevindingen.Add((oordeel, [.. Vraag.Van(uitleg).Select(vraag => Nummer(vraag.Wegen))]));
        }

        Volgorde = Geordend();
    }

    /// <summary>De oordelen die ook op een getal wachten: een feit kan ze beslissen, maar belooft dat niet.</summary>
    public ImmutableArray<Oordeel> WachtOpGetal { get; }

    /// <summary>De punten, met wat voorop staat wat het snelst het meest beslist, en welke oordelen daarmee beslist zijn.</summary>
    public ImmutableArray<(Vraagpunt Punt, ImmutableArray<Oordeel> Vragers, ImmutableArray<Oordeel> Beslist)> Volgorde { get; }

    /// <summary>Het plan bij een rapport.</summary>
    public static Vraagplan Van(Toetsrapport rapport) => new(rapport);

    private int Nummer(ImmutableArray<ImmutableArray<Feitwaarde>> wegen)
    {
        var sleutel = string.Join('\n', wegen.Select(weg => string.Join('\t', weg.Select(feit => $"{feit.Pad} {feit.Label.Nl} {feit.Gevraagd}"))));
        if (nummers.TryAdd(sleutel, punten.Count))
        {
            punten.Add(new Vraagpunt(wegen));
        }

        return nummers[sleutel];
    }

    /// <summary>
    /// Telkens het punt dat het meest bijdraagt: elke bevinding die erop wacht, telt mee voor één gedeeld door het aantal punten dat zij nog
    /// nodig heeft. Die bijdrage groeit alleen, dus de oude plaats in de rij hoeft er niet uit.
    /// </summary>
    private ImmutableArray<(Vraagpunt, ImmutableArray<Oordeel>, ImmutableArray<Oordeel>)> Geordend()
    {
        var vragers = punten.Select(_ => new List<int>()).ToList();
        for (var i = 0; i < bevindingen.Count; i++)
        {
            foreach (var punt in bevindingen[i].Punten)
            {
                vragers[punt].Add(i);
            }
        }

        var open = bevindingen.Select(bevinding => new HashSet<int>(bevinding.Punten)).ToList();
        var rij = new PriorityQueue<int, (double, int)>();
        void Zet(int punt) => rij.Enqueue(punt, (-vragers[punt].Sum(i => 1.0 / open[i].Count), punt));
        Enumerable.Range(0, punten.Count).ToList().ForEach(Zet);
        var gezien = new HashSet<int>();
        var volgorde = ImmutableArray.CreateBuilder<(Vraagpunt, ImmutableArray<Oordeel>, ImmutableArray<Oordeel>)>();
        while (rij.TryDequeue(out var punt, out _))
        {
            if (!gezien.Add(punt))
            {
                continue;
            }

            foreach (var i in vragers[punt])
            {
                open[i].Remove(punt);
            }

            volgorde.Add((punten[punt], Oordelen(vragers[punt]), [.. Oordelen(vragers[punt].Where(i => open[i].Count == 0)).Except(WachtOpGetal)]));
            foreach (var ander in vragers[punt].SelectMany(i => open[i]).Distinct().ToList())
            {
                Zet(ander);
            }
        }

        return volgorde.ToImmutable();
    }

    private ImmutableArray<Oordeel> Oordelen(IEnumerable<int> plaatsen) => [.. plaatsen.Select(i => bevindingen[i].Oordeel)];
}

/// <summary>Eén ding dat te vragen is.</summary>
/// <param name="Wegen">De wegen, elk met de feiten die daarop samen nodig zijn.</param>
internal sealed record Vraagpunt(ImmutableArray<ImmutableArray<Feitwaarde>> Wegen);
