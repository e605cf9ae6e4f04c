using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Pakket;

/// <summary>
/// Beoordeelt een vraag naar alle gronden van een versie: ten minste één die zich tot de vraag richt, geeft dekking. Staat de
/// leeftijd niet vast, dan wordt naar elke mogelijke leeftijd geoordeeld, en beslist wat in alle gelijk is.
/// </summary>
internal static class Pakketoordeel
{
    /// <summary>Het antwoord, met de grond die beslist als dat er één is.</summary>
    public static (Waarheid Gedekt, Grond? Grond) Beoordeel(Pakketversie versie, Aanspraakvraag vraag, in Peilmoment moment)
    {
        if (vraag.Aandoening.Geindiceerd == false)
        {
            return (Waarheid.Onwaar, null);
        }

        var leeftijd = Leeftijden.Op(vraag, moment.Peildatum);
        if (!leeftijd.IsBekend || Tegenspraken.In(vraag))
        {
            return (Waarheid.Twijfel, null);
        }

        return Leeftijden.EenWereld(leeftijd.Inhoud)
            ? InWereld(versie, vraag, moment)
            : OverWerelden(versie, vraag, leeftijd.Inhoud, moment);
    }

    /// <summary>De grond die beslist bij elke mogelijke leeftijd, met de vraag zoals zij dan luidt.</summary>
    public static IEnumerable<(Aanspraakvraag Vraag, Grond? Grond)> PerLeeftijd(Pakketversie versie, Aanspraakvraag vraag, Peilmoment moment)
    {
        var leeftijd = Leeftijden.Op(vraag, moment.Peildatum);
        return from wereld in leeftijd.IsBekend ? Leeftijden.Werelden(leeftijd.Inhoud) : []
               let binnen = vraag with { Leeftijdswereld = wereld }
               select (binnen, InWereld(versie, binnen, moment).Grond);
    }

    /// <summary>Hetzelfde antwoord met zijn uitleg.</summary>
    public static Uitleg LegUit(Pakketversie versie, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var (gedekt, _) = Beoordeel(versie, vraag, moment);
        var delen = ImmutableArray.CreateBuilder<Uitleg>();
        var leeftijd = Leeftijden.Op(vraag, moment.Peildatum);
        if (vraag.Aandoening.Geindiceerd == false)
        {
            delen.Add(Geindiceerd.Geldt().Anders(Aanspraakredenen.NietGeindiceerd).LegUit(vraag, moment, vraag.Plaats));
        }
        else if (!leeftijd.IsBekend || Tegenspraken.In(vraag))
        {
            delen.Add(Tegenspraken.LegUit(vraag, moment));
        }
        else if (Leeftijden.EenWereld(leeftijd.Inhoud))
        {
            delen.AddRange(Gronden(versie, vraag, moment));
        }
        else
        {
            delen.AddRange(Werelden(versie, vraag, leeftijd.Inhoud, gedekt, moment));
        }

        return new Uitleg
        {
            Bewering = new($"de basisverzekering dekt de zitting, naar artikel 2.6 van het Besluit zorgverzekering in de versie van {versie.Id}", $"basic insurance covers the sitting, under article 2.6 of the Besluit zorgverzekering in the version of {versie.Id}"),
            Waarheid = gedekt,
            Onderwerp = vraag.Plaats,
            Onderdelen = delen.ToImmutable(),
        };
    }

    /// <summary>De dagen waarop het antwoord kan veranderen als de feiten blijven zoals zij zijn.</summary>
    public static void Kantelmomenten(Aanspraakvraag vraag, Peilmoment moment, Horizon horizon)
    {
        foreach (var versie in Pakketversie.Alle)
        {
            horizon.Voeg(versie.Geldigheid.Van);
            horizon.VoegDagNa(versie.Geldigheid.Tot);
        }

        Leeftijdspoor.Kantelmomenten(vraag, moment, horizon);
        foreach (var grond in Pakketversie.Op(moment.Peildatum)?.Gronden ?? [])
        {
            horizon.Voeg(grond.Kaart.Geldigheid.Van);
            horizon.VoegDagNa(grond.Kaart.Geldigheid.Tot);
            if (grond.Delen.Geadresseerde.Bepaal(vraag, moment) != Waarheid.Onwaar)
            {
                grond.Delen.Dekking.Kantelmomenten(vraag, moment, horizon);
            }
        }
    }

