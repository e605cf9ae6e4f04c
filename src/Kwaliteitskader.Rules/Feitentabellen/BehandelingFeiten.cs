using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten over wat in een zorgtraject afgesproken, gedaan en vastgelegd is.</summary>
public static class BehandelingFeiten
{
    /// <summary>De dag van een behandeling.</summary>
    public static Feit<Behandeling, DateOnly> BehandelingOp { get; } =
        new("op", new("de dag van de behandeling", "the day of the treatment"), b => b.Op, Partij.Therapeut);

    /// <summary>De doelen waaraan in een behandeling gewerkt is.</summary>
    public static Lijstfeit<Behandeling, string> DoelenVanBehandeling { get; } =
        new("doelen", new("de doelen van de behandeling", "the goals of the treatment"), b => b.Doelen, Partij.Therapeut)
        {
            Elk = new("elk doel van de behandeling", "each goal of the treatment"),
        };

    /// <summary>De dag waarop een doel gesteld is.</summary>
    public static Feit<Behandeldoel, DateOnly> DoelOp { get; } =
        new("op", new("de dag waarop het doel gesteld is", "the day on which the goal was set"), d => d.Op, Partij.Therapeut);

    /// <summary>Of een doel samen met de patiënt gesteld is.</summary>
    public static Feit<Behandeldoel, bool> DoelSamenMetPatient { get; } =
        new("samenMetPatient", new("het doel is samen met de patiënt gesteld", "the goal was set together with the patient"), d => d.SamenMetPatient, Partij.Therapeut);

    /// <summary>Of ook naasten bij een doel betrokken waren.</summary>
    public static Feit<Behandeldoel, bool> DoelSamenMetNaasten { get; } =
        new("samenMetNaasten", new("het doel is samen met naasten gesteld", "the goal was set together with relatives"), d => d.SamenMetNaasten, Partij.Therapeut);

    /// <summary>De dag waarop een interventie gekozen is.</summary>
    public static Feit<Interventie, DateOnly> InterventieOp { get; } =
        new("op", new("de dag waarop de interventie gekozen is", "the day on which the intervention was chosen"), i => i.Op, Partij.Therapeut);

    /// <summary>Of een interventie samen met de patiënt gekozen is.</summary>
    public static Feit<Interventie, bool> InterventieSamenMetPatient { get; } =
        new("samenMetPatient", new("de interventie is samen met de patiënt gekozen", "the intervention was chosen together with the patient"), i => i.SamenMetPatient, Partij.Therapeut);

    /// <summary>Of ook naasten bij de keuze van een interventie betrokken waren.</summary>
    public static Feit<Interventie, bool> InterventieSamenMetNaasten { get; } =
        new("samenMetNaasten", new("de interventie is samen met naasten gekozen", "the intervention was chosen together with relatives"), i => i.SamenMetNaasten, Partij.Therapeut);

    /// <summary>De dag waarop vastgelegd is waarop de behandeling berust.</summary>
    public static Feit<Onderbouwing, DateOnly> OnderbouwingOp { get; } =
        new("op", new("de dag van de onderbouwing", "the day on which the grounds were recorded"), o => o.Op, Partij.Therapeut);

    /// <summary>De richtlijn of het inzicht waarop de behandeling berust.</summary>
    public static Tekstfeit<Onderbouwing> OnderbouwingRichtlijn { get; } =
        new("richtlijn", new("de richtlijn of het inzicht", "the guideline or insight"), o => o.Richtlijn, Partij.Therapeut);

    /// <summary>Waarom van de richtlijn is afgeweken.</summary>
    public static Tekstfeit<Onderbouwing> OnderbouwingAfwijkingsgrond { get; } =
        new("afwijkingsgrond", new("de grond om af te wijken", "the ground for deviating"), o => o.Afwijkingsgrond, Partij.Therapeut);

    /// <summary>De dag waarop verwachtingen besproken zijn.</summary>
    public static Feit<Verwachting, DateOnly> VerwachtingOp { get; } =
        new("op", new("de dag waarop verwachtingen besproken zijn", "the day on which expectations were discussed"), v => v.Op, Partij.Therapeut);

