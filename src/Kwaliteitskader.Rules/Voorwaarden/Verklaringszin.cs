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
    public static Func<Taal, string>? Van(IEnumerable<Verklaring> verklaringen, Waarheid waarheid, Tekst wat)
    {
        if (waarheid == Waarheid.Twijfel)
        {
            var alle = verklaringen.Where(verklaring => verklaring.Voldoet is not null).ToList();
            return alle.Count == 0 ? null : taal => string.Join(' ', alle.Select(verklaring => Zin(verklaring, wat, taal)));
        }

        var genoemd = Nieuwste(verklaringen, waarheid);
        return genoemd is null ? null : taal => Zin(genoemd, wat, taal);
    }

    /// <summary>De nieuwste die zegt wat zij samen zeggen; geen als dat niet vaststaat.</summary>
    private static Verklaring? Nieuwste(IEnumerable<Verklaring> verklaringen, Waarheid waarheid)
    {
        foreach (var verklaring in verklaringen)
        {
            if (verklaring.Voldoet is { } voldoet && Waarheden.Van(voldoet) == waarheid)
            {
                return verklaring;
            }
        }

        return null;
    }

    private static string Zin(Verklaring verklaring, Tekst wat, Taal taal)
    {
        var en = taal == Taal.Engels;
        var op = verklaring.Op is { } dag ? $"{(en ? " on" : " op")} {Datumtekst.Van(dag, taal)}" : "";
        var dat = verklaring.Voldoet == true ? wat.In(taal) : en ? $"it is not so that {wat.En}" : $"het niet zo is dat {wat.Nl}";
        return verklaring.Door switch
        {
            Verklaringsbron.Visitatie => en ? $"The peer visit found{op} that {dat}." : $"Bij de visitatie is{op} vastgesteld dat {dat}.",
            Verklaringsbron.Register => en ? $"The register found{op} that {dat}." : $"Het register stelde{op} vast dat {dat}.",
            Verklaringsbron.EigenVerklaring when wat.Nl.StartsWith("de therapeut ", StringComparison.Ordinal) => en
                ? $"The therapist stated{op} that {Vervang(dat, "the therapist ", "he or she ")}."
                : $"De therapeut verklaarde{op} zelf dat {Vervang(dat, "de therapeut ", "hij of zij ")}.",
            Verklaringsbron.EigenVerklaring => en
                ? $"The practice stated{op} that {Vervang(dat, "the practice ", "it ")}."
                : $"De praktijk verklaarde{op} zelf dat {Vervang(dat, "de praktijk ", "zij ")}.",
            _ => en ? $"It was stated or found{op} that {dat}." : $"Er is{op} verklaard of vastgesteld dat {dat}.",
        };
    }

    /// <summary>Wie over zichzelf verklaart, heet daarna "zij" of "hij of zij".</summary>
    private static string Vervang(string dat, string naam, string voornaamwoord) => dat.Replace(naam, voornaamwoord, StringComparison.Ordinal);
}
