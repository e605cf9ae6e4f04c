using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Vooruitblik;

/// <summary>Zegt wat er te doen is opdat een dossier voldoet. Elke raad is met de toets zelf geprobeerd.</summary>
public static class Herstelplanner
{
    /// <summary>Het herstelplan bij een rapport: per bevinding de kleinste daden, en de daden die samen het meest herstellen.</summary>
    /// <remarks>
    /// Gezocht wordt voor wat niet voldoet of nog te voldoen is. Een daad voegt iets toe of plant iets, op de peildatum of later;
    /// wat geweest is, blijft zoals het was, en een verklaring alleen herstelt niets. Een bevinding waarbij een mens moet
    /// oordelen of feiten ontbreken, vraagt geen daad maar een antwoord.
    /// </remarks>
    /// <param name="rapport">Het rapport.</param>
    /// <param name="taal">De taal van de opdrachten.</param>
    public static Herstelplan Herstelplan(this Toetsrapport rapport, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        var herstel = rapport.Oordelen
            .Where(oordeel => oordeel.Uitkomst is Uitkomst.VoldoetNiet or Uitkomst.NogTeVoldoen)
            .Select(oordeel => (Oordeel: oordeel, Wegen: Herstelwegen.Voor(oordeel)))
            .ToList();
        var keuze = Dadenkeuze.Van(rapport, [.. herstel.Select(paar => paar.Oordeel)], [.. herstel.SelectMany(paar => paar.Wegen.Gevonden).Select(weg => weg.Wijzigingen)]);
        return new Herstelplan
        {
            Dossier = rapport.Kenmerk,
            Peildatum = rapport.Peildatum,
            Normenset = rapport.Toets.Normenset,
            Bevindingen = [.. herstel.Select(paar => paar.Wegen.Document(taal))],
            Daden = [.. keuze.Daden.Select(daad => daad.Document(taal))],
            Minimaal = keuze.Minimaal,
        };
    }
}
