using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Zoekt in een uitleg wat de uitkomst werkelijk draagt: de beslissende feiten, de nieuwste voorop.</summary>
/// <remarks>
/// Wat alleen zegt om wie of welke elementen het gaat, telt niet mee; waar één element genoeg is, telt alleen het nieuwste.
/// Spreken de feiten elkaar tegen, dan telt alles: een lezer moet beide kanten zien.
/// </remarks>
internal sealed class Bewijs
{
    /// <summary>Tot zoveel stukken is zoeken goedkoper dan onthouden.</summary>
    private const int Kort = 16;

    private readonly Taal taal;
    private readonly bool alles;
    private readonly List<Bewijsstuk> stukken = new(1);
    private Dictionary<(JsonPointer Plaats, string? Zin), Bewijsstuk>? bekend;

    private Bewijs(Taal taal, bool alles)
    {
        this.taal = taal;
        this.alles = alles;
    }

    /// <summary>De stukken waaruit een uitkomst blijkt.</summary>
    public static List<Bewijsstuk> Van(Normuitleg uitleg, Taal taal)
    {
        var bewijs = new Bewijs(taal, alles: uitleg.Uitkomst == Uitkomst.OordeelNodig);
        foreach (var boom in Bomen(uitleg))
        {
            bewijs.Zoek(boom);
        }

        return bewijs.IsGeordend ? bewijs.stukken : [.. bewijs.stukken.OrderByDescending(stuk => stuk.Dag)];
    }

    private bool IsGeordend
    {
        get
        {
            for (var i = 1; i < stukken.Count; i++)
            {
                if (Nullable.Compare(stukken[i - 1].Dag, stukken[i].Dag) < 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Waar de uitkomst uit blijkt. Is een norm om meer dan een reden niet van toepassing, dan alleen bij die welke genoemd wordt.</summary>
    private static ImmutableArray<Uitleg> Bomen(Normuitleg uitleg)
    {
        if (uitleg.Uitkomst != Uitkomst.NietVanToepassing)
        {
            return uitleg.Dragend;
        }

        var genoemd = new Uitlegrij();
        foreach (var deel in uitleg.Weg)
        {
            if (deel.Reden == uitleg.Reden.Code)
            {
                genoemd.Voeg(deel);
            }
        }

        return genoemd.Delen is { IsEmpty: false } delen ? delen : uitleg.Dragend;
    }

    private void Zoek(Uitleg uitleg)
    {
        if (uitleg.Afbakening && !alles)
        {
            return;
        }

        // Wat alleen het einde van een termijn bepaalt, zegt de zin over die termijn al.
        var telt = alles || (uitleg.Uiterlijk ?? uitleg.WachtSinds) is null;
        if (uitleg.Zin is { } zin)
        {
            var eerste = telt ? uitleg.Feiten.FirstOrDefault(feit => feit.IsBekend) : null;
            Neem(uitleg, Stuk(eerste?.Pad.Ouder ?? JsonPointer.Wortel, zin(taal)));
            return;
        }

        if (telt)
        {
            Neem(uitleg, samen: null);
        }

        foreach (var deel in Genoeg(uitleg))
        {
            Zoek(deel);
        }
    }

    /// <summary>Neemt de bekende feiten van een deel, in één stuk of elk in dat van zijn plaats.</summary>
    private void Neem(Uitleg uitleg, Bewijsstuk? samen)
    {
        foreach (var feit in uitleg.Feiten)
        {
            if (feit.IsBekend)
            {
                (samen ?? Stuk(feit.Pad.Ouder, zin: null)).Voeg(feit, uitleg);
            }
        }
    }

    private ImmutableArray<Uitleg> Genoeg(Uitleg uitleg)
    {
        var dragend = uitleg.Dragend;
        return alles || !uitleg.NieuwsteVolstaat || uitleg.Waarheid != Waarheid.Waar || dragend.Length < 2
            ? dragend
            : [Nieuwste(dragend)];
    }

    /// <summary>Het deel met de nieuwste dag; bij gelijke dagen het eerste.</summary>
    private static Uitleg Nieuwste(ImmutableArray<Uitleg> delen)
    {
        var (nieuwste, dag) = (delen[0], NieuwsteDag(delen[0]));
        foreach (var deel in delen.AsSpan()[1..])
        {
            if (NieuwsteDag(deel) is { } later && !(later <= dag))
            {
                (nieuwste, dag) = (deel, later);
            }
        }

        return nieuwste;
    }

    private static DateOnly? NieuwsteDag(Uitleg uitleg)
    {
        DateOnly? nieuwste = null;
        foreach (var feit in uitleg.Feiten)
        {
            nieuwste = nieuwste > feit.Dag ? nieuwste : feit.Dag ?? nieuwste;
        }

        foreach (var deel in uitleg.Dragend)
        {
            var dag = NieuwsteDag(deel);
            nieuwste = nieuwste > dag ? nieuwste : dag ?? nieuwste;
        }

        return nieuwste;
    }

    /// <summary>Het stuk van een plaats en een zin.</summary>
    private Bewijsstuk Stuk(JsonPointer plaats, string? zin)
    {
        if (stukken.Count > Kort)
        {
            bekend ??= stukken.ToDictionary(stuk => (stuk.Plaats, stuk.Zin));
        }

        if (Bekend(plaats, zin) is { } gevonden)
        {
            return gevonden;
        }

        var nieuw = new Bewijsstuk(plaats, zin);
        stukken.Add(nieuw);
        bekend?.Add((plaats, zin), nieuw);
        return nieuw;
    }

    private Bewijsstuk? Bekend(JsonPointer plaats, string? zin)
    {
        if (bekend is not null)
        {
            return bekend.GetValueOrDefault((plaats, zin));
        }

        foreach (var stuk in stukken)
        {
            if (stuk.Plaats == plaats && stuk.Zin == zin)
            {
                return stuk;
            }
        }

        return null;
    }
}
