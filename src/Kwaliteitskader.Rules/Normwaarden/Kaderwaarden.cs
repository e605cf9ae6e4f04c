using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>Getallen die de brondocumenten van het kwaliteitskader zelf geven.</summary>
public static class Kaderwaarden
{
    /// <summary>Binnen hoeveel dagen na de aanmelding de intake gepland is; die dag hoort erbij.</summary>
    public static Normwaarde Wachttijd { get; } = new(
        "wachttijd",
        new("maximale wachttijd", "maximum waiting time"),
        Eenheid.Dagen,
        new GedateerdeWaarde { Getal = 7, Bron = KngfSamenvatting.Plaats("patiënt, tijdig, zin 2b") });

    /// <summary>Hoe oud de laatste formatieve visitatie mag zijn.</summary>
    public static Normwaarde Visitatietermijn { get; } = new(
        "visitatietermijn",
        new("visitatietermijn van twee jaar", "interval between peer visits of two years"),
        Eenheid.Maanden,
        new GedateerdeWaarde { Getal = 24, Bron = KngfSamenvatting.Plaats("praktijk, periodieke visitatie, zin 1") });

    /// <summary>
    /// Of de randvoorwaarden van het kader ook meewegen voor wie al ingeschreven is: 0 is nee, 1 is ja. Een keuze in de lezing (INT-13).
    /// </summary>
    public static Normwaarde KadervoorwaardeVoorIngeschrevenen { get; } = new(
        "kadervoorwaarde-voor-ingeschrevenen",
        new("weging van de randvoorwaarden voor wie ingeschreven is (0 of 1)", "weight of the framework's conditions for whoever is registered (0 or 1)"),
        Eenheid.Aantal,
        new GedateerdeWaarde { Getal = 0, Bron = KngfSamenvatting.Plaats("praktijk, inleiding, zin 6") });

    /// <summary>De lengte van een volle registratieperiode.</summary>
    public static Normwaarde Registratieperiode { get; } = new(
        "registratieperiode",
        new("registratieperiode van vijf jaar", "registration period of five years"),
        Eenheid.Maanden,
        new GedateerdeWaarde { Getal = 60, Bron = KngfSamenvatting.Plaats("therapeut, deskundigheidsbevorderingseisen, zin 2") });

    /// <summary>Binnen hoeveel maanden een paramedicus opnieuw moet aantonen aan de criteria te voldoen.</summary>
    public static Normwaarde AantoontermijnParamedici { get; } = new(
        "aantoontermijn-paramedici",
        new("termijn van vijf jaar om de criteria aan te tonen", "five-year limit for showing the criteria are met"),
        Eenheid.Maanden,
        new GedateerdeWaarde { Getal = 60, Bron = Implementatieplan.Plaats("§3.1.2, zin 8") });

    /// <summary>Aan hoeveel peerreviews een deelnemer van het Keurmerk per kalenderjaar ten minste deelneemt.</summary>
    public static Normwaarde PeerReviewsPerJaar { get; } = new(
        "peerreviews-per-jaar",
        new("aantal peerreviews per jaar", "number of peer reviews a year"),
        Eenheid.Aantal,
        new GedateerdeWaarde { Getal = 1, Bron = Implementatieplan.Plaats("§3.1.1, zin 2b") });

    /// <summary>Aan hoeveel intercollegiaal overleg een paramedicus in een registratieperiode ten minste deelneemt.</summary>
    public static Normwaarde OverlegParamedici { get; } = new(
        "overleg-paramedici",
        new("aantal keren intercollegiaal overleg", "number of peer supervision meetings"),
        Eenheid.Aantal,
        new GedateerdeWaarde { Getal = 1, Bron = Implementatieplan.Plaats("§3.1.2, zin 7") });

    /// <summary>Over hoeveel maanden blijkt of iemand blijft leren: die van een registratieperiode, want een kortere maat geven de bronnen niet.</summary>
    public static Normwaarde Leertermijn { get; } = new(
        "leertermijn",
        new("leertermijn van vijf jaar", "learning interval of five years"),
        Eenheid.Maanden,
        new GedateerdeWaarde { Getal = 60, Bron = KngfSamenvatting.Plaats("therapeut, deskundigheidsbevorderingseisen, zin 2") });
}
