using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Woorden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Zegt in een zin wie wanneer wat verklaarde of vaststelde.</summary>
internal static class Verklaringszin
{
    /// <summary>Een zin over de verklaringen die de uitkomst dragen; <see langword="null"/> als er geen is.</summary>
    /// <param name="verklaringen">De verklaringen over dit onderwerp op de peildatum, de nieuwste voorop.</param>
    /// <param name="waarheid">Wat zij samen zeggen.</param>
    /// <param name="wat">Wat verklaard is, als bijzin na "dat".</param>
    public static Tekst? Van(IEnumerable<Verklaring> verklaringen, Waarheid waarheid, Tekst wat)
    {
        var volledig = verklaringen.Where(verklaring => verklaring.Voldoet is not null).ToImmutableArray();
        var genoemd = waarheid switch
        {
            Waarheid.Waar => volledig.Where(verklaring => verklaring.Voldoet == true).Take(1),
            Waarheid.Onwaar => volledig.Where(verklaring => verklaring.Voldoet == false).Take(1),
            Waarheid.Twijfel => volledig,
            _ => [],
        };
        var zinnen = genoemd.Select(verklaring => Zin(verklaring, wat)).ToList();
        return zinnen.Count == 0 ? null : new(string.Join(' ', zinnen.Select(zin => zin.Nl)), string.Join(' ', zinnen.Select(zin => zin.En)));
    }

    private static Tekst Zin(Verklaring verklaring, Tekst wat)
    {
        var (nl, en) = verklaring.Op is { } op
            ? ($" op {Datumtekst.Van(op, Taal.Nederlands)}", $" on {Datumtekst.Van(op, Taal.Engels)}")
            : ("", "");
        var dat = verklaring.Voldoet == true ? wat : new Tekst($"het niet zo is dat {wat.Nl}", $"it is not so that {wat.En}");
        return verklaring.Door switch
        {
            Verklaringsbron.Visitatie => new($"Bij de visitatie is{nl} vastgesteld dat {dat.Nl}.", $"The peer visit found{en} that {dat.En}."),
            Verklaringsbron.Register => new($"Het register stelde{nl} vast dat {dat.Nl}.", $"The register found{en} that {dat.En}."),
            Verklaringsbron.EigenVerklaring => Eigen(wat, dat, nl, en),
            _ => new($"Er is{nl} verklaard of vastgesteld dat {dat.Nl}.", $"It was stated or found{en} that {dat.En}."),
        };
    }

    /// <summary>Wie over zichzelf verklaart, heet daarna "zij" of "hij of zij".</summary>
    private static Tekst Eigen(Tekst wat, Tekst dat, string nl, string en) => wat.Nl.StartsWith("de therapeut ", StringComparison.Ordinal)
        ? new(
            $"De therapeut verklaarde{nl} zelf dat {dat.Nl.Replace("de therapeut ", "hij of zij ", StringComparison.Ordinal)}.",
            $"The therapist stated{en} that {dat.En.Replace("the therapist ", "he or she ", StringComparison.Ordinal)}.")
        : new(
            $"De praktijk verklaarde{nl} zelf dat {dat.Nl.Replace("de praktijk ", "zij ", StringComparison.Ordinal)}.",
            $"The practice stated{en} that {dat.En.Replace("the practice ", "it ", StringComparison.Ordinal)}.");
}
