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
}
