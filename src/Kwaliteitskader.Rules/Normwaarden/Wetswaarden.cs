using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>Termijnen uit de wet of uit de uitleg van de toezichthouder, buiten de vijf brondocumenten.</summary>
public static class Wetswaarden
{
    /// <summary>Binnen hoeveel weken na indiening de klager een oordeel heeft.</summary>
    public static Normwaarde Klachttermijn { get; } = new(
        "klachttermijn",
        new("termijn van zes weken voor een oordeel", "six-week limit for a decision"),
        Eenheid.Weken,
        new GedateerdeWaarde { Getal = 6, Bron = ExterneBron.Plaats("wkkgz", "artikel 17, lid 1", Zekerheid.Hoog) });

    /// <summary>Met hoeveel weken die termijn ten hoogste verlengd kan worden.</summary>
    public static Normwaarde Klachtverlenging { get; } = new(
        "klachtverlenging",
        new("verlenging van ten hoogste vier weken", "extension of at most four weeks"),
        Eenheid.Weken,
        new GedateerdeWaarde { Getal = 4, Bron = ExterneBron.Plaats("wkkgz", "artikel 17, lid 2", Zekerheid.Hoog) });

    /// <summary>
    /// Binnen hoeveel werkdagen na vaststelling een calamiteit bij de inspectie gemeld is; zo leest de inspectie "onverwijld".
    /// </summary>
    public static Normwaarde Meldtermijn { get; } = new(
        "meldtermijn-inspectie",
        new("meldtermijn van drie werkdagen", "reporting limit of three working days"),
        Eenheid.Werkdagen,
        new GedateerdeWaarde { Getal = 3, Bron = ExterneBron.Plaats("igj", "melden van een calamiteit, onverwijld", Zekerheid.Hoog) });

    /// <summary>
    /// Binnen hoeveel weken na het voorval onderzocht is of het een calamiteit was; zoveel geeft de inspectie bij twijfel.
    /// </summary>
    public static Normwaarde Onderzoekstermijn { get; } = new(
        "onderzoekstermijn-calamiteit",
        new("termijn van zes weken om te onderzoeken of het een calamiteit is", "six-week term to investigate whether it is a calamity"),
        Eenheid.Weken,
        new GedateerdeWaarde { Getal = 6, Bron = ExterneBron.Plaats("igj", "onderzoeken of een gebeurtenis een calamiteit is, zes weken", Zekerheid.Hoog) });
}