    private static (Waarheid Gedekt, Grond? Grond) InWereld(Pakketversie versie, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var geheel = Waarheid.Onwaar;
        Grond? eerste = null;
        var vast = true;
        foreach (var grond in versie.Gronden)
        {
            if (!grond.Kaart.Geldigheid.Omvat(moment.Peildatum))
            {
                continue;
            }

            var aangesproken = grond.Delen.Geadresseerde.Bepaal(vraag, moment);
            if (aangesproken == Waarheid.Onwaar)
            {
                continue;
            }

            var gedekt = Waarheden.En(aangesproken, grond.Delen.Gedekt(vraag, moment));
            if (gedekt == Waarheid.Waar)
            {
                return (Waarheid.Waar, grond);
            }

            geheel = Waarheden.Of(geheel, gedekt);
            vast &= aangesproken == Waarheid.Waar || eerste is not null;
            eerste ??= aangesproken == Waarheid.Waar ? grond : null;
        }

        return (geheel, vast ? eerste : null);
    }

    private static (Waarheid Gedekt, Grond? Grond) OverWerelden(Pakketversie versie, Aanspraakvraag vraag, Bereik leeftijd, in Peilmoment moment)
    {
        (Waarheid Gedekt, Grond? Grond)? samen = null;
        foreach (var wereld in Leeftijden.Werelden(leeftijd))
        {
            var oordeel = InWereld(versie, vraag with { Leeftijdswereld = wereld }, moment);
            samen = samen is not { } eerder ? oordeel
                : eerder.Gedekt != oordeel.Gedekt ? (Waarheid.Onbekend, null)
                : (eerder.Gedekt, eerder.Grond == oordeel.Grond ? eerder.Grond : null);
            if (samen.Value.Gedekt == Waarheid.Onbekend)
            {
                return (Waarheid.Onbekend, null);
            }
        }

        return samen!.Value;
    }

    /// <summary>De gronden die zich tot de vraag richten; wat overblijft (de laatste) alleen als er geen andere is.</summary>
    private static List<Uitleg> Gronden(Pakketversie versie, Aanspraakvraag vraag, Peilmoment moment)
    {
        var gronden = Aangesproken(versie, vraag, moment).ToList();
        return gronden.Count > 1 && gronden[^1].Waarheid == Waarheid.Onwaar ? gronden[..^1] : gronden;
    }

    private static IEnumerable<Uitleg> Aangesproken(Pakketversie versie, Aanspraakvraag vraag, Peilmoment moment) =>
        from grond in versie.Gronden
        where grond.Kaart.Geldigheid.Omvat(moment.Peildatum)
        let aangesproken = grond.Delen.Geadresseerde.LegUit(vraag, moment, vraag.Plaats)
        where aangesproken.Waarheid != Waarheid.Onwaar
        let dekking = grond.Delen.Dekking.LegUit(vraag, moment, vraag.Plaats)
        select new Uitleg
        {
            Bewering = new($"{grond.Kaart.Id}: {grond.Kaart.Titel.Nl}", $"{grond.Kaart.Id}: {grond.Kaart.Titel.En}"),
            Waarheid = Waarheden.En(aangesproken.Waarheid, dekking.Waarheid),
            Onderdelen = aangesproken.Waarheid == Waarheid.Waar || dekking.Waarheid == Waarheid.Onwaar ? [aangesproken, dekking] : [aangesproken],
        };

    private static IEnumerable<Uitleg> Werelden(Pakketversie versie, Aanspraakvraag vraag, Bereik leeftijd, Waarheid gedekt, Peilmoment moment)
    {
        yield return new Uitleg
        {
            Bewering = new("de leeftijd op de dag van de zitting staat vast", "the age on the day of the sitting is certain"),
            Waarheid = gedekt == Waarheid.Onbekend ? Waarheid.Onbekend : Waarheid.Onwaar,
            Feiten = Leeftijdspoor.Van(vraag, moment),
        };
        foreach (var wereld in Leeftijden.Werelden(leeftijd))
        {
            var binnen = vraag with { Leeftijdswereld = wereld };
            yield return new Uitleg
            {
                Bewering = new($"bij een leeftijd van {wereld.Minst} tot en met {wereld.Meest} jaar", $"at an age from {wereld.Minst} through {wereld.Meest}"),
                Waarheid = InWereld(versie, binnen, moment).Gedekt,
                Onderdelen = [.. Gronden(versie, binnen, moment)],
            };
        }
    }
}
