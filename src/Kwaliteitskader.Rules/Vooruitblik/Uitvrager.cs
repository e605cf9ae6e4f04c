using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Zegt wat er te vragen is opdat vaststaat wat nu niet vast te stellen is.</summary>
public static class Uitvrager
{
    /// <summary>De uitvraag bij een rapport: elk feit één keer, wegen als wegen, met voorop wat het snelst het meest beslist.</summary>
    /// <remarks>
    /// Van elk punt is één weg genoeg. Wie een weg aanlevert waarop niet blijkt dat eraan voldaan is, houdt de andere wegen van dat
    /// punt over, en verder niets. Een bevinding die ook op een niet gepubliceerd getal wacht, staat apart; van een waarbij niet alles genoemd
    /// is wat ontbreekt (<see cref="Bevinding.MeerOntbreekt"/>), wordt niet beloofd dat een punt haar beslist.
    /// </remarks>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    public static Uitvraag Uitvraag(this Toetsrapport rapport, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        var plan = Vraagplan.Van(rapport);
        var plaatsen = rapport.AanTeLeveren(taal).ToDictionary(feit => feit.Pad);
        return new Uitvraag
        {
            Dossier = rapport.Kenmerk,
            Peildatum = rapport.Peildatum,
            Normenset = rapport.Toets.Normenset,
            Punten =
            [
                .. plan.Volgorde.Select(stap => new Uitvraagpunt
                {
                    Wegen = [.. stap.Punt.Wegen.Select(weg => new Uitvraagweg { Feiten = [.. weg.Select(feit => Feit(feit, plaatsen[feit.Pad.Waarde], taal))] })],
                    Normen = [.. stap.Vragers.Select(oordeel => oordeel.Norm.Kaart.Id.Waarde).Distinct()],
                    Beslist = Kernen(stap.Beslist),
                }),
            ],
            MeerOntbreekt = plan.MeerOntbreekt ? true : null,
            WachtOpGetal = Kernen(plan.WachtOpGetal),
        };
    }

    /// <summary>Het feit, met wie het kan aanleveren.</summary>
    internal static Uitvraagfeit Feit(Feitwaarde feit, AanTeLeverenFeit plaats, Taal taal) => new()
    {
        Pad = feit.Pad.Waarde,
        Onderwerp = feit.Gevraagd?.Onderwerp,
        Database = feit.Gevraagd?.Database,
        Omschrijving = feit.Label.In(taal),
        Waarvan = plaats.Waarvan,
        Aanleveraar = plaats.Aanleveraar,
    };

    private static ImmutableArray<Bevindingskern> Kernen(ImmutableArray<Oordeel> oordelen) =>
        [.. oordelen.Select(Rapportvergelijker.Kern)];
}
