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
        var vindplaatsen = new Vindplaatsen(rapport.Dossier, taal);
        return new Uitvraag
        {
            Dossier = rapport.Kenmerk,
            Peildatum = rapport.Peildatum,
            Normenset = rapport.Toets.Normenset,
            Punten =
            [
                .. plan.Volgorde.Select(punt => new Uitvraagpunt
                {
                    Wegen = [.. punt.Vraag.Wegen.Select(weg => new Uitvraagweg { Feiten = [.. weg.Select(Feit)] })],
                    Normen = punt.Normen,
                    Beslist = punt.Beslist,
                }),
            ],
            MeerOntbreekt = plan.MeerOntbreekt ? true : null,
            WachtOpGetal = plan.WachtOpGetal,
        };

        Uitvraagfeit Feit(Feitwaarde feit)
        {
            var (pad, vrager) = (feit.Pad.Waarde, plan.EersteVrager(feit.Pad));
            return new()
            {
                Pad = pad,
                Onderwerp = feit.Gevraagd?.Onderwerp,
                Database = feit.Gevraagd?.Database,
                Omschrijving = feit.Label.In(taal),
                Waarvan = vindplaatsen.Waarvan(pad, vrager),
                Aanleveraar = Vindplaatsen.Aanleveraar(pad, vrager),
            };
        }
    }
}
