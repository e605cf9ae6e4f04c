using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De keuzen in de lezing van de bronnen die meer dan één norm raken.</summary>
public static class Interpretaties
{
    /// <summary>INT-1: wat één week is.</summary>
    public static Interpretatie Week { get; } = new()
    {
        Id = "INT-1",
        Keuze = new("Een week is zeven kalenderdagen na de dag van aanmelding; de zevende dag is op tijd.", "A week is seven calendar days after the day of the request for care; the seventh day is in time."),
        Alternatieven = [new("Vijf werkdagen, zonder weekeinden en feestdagen.", "Five working days, without weekends and public holidays.")],
        Waarom = new("De bron noemt een week zonder werkdagen; zeven dagen is de gewone lezing en rekent zonder feestdagen.", "The source says a week without working days; seven days is the plain reading and needs no holidays."),
    };

    /// <summary>INT-2: tot wanneer 2030 loopt.</summary>
    public static Interpretatie UiterlijkIn2030 { get; } = new()
    {
        Id = "INT-2",
        Keuze = new("Uiterlijk in 2030 loopt tot en met 31 december 2030.", "By 2030 at the latest runs through 31 December 2030."),
        Alternatieven = [new("Voor 1 januari 2030.", "Before 1 January 2030.")],
        Waarom = new("Wie in 2030 inschrijft, doet dat nog in 2030.", "Whoever registers in 2030 still does so in 2030."),
    };

    /// <summary>INT-3: hoe onbekende feiten tellen.</summary>
    public static Interpretatie UitzonderingMoetBlijken { get; } = new()
    {
        Id = "INT-3",
        Keuze = new("Een uitzondering moet blijken; feiten van de eis zijn onbekend tot zij bekend zijn.", "An exception must be shown; facts of the requirement are unknown until known."),
        Alternatieven = [new("Een onbekende uitzondering maakt het oordeel onbekend.", "An unknown exception makes the judgement unknown.")],
        Waarom = new("Wie zich op een uitzondering beroept, heeft het feit in handen.", "Whoever relies on an exception holds the fact."),
    };

    /// <summary>INT-4: hoe verklaringen wegen.</summary>
    public static Interpretatie WegingVanVerklaringen { get; } = new()
    {
        Id = "INT-4",
        Keuze = new(
            "Gedrag dat geen systeem ziet, blijkt uit een verklaring. De nieuwste per soort telt; visitatie en register wegen zwaarder dan een eigen verklaring; een nieuwere ontkenning gaat voor een oudere bevestiging.",
            "Conduct that no system sees is settled by a statement. The newest of each kind counts; a peer visit and the register outweigh one's own statement; a newer denial goes before an older confirmation."),
        Alternatieven = [new("Alleen vaststellingen van een register of visitatie tellen.", "Only findings of a register or peer visit count.")],
        Waarom = new("De registers vragen zelf een verklaring; een vaststelling door een ander is sterker bewijs.", "The registers themselves ask for a statement; a finding by another is stronger evidence."),
    };

    /// <summary>INT-5: wie voor een praktijk telt.</summary>
    public static Interpretatie WieWerktInDePraktijk { get; } = new()
    {
        Id = "INT-5",
        Keuze = new("Wie op de peildatum in dienst of werkzaam is, telt; een afwezige laatste werkdag betekent dat hij er nog werkt.", "Whoever works there on the reference date counts; an absent last day means still working."),
        Alternatieven = [new("Ook wie tijdelijk afwezig is, telt niet.", "Whoever is temporarily absent does not count either.")],
        Waarom = new("De bron spreekt van wie in de praktijk werkt, zonder ondergrens.", "The source speaks of who works in the practice, without a lower limit."),
    };

    /// <summary>INT-6: welke inschrijving telt.</summary>
    public static Interpretatie TellendeInschrijving { get; } = new()
    {
        Id = "INT-6",
        Keuze = new("Een inschrijving telt als haar stand ingeschreven is en de peildatum tussen eerste en laatste dag valt, beide inbegrepen.", "A registration counts if its status is registered and the reference date lies between first and last day, both included."),
        Alternatieven = [new("Een aanvraag telt al mee.", "An application already counts.")],
        Waarom = new("Een aanvraag, schorsing of doorhaling geeft geen inschrijving.", "An application, suspension or removal gives no registration."),
    };

    /// <summary>INT-7: het Keurmerk voor het Basisregister.</summary>
    public static Interpretatie KeurmerkVoorBasisregister { get; } = new()
    {
        Id = "INT-7",
        Keuze = new("Inschrijving in het praktijkregister van het Keurmerk voldoet ook aan wat van het Basis Praktijkregister gevraagd wordt.", "Registration in the Keurmerk practice register also meets what is asked of the Basic Practice Register."),
        Alternatieven = [new("Alleen het Basis Praktijkregister voldoet.", "Only the Basic Practice Register will do.")],
        Waarom = new("Het implementatieplan noemt de stap van basis naar keurmerk een verhoging (§3.2.3).", "The implementation plan calls the step from basic to Keurmerk an upgrade (§3.2.3)."),
    };

    /// <summary>INT-8: vanaf wanneer normen over de behandeling iets vragen.</summary>
    public static Interpretatie VanafEersteBehandeling { get; } = new()
    {
        Id = "INT-8",
        Keuze = new(
            "Wat bij de behandeling hoort, is er uiterlijk op de dag van de eerste behandeling; die dag loopt de termijn nog. Daarvoor vraagt de norm niets.",
            "What belongs to treatment is there by the day of the first treatment; on that day the term still runs. Before it the norm asks nothing."),
        Alternatieven = [new("Vanaf de aanmelding.", "From the application."), new("Vanaf de intake.", "From the intake.")],
        Waarom = new("De bron noemt hoogstens de aanvang, en voor de eerste behandeling staat nog niet vast dat er een komt.", "The source names the start at most, and before the first treatment it is not settled that there will be one."),
    };

    /// <summary>INT-9: hoe ver terug voorvallen tellen.</summary>
    public static Interpretatie ElkVastgelegdVoorval { get; } = new()
    {
        Id = "INT-9",
        Keuze = new(
            "Elk voorval in het dossier telt, hoe lang geleden ook. Geeft de bron geen termijn, dan loopt de dag van het voorval nog; daarna geldt het als nog niet gedaan.",
            "Every event in the file counts, however long ago. Where the source gives no term, the day of the event still runs; after it the duty counts as not yet done."),
        Alternatieven = [new("Alleen voorvallen van de laatste twaalf maanden.", "Only events of the last twelve months.")],
        Waarom = new("De bron kent geen grens; wie aanlevert, bepaalt welke jaren hij laat zien.", "The source has no limit; whoever supplies the facts decides which years to show."),
    };
}
