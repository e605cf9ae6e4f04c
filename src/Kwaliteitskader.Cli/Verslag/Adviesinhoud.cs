using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Wat een lezer van een advies wil weten, gehaald uit zijn bevindingen.</summary>
internal static class Adviesinhoud
{
    private const int Halfjaar = 6;

    /// <summary>Alle criteria van alle aanvragers met een uitkomst.</summary>
    public static IEnumerable<Bevinding> Met(this Advies advies, params Uitkomst[] uitkomsten) =>
        advies.Aanvragers.SelectMany(aanvrager => aanvrager.Criteria).Where(criterium => uitkomsten.Contains(criterium.Uitkomst));

    /// <summary>De criteria die toelating tegenhouden: niet vervuld, of naar het oordeel van een mens niet.</summary>
    public static IEnumerable<Bevinding> Tekorten(this Advies advies) => advies.Met(Uitkomst.VoldoetNiet, Uitkomst.OordeelNodig)
        .Where(criterium => criterium.Uitkomst == Uitkomst.VoldoetNiet || criterium.Beoordeling is { Uitkomst: Beoordelingsuitkomst.VoldoetNiet });

    /// <summary>De norm van een criterium.</summary>
    public static Norm Norm(this Bevinding criterium) =>
        Kwaliteitstoets.Standaard.Normen.First(norm => norm.Kaart.Id.Waarde == criterium.Norm);

    /// <summary>De namen van de getallen die het register nog moet geven, elk één keer.</summary>
    public static IReadOnlyList<string> OntbrekendeGetallen(this Advies advies, Taal taal) =>
    [
        .. advies.Met(Uitkomst.NietVastTeStellen)
            .SelectMany(criterium => criterium.OntbrekendeNormwaarden.Select(id => criterium.Norm().Normwaarden.First(waarde => waarde.Id == id).Naam.In(taal)))
            .Distinct(),
    ];

    /// <summary>De getallen waarmee gerekend is, elk met zijn naam, en of het register het opgaf.</summary>
    public static IEnumerable<string> Getallen(this Advies advies, Woorden woorden) => advies.Normwaarden.Select(waarde =>
    {
        var geval = waarde.Geval is { } nummer ? $" ({nummer})" : "";
        var opgegeven = waarde.Opgegeven ? woorden.Zin(", door het register opgegeven", ", supplied by the register") : "";
        var getal = string.Create(CultureInfo.InvariantCulture, $"{waarde.Naam}{geval}: {waarde.Getal} {Eenheid(waarde, woorden)}");
        return getal.TrimEnd() + opgegeven;
    });

    /// <summary>De vervulde criteria die binnen een halfjaar aflopen als er niets verandert; een nieuw jaar of een nieuwe termijn is geen afloop.</summary>
    public static IEnumerable<Bevinding> LooptAf(this Advies advies)
    {
        var grens = advies.Peildatum > DateOnly.MaxValue.AddMonths(-Halfjaar) ? DateOnly.MaxValue : advies.Peildatum.AddMonths(Halfjaar);
        return advies.Met(Uitkomst.Voldoet)
            .Where(criterium => criterium.Wending is { } wending && wending.Op <= grens && wending.Naar is not (Uitkomst.NietVanToepassing or Uitkomst.NogTeVoldoen))
            .OrderBy(criterium => criterium.Wending!.Op);
    }

    /// <summary>Of een criterium van een aanvrager mee rust op de inschrijving die hij vraagt.</summary>
    public static bool RustOpAanvraag(this Advies advies, Bevinding criterium) =>
        advies.Aanvragers.Any(aanvrager => aanvrager.Onderwerp == criterium.Onderwerp && aanvrager.RustOpAanvraag.Contains(criterium.Norm));

    /// <summary>Het onderwerp op een plaats in het dossier: een praktijk of een therapeut.</summary>
    public static Onderwerp Onderwerp(string plaats) =>
        Adviesplaats.Therapeut(plaats) is { } index ? Rules.Toetsing.Onderwerp.Therapeut(index) : Rules.Toetsing.Onderwerp.Praktijk;

    private static string Eenheid(GebruikteNormwaarde waarde, Woorden woorden) => waarde.Eenheid switch
    {
        "aantal" => "",
        "dagen" => woorden.Zin("dagen", "days"),
        "werkdagen" => woorden.Zin("werkdagen", "working days"),
        "weken" => woorden.Zin("weken", "weeks"),
        "maanden" => woorden.Zin("maanden", "months"),
        "punten" => woorden.Zin("punten", "points"),
        _ => woorden.Zin("uren", "hours"),
    };
}