    /// <summary>Of een verwachting realistisch is.</summary>
    public static Feit<Verwachting, bool> VerwachtingRealistisch { get; } =
        new("realistisch", new("de verwachting is realistisch", "the expectation is realistic"), v => v.Realistisch, Partij.Therapeut);

    /// <summary>De bijstellingen van een verwachting.</summary>
    public static Lijstfeit<Verwachting, Bijstelling> Bijstellingen { get; } =
        new("bijstellingen", new("de bijstellingen van de verwachting", "the adjustments of the expectation"), v => v.Bijstellingen, Partij.Therapeut)
        {
            Elk = new("elke bijstelling van de verwachting", "each adjustment of the expectation"),
        };

    /// <summary>De dag van een bijstelling.</summary>
    public static Feit<Bijstelling, DateOnly> BijstellingOp { get; } =
        new("op", new("de dag van de bijstelling", "the day of the adjustment"), b => b.Op, Partij.Therapeut);

    /// <summary>Of een verwachting samen met de patiënt bijgesteld is.</summary>
    public static Feit<Bijstelling, bool> BijstellingSamenMetPatient { get; } =
        new("samenMetPatient", new("de verwachting is samen met de patiënt bijgesteld", "the expectation was adjusted together with the patient"), b => b.SamenMetPatient, Partij.Therapeut);

    /// <summary>De dag waarop het verloop van de behandeling besproken is.</summary>
    public static Feit<Behandelindicatie, DateOnly> IndicatieOp { get; } =
        new("op", new("de dag van de indicatie", "the day of the indication"), i => i.Op, Partij.Therapeut);

    /// <summary>De genoemde duur in weken.</summary>
    public static Feit<Behandelindicatie, int> IndicatieWeken { get; } =
        new("weken", new("de genoemde duur in weken", "the duration given, in weeks"), i => i.Weken, Partij.Therapeut);

    /// <summary>Het genoemde aantal behandelingen per week.</summary>
    public static Feit<Behandelindicatie, decimal> IndicatieBehandelingenPerWeek { get; } =
        new("behandelingenPerWeek", new("het genoemde aantal behandelingen per week", "the number of treatments a week given"), i => i.BehandelingenPerWeek, Partij.Therapeut);

    /// <summary>Of gezegd is wat van de patiënt gevraagd wordt.</summary>
    public static Feit<Behandelindicatie, bool> IndicatieInzetPatientBenoemd { get; } =
        new("inzetPatientBenoemd", new("de inzet van de patiënt is benoemd", "the effort asked of the patient was stated"), i => i.InzetPatientBenoemd, Partij.Therapeut);

    /// <summary>De dag van een aantekening.</summary>
    public static Feit<Dossieraantekening, DateOnly> AantekeningOp { get; } =
        new("op", new("de dag van de aantekening", "the day of the note"), a => a.Op, Partij.Therapeut);

    /// <summary>De soort van een aantekening.</summary>
    public static Feit<Dossieraantekening, Aantekeningsoort> AantekeningSoort { get; } =
        new("soort", new("de soort aantekening", "the kind of note"), a => a.Soort, Partij.Therapeut);

    /// <summary>De dag van een doorverwijzing.</summary>
    public static Feit<Doorverwijzing, DateOnly> DoorverwijzingOp { get; } =
        new("op", new("de dag van de verwijzing", "the day of the referral"), d => d.Op, Partij.Therapeut);

    /// <summary>Naar wat voor zorgverlener verwezen is.</summary>
    public static Feit<Doorverwijzing, Verwijsbestemming> DoorverwijzingNaar { get; } =
        new("naar", new("de bestemming van de verwijzing", "the destination of the referral"), d => d.Naar, Partij.Therapeut);

    /// <summary>De verbijzondering van degene naar wie verwezen is.</summary>
    public static Tekstfeit<Doorverwijzing> DoorverwijzingVerbijzondering { get; } =
        new("verbijzondering", new("de verbijzondering waarnaar verwezen is", "the specialisation referred to"), d => d.Verbijzondering, Partij.Therapeut);
}
