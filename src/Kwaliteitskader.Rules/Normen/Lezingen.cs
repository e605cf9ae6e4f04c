using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De lezingen waaruit een gastheer kan kiezen. Van elke keuze staat die van de bibliotheek voorop.</summary>
public static class Lezingen
{
    /// <summary>Hoe een rapport een keuze noemt als de gastheer voor de normwaarde eigen waarden opgaf.</summary>
    public const string EigenWaarden = "eigen-waarden";

    /// <summary>INT-1: een week is zeven kalenderdagen.</summary>
    public static Lezing WeekVanZevenDagen { get; } = new(
        Interpretaties.Week,
        "zeven-kalenderdagen",
        new("Een week is zeven kalenderdagen na de dag van aanmelding.", "A week is seven calendar days after the day of the request for care."),
        Kaderwaarden.Wachttijd,
        Kaderwaarden.Wachttijd.Waarden);

    /// <summary>INT-1: een week is vijf werkdagen.</summary>
    public static Lezing WeekVanVijfWerkdagen { get; } = new(
        Interpretaties.Week,
        "vijf-werkdagen",
        new("Een week is vijf werkdagen na de dag van aanmelding; weekeinden en feestdagen tellen niet.", "A week is five working days after the day of the request for care; weekends and public holidays do not count."),
        Kaderwaarden.Wachttijd,
        [new GedateerdeWaarde { Getal = 5, Eenheid = Eenheid.Werkdagen, Bron = ExterneBron.Plaats("zorgverzekeraars", "maximale wachttijd paramedische zorg, vijf werkdagen", Zekerheid.Middel) }]);

    /// <summary>INT-13: de randvoorwaarden van het kader wegen alleen mee in PR-2030.</summary>
    public static Lezing VoorwaardenAlleenVoor2030 { get; } = new(
        Interpretaties.Kadervoorwaarden,
        "voorwaarden-alleen-voor-2030",
        new("Wie zich inschreef, heeft zich gebonden; de randvoorwaarden van het kader wegen alleen mee in PR-2030.", "Whoever registered is bound; the framework's conditions bear on PR-2030 only."),
        Kaderwaarden.KadervoorwaardeVoorIngeschrevenen,
        Kaderwaarden.KadervoorwaardeVoorIngeschrevenen.Waarden);

    /// <summary>INT-13: de randvoorwaarden van het kader wegen ook mee voor wie ingeschreven is.</summary>
    public static Lezing VoorwaardenVoorAlles { get; } = new(
        Interpretaties.Kadervoorwaarden,
        "voorwaarden-voor-alles",
        new("Zonder vervulde randvoorwaarden bindt niets van wat in het register hoort.", "Without the conditions met, nothing of what belongs in the register binds."),
        Kaderwaarden.KadervoorwaardeVoorIngeschrevenen,
        [new GedateerdeWaarde { Getal = 1, Bron = KngfSamenvatting.Plaats("praktijk, inleiding, zin 6") }]);

    /// <summary>Alle lezingen.</summary>
    public static ImmutableArray<Lezing> Alle { get; } = [WeekVanZevenDagen, WeekVanVijfWerkdagen, VoorwaardenAlleenVoor2030, VoorwaardenVoorAlles];

    /// <summary>Welke lezing geldt van elke keuze die de normen maken.</summary>
    internal static ImmutableArray<GekozenLezing> InGebruik(ImmutableArray<Norm> normen, Normwaardenset normwaarden)
    {
        var gemaakt = normen.SelectMany(norm => norm.Kaart.Interpretaties).Select(interpretatie => interpretatie.Id).ToHashSet();
        return
        [
            .. from wijze in Alle
               where gemaakt.Contains(wijze.Interpretatie.Id)
               group wijze by wijze.Interpretatie.Id into keuze
               select new GekozenLezing
               {
                   Id = keuze.Key,
                   Keuze = keuze.FirstOrDefault(wijze => wijze.Waarden == normwaarden.Van(wijze.Normwaarde))?.Id ?? EigenWaarden,
               },
        ];
    }
}
