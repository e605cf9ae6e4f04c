namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>
/// Getallen waar de bronnen naar verwijzen zonder ze te geven. De bibliotheek verzint er geen; een gastheer die ze kent,
/// kan ze opgeven.
/// </summary>
public static class OpenWaarden
{
    /// <summary>Punten per kalenderjaar voor een deelnemer van het Keurmerk.</summary>
    public static Normwaarde PuntenKeurmerk { get; } = new(
        "punten-keurmerk", new("jaarlijkse punteneis van het Keurmerk", "yearly point requirement of the Keurmerk"), Eenheid.Punten);

    /// <summary>De langste tijd tussen twee leveringen aan de LDO.</summary>
    public static Normwaarde LeveringscadansOefentherapie { get; } = new(
        "leveringscadans-oefentherapie", new("leveringscadans van de LDO", "delivery interval of the LDO"), Eenheid.Maanden);

    /// <summary>Hoe lang na afloop van een jaar het praktijkjaarverslag er moet zijn.</summary>
    public static Normwaarde Jaarverslagtermijn { get; } = new(
        "jaarverslagtermijn", new("termijn voor het praktijkjaarverslag", "limit for the annual report of the practice"), Eenheid.Maanden);

    /// <summary>Hoeveel PREM-vragenlijsten een praktijk per jaar ten minste verstuurt.</summary>
    public static Normwaarde PremUitvraag { get; } = new(
        "prem-uitvraag", new("aantal te versturen PREM-vragenlijsten per jaar", "number of PREM questionnaires to send a year"), Eenheid.Aantal);

    /// <summary>Binnen hoeveel dagen overlegd is nadat bleek dat specialistisch overleg nodig is.</summary>
    public static Normwaarde Overlegtermijn { get; } = new(
        "overlegtermijn", new("termijn voor specialistisch overleg", "term for specialised consultation"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen een incident in de praktijk gemeld is.</summary>
    public static Normwaarde InterneMeldtermijn { get; } = new(
        "meldtermijn-intern", new("termijn voor een melding in de praktijk", "term for a report within the practice"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen een verwachting die niet realistisch is, is bijgesteld.</summary>
    public static Normwaarde Bijstellingstermijn { get; } = new(
        "bijstellingstermijn", new("termijn om een verwachting bij te stellen", "term for adjusting an expectation"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen een vraag over klachten beantwoord is.</summary>
    public static Normwaarde Antwoordtermijn { get; } = new(
        "antwoordtermijn-klachtinformatie", new("termijn om een vraag over klachten te beantwoorden", "term for answering a question about complaints"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen na de eerste behandeling doorverwijzen is afgewogen.</summary>
    public static Normwaarde Afwegingstermijn { get; } = new(
        "afwegingstermijn-doorverwijzing", new("termijn om doorverwijzen af te wegen", "term for weighing referral"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen na de eerste behandeling gezondheidsvaardigheden zijn meegewogen.</summary>
    public static Normwaarde Vaardighedentermijn { get; } = new(
        "vaardighedentermijn", new("termijn om gezondheidsvaardigheden mee te wegen", "term for taking health literacy into account"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen na de eerste behandeling de eigen inbreng is besproken.</summary>
    public static Normwaarde Inbrengtermijn { get; } = new(
        "inbrengtermijn", new("termijn om de eigen inbreng te bespreken", "term for discussing the patient's own contribution"), Eenheid.Dagen);

    /// <summary>Binnen hoeveel dagen na de eerste behandeling verwachtingen, eigen aandeel en informele zorg besproken zijn.</summary>
    public static Normwaarde Verwachtingentermijn { get; } = new(
        "verwachtingentermijn", new("termijn om verwachtingen te bespreken", "term for discussing expectations"), Eenheid.Dagen);
}
