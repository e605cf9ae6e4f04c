using System.Collections.Immutable;
using System.Numerics;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Wat een rapport nog moet weten, als punten: een feit dat nodig is, of wegen waarvan er één volstaat.</summary>
internal sealed class Vraagplan
{
    private readonly List<Vraag> punten = [];
    private readonly Dictionary<Vraag, int> nummers = [];
    private readonly List<Open> bevindingen = [];
    private readonly Dictionary<JsonPointer, Norm> eersteVrager = [];

    private Vraagplan(Toetsrapport rapport)
    {
        var wachtOpGetal = ImmutableArray.CreateBuilder<Bevindingskern>();
        foreach (var oordeel in rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen))
        {
            var uitleg = rapport.LegKortUit(oordeel);
            var gevraagd = Vraag.Van(uitleg).Select(vraag => Nummer(vraag, uitleg.Norm)).ToHashSet();
            var kern = Rapportvergelijker.Kern(oordeel, uitleg);
            var wacht = uitleg.OntbrekendeNormwaarden.Count > 0;
            bevindingen.Add(new(kern, gevraagd, Beloofd: !wacht && !uitleg.MeerOntbreekt));
            MeerOntbreekt |= uitleg.MeerOntbreekt;
            if (wacht)
            {
                wachtOpGetal.Add(kern);
            }
        }

        WachtOpGetal = wachtOpGetal.ToImmutable();
        Volgorde = Geordend();
    }

    /// <summary>De bevindingen die ook op een getal wachten: een feit kan ze beslissen, maar belooft dat niet.</summary>
    public ImmutableArray<Bevindingskern> WachtOpGetal { get; }

    /// <summary>Of er meer ontbreekt dan de punten vragen.</summary>
    public bool MeerOntbreekt { get; }

    /// <summary>De punten, met voorop wat het snelst het meest beslist.</summary>
    public ImmutableArray<Vraagpunt> Volgorde { get; }

    /// <summary>Het plan bij een rapport.</summary>
    public static Vraagplan Van(Toetsrapport rapport) => new(rapport);

    /// <summary>De eerste norm die naar een plaats vraagt.</summary>
    public Norm EersteVrager(JsonPointer plaats) => eersteVrager[plaats];

    private int Nummer(Vraag vraag, Norm vrager)
    {
        if (!nummers.TryGetValue(vraag, out var nummer))
        {
            nummers.Add(vraag, nummer = punten.Count);
            punten.Add(vraag);
            foreach (var feit in vraag.Wegen.SelectMany(weg => weg))
            {
                eersteVrager.TryAdd(feit.Pad, vrager);
            }
        }

        return nummer;
    }

    /// <summary>
    /// Telkens het punt dat het meest bijdraagt: elke bevinding die erop wacht, telt mee voor haar <see cref="Gewicht"/>. Punten waarop
    /// dezelfde bevindingen wachten, dragen steeds evenveel bij; daarom staat alleen het eerste van hen in de rij. Die bijdrage groeit
    /// alleen, dus een oude plaats in de rij hoeft er niet uit: het punt is dan al geweest.
    /// </summary>
    private ImmutableArray<Vraagpunt> Geordend()
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
        var volgorde = ImmutableArray.CreateBuilder<Vraagpunt>(punten.Count);
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
            volgorde.Add(new(punten[punt], groep.Normen, [.. groep.Vragers.Where(i => open[i] == 0).Select(i => bevindingen[i]).Where(bevinding => bevinding.Beloofd).Select(bevinding => bevinding.Kern)]));
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
                .Select(groep => new Groep(vragers[groep.First()], Normen(vragers[groep.First()]), new Queue<int>(groep))),
        ];
    }

    private ImmutableArray<string> Normen(List<int> vragers) => [.. vragers.Select(i => bevindingen[i].Kern.Norm).Distinct()];

    /// <summary>Een bevinding die nog niet vast te stellen is.</summary>
    /// <param name="Kern">De bevinding.</param>
    /// <param name="Punten">De punten waarop zij wacht.</param>
    /// <param name="Beloofd">Of zij vaststaat als die er zijn: er wordt niet meer gevraagd dan genoemd is, en op geen getal gewacht.</param>
    private sealed record Open(Bevindingskern Kern, HashSet<int> Punten, bool Beloofd);

    /// <summary>Punten waarop dezelfde bevindingen wachten.</summary>
    /// <param name="Vragers">Die bevindingen, in hun volgorde.</param>
    /// <param name="Normen">De sleutels van hun normen, elk één keer.</param>
    /// <param name="Punten">De punten die nog niet aan de beurt waren, in hun volgorde.</param>
    private sealed record Groep(List<int> Vragers, ImmutableArray<string> Normen, Queue<int> Punten);
}

/// <summary>Eén ding dat te vragen is.</summary>
/// <param name="Vraag">Wat er gevraagd wordt.</param>
/// <param name="Normen">De sleutels van de normen die erom vragen.</param>
/// <param name="Beslist">De bevindingen die vaststaan als dit punt en elk ervoor aangeleverd is.</param>
internal sealed record Vraagpunt(Vraag Vraag, ImmutableArray<string> Normen, ImmutableArray<Bevindingskern> Beslist);
