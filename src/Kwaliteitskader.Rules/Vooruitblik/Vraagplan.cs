using System.Collections.Immutable;
using System.Numerics;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Wat een rapport nog moet weten, als punten: een feit dat nodig is, of wegen waarvan er één volstaat.</summary>
internal sealed class Vraagplan
{
    private readonly List<Vraagpunt> punten = [];
    private readonly Dictionary<string, int> nummers = [];
    private readonly List<(Oordeel Oordeel, HashSet<int> Punten)> bevindingen = [];

    // Een feit kan ze beslissen, maar ook met alle genoemde feiten is dat niet zeker.
    private readonly HashSet<Oordeel> onbeloofd;

    private Vraagplan(Toetsrapport rapport)
    {
        var open = rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen).Select(oordeel => (Oordeel: oordeel, Uitleg: rapport.LegKortUit(oordeel))).ToList();
        WachtOpGetal = [.. open.Where(paar => paar.Uitleg.OntbrekendeNormwaarden.Any()).Select(paar => paar.Oordeel)];
        var ingekort = open.Where(paar => paar.Uitleg.MeerOntbreekt).Select(paar => paar.Oordeel).ToList();
        MeerOntbreekt = ingekort.Count > 0;
        onbeloofd = [.. WachtOpGetal, .. ingekort];
        foreach (var (oordeel, uitleg) in open)
        {
            bevindingen.Add((oordeel, [.. Vraag.Van(uitleg).Select(vraag => Nummer(vraag.Wegen))]));
        }

        Volgorde = Geordend();
    }

    /// <summary>De oordelen die ook op een getal wachten: een feit kan ze beslissen, maar belooft dat niet.</summary>
    public ImmutableArray<Oordeel> WachtOpGetal { get; }

    /// <summary>Of er meer ontbreekt dan de punten vragen.</summary>
    public bool MeerOntbreekt { get; }

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
    /// Telkens het punt dat het meest bijdraagt: elke bevinding die erop wacht, telt mee voor haar <see cref="Gewicht"/>. Punten waarop
    /// dezelfde bevindingen wachten, dragen steeds evenveel bij; daarom staat alleen het eerste van hen in de rij. Die bijdrage groeit
    /// alleen, dus een oude plaats in de rij hoeft er niet uit: het punt is dan al geweest.
    /// </summary>
    private ImmutableArray<(Vraagpunt, ImmutableArray<Oordeel>, ImmutableArray<Oordeel>)> Geordend()
    {
        var groepen = Groepen();
        var groepenVan = bevindingen.Select(_ => new List<Groep>()).ToList();
        groepen.ForEach(groep => groep.Vragers.ForEach(i => groepenVan[i].Add(groep)));
        var open = bevindingen.Select(bevinding => bevinding.Punten.Count).ToList();
        var rij = new PriorityQueue<(Groep Groep, int Punt), (double, int)>();
        void Zet(Groep groep)
        {
            if (groep.Punten.TryPeek(out var eerste))
            {
                rij.Enqueue((groep, eerste), (-groep.Vragers.Sum(i => Gewicht(open[i])), eerste));
            }
        }

        groepen.ForEach(Zet);
        var volgorde = ImmutableArray.CreateBuilder<(Vraagpunt, ImmutableArray<Oordeel>, ImmutableArray<Oordeel>)>();
        while (rij.TryDequeue(out var plaats, out _))
        {
            var (groep, punt) = plaats;
            if (!groep.Punten.TryPeek(out var eerste) || eerste != punt)
            {
                continue;
            }

            groep.Punten.Dequeue();
            var zwaarder = groep.Vragers.Where(i => Gewicht(open[i] - 1) != Gewicht(open[i])).ToList();
            groep.Vragers.ForEach(i => open[i]--);
            volgorde.Add((punten[punt], Oordelen(groep.Vragers), Oordelen(groep.Vragers.Where(i => open[i] == 0 && !onbeloofd.Contains(bevindingen[i].Oordeel)))));
            foreach (var ander in zwaarder.SelectMany(i => groepenVan[i]).Append(groep).Distinct().ToList())
            {
                Zet(ander);
            }
        }

        return volgorde.ToImmutable();
    }

    /// <summary>
    /// Eén gedeeld door het aantal punten dat een bevinding nog nodig heeft. Een groot aantal is naar boven afgerond op een macht van twee:
    /// het gewicht van één bevinding verandert dan zelden, en wat ernaast op haar wacht hoeft niet bij elk punt opnieuw gewogen.
    /// </summary>
    private static double Gewicht(int open) => 1.0 / (open <= 16 ? Math.Max(open, 1) : (int)BitOperations.RoundUpToPowerOf2((uint)open));

    private List<Groep> Groepen()
    {
        var vragers = punten.Select(_ => new List<int>()).ToList();
        for (var i = 0; i < bevindingen.Count; i++)
        {
            foreach (var punt in bevindingen[i].Punten)
            {
                vragers[punt].Add(i);
            }
        }

        return
        [
            .. Enumerable.Range(0, punten.Count).GroupBy(punt => string.Join(',', vragers[punt]))
                .Select(groep => new Groep(vragers[groep.First()], new Queue<int>(groep))),
        ];
    }

    private ImmutableArray<Oordeel> Oordelen(IEnumerable<int> plaatsen) => [.. plaatsen.Select(i => bevindingen[i].Oordeel)];

    /// <summary>Punten waarop dezelfde bevindingen wachten.</summary>
    /// <param name="Vragers">Die bevindingen, in hun volgorde.</param>
    /// <param name="Punten">De punten die nog niet aan de beurt waren, in hun volgorde.</param>
    private sealed record Groep(List<int> Vragers, Queue<int> Punten);
}

/// <summary>Eén ding dat te vragen is.</summary>
/// <param name="Wegen">De wegen, elk met de feiten die daarop samen nodig zijn.</param>
internal sealed record Vraagpunt(ImmutableArray<ImmutableArray<Feitwaarde>> Wegen);
