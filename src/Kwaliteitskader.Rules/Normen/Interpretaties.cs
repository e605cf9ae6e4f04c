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
            "Gedrag dat geen systeem ziet, blijkt uit een verklaring. De nieuwste per soort telt; visitatie en register wegen zwaarder dan een eigen verklaring; een nieuwere ontkenning gaat voor een oudere bevestiging. Een verklaring veroudert niet.",
            "Conduct that no system sees is settled by a statement. The newest of each kind counts; a peer visit and the register outweigh one's own statement; a newer denial goes before an older confirmation. A statement does not age."),
        Alternatieven = [new("Een verklaring verliest na een termijn haar kracht.", "A statement loses its force after a term."), new("Alleen vaststellingen van een register of visitatie tellen.", "Only findings of a register or peer visit count.")],
        Waarom = new("De registers vragen zelf een verklaring; een vaststelling door een ander is sterker bewijs.", "The registers themselves ask for a statement; a finding by another is stronger evidence."),
    };

    /// <summary>INT-5: wie voor een praktijk telt.</summary>
    public static Interpretatie WieWerktInDePraktijk { get; } = new()
    {
        Id = "INT-5",
        Keuze = new(
            "Wie op de peildatum in de praktijk werkt, telt: in dienst, als waarnemer of als zelfstandige. Wie nog in opleiding is, telt pas als hij als therapeut is opgenomen. Een afwezige laatste werkdag betekent dat hij er nog werkt.",
            "Whoever works in the practice on the reference date counts: employed, as a locum or self-employed. Whoever is still in training counts only once listed as a therapist. An absent last day means still working."),
        Alternatieven =
        [
            new("Alleen wie in een directe arbeidsrelatie met de praktijk staat.", "Only whoever is in direct employment with the practice."),
            new("Ook wie tijdelijk afwezig is, telt niet.", "Whoever is temporarily absent does not count either."),
        ],
        Waarom = new(
            "De samenvatting spreekt van een directe arbeidsrelatie, het implementatieplan van wie er werken, zonder ondergrens; de patiënt maakt dat onderscheid niet.",
            "The summary speaks of a direct working relationship, the implementation plan of those who work there, without a lower limit; the patient does not make the distinction."),
    };

    /// <summary>INT-6: welke inschrijving telt.</summary>
    public static Interpretatie TellendeInschrijving { get; } = new()
    {
        Id = "INT-6",
        Keuze = new(
            "Een inschrijving telt als haar stand ingeschreven is en de peildatum tussen eerste en laatste dag valt, beide inbegrepen. Een schorsing of doorhaling die later begon en nog loopt, gaat voor; begon zij niet later, dan spreken de rijen elkaar tegen.",
            "A registration counts if its status is registered and the reference date lies between first and last day, both included. A suspension or striking off that began later and still runs goes first; if it did not begin later, the rows contradict each other."),
        Alternatieven = [new("Een aanvraag telt al mee.", "An application already counts.")],
        Waarom = new("Een aanvraag, schorsing of doorhaling geeft geen inschrijving.", "An application, suspension or removal gives no registration."),
    };

    /// <summary>INT-7: het Keurmerk voor het Basisregister.</summary>
    public static Interpretatie KeurmerkVoorBasisregister { get; } = new()
    {
        Id = "INT-7",
        Keuze = new("Inschrijving in het praktijkregister van het Keurmerk voldoet ook aan wat van het Basis Praktijkregister gevraagd wordt.", "Registration in the Keurmerk practice register also meets what is asked of the Basic Practice Register."),
        Alternatieven = [new("Alleen het Basis Praktijkregister voldoet.", "Only the Basic Practice Register will do.")],
        Waarom = new(
            "Het implementatieplan noemt de stap van basis naar keurmerk een verhoging; dat staat in §3.2.3, dat verder over de VvOCM gaat. De voortgangsrapportage noemt beide als mogelijkheden om zich als praktijk te registreren (bijlage 3).",
            "The implementation plan calls the step from basic to Keurmerk an upgrade; it says so in §3.2.3, which is otherwise about the VvOCM. The progress report names both as ways for a practice to register (annex 3)."),
    };

    /// <summary>INT-13: waarvoor de randvoorwaarden van het kader meewegen.</summary>
    public static Interpretatie Kadervoorwaarden { get; } = new()
    {
        Id = "INT-13",
        Keuze = new(
            "Wie zich inschreef, heeft zich gebonden aan wat in het register hoort; dat de randvoorwaarden vervuld zijn, vraagt alleen PR-2030.",
            "Whoever registered is bound to what belongs in the register; only PR-2030 asks whether the conditions are met."),
        Alternatieven = [new("Zonder vervulde randvoorwaarden bindt niets van wat in het register hoort.", "Without the conditions met, nothing of what belongs in the register binds.")],
        Waarom = new(
            "De zin over de voorwaarden volgt op de hele opsomming, maar wie uit zichzelf toetrad, wacht daar niet op.",
            "The sentence on the conditions follows the whole list, but whoever joined of their own accord does not wait for them."),
    };

    /// <summary>INT-14: hoe een daad tegen een verklaring weegt.</summary>
    public static Interpretatie NieuwsteBewijs { get; } = new()
    {
        Id = "INT-14",
        Keuze = new(
            "Een periodieke visitatie of een levering telt op haar dag als vaststelling door een ander; zij weegt samen met verklaringen volgens INT-4. Een verklaring over gegevenslevering telt voor de database die zij noemt.",
            "A periodic peer visit or a delivery counts on its day as a finding by another; it is weighed with statements by INT-4. A statement on data delivery counts for the database it names."),
        Alternatieven = [new("Eén visitatie of levering ooit is genoeg.", "One peer visit or delivery ever is enough.")],
        Waarom = new("Deelnemen is iets van nu; wie er daarna mee ophield, neemt niet deel.", "Taking part is something of now; whoever stopped afterwards does not take part."),
    };

    /// <summary>INT-15: wie gebonden is aan wat het kader van de therapeut vraagt.</summary>
    public static Interpretatie KaderplichtVanBeideBeroepen { get; } = new()
    {
        Id = "INT-15",
        Keuze = new(
            "Wat het kader van de therapeut vraagt, bindt fysio- en oefentherapeuten; wat een register van zijn ingeschrevenen vraagt, bindt alleen hen (IRF-1 tot en met IRF-3).",
            "What the framework asks of the therapist binds physiotherapists and exercise therapists; what a register asks of those in it binds only them (IRF-1 to IRF-3)."),
        Alternatieven = [new("Alleen fysiotherapeuten, tot wie de samenvatting zich richt.", "Physiotherapists only, whom the summary addresses.")],
        Waarom = new("Het kader is van beide beroepen; de samenvatting is die van één vereniging.", "The framework is that of both professions; the summary is that of one association."),
    };

    /// <summary>INT-16: twee namen voor één geheel van regels.</summary>
    public static Interpretatie EenReglement { get; } = new()
    {
        Id = "INT-16",
        Keuze = new(
            "De uitvoeringsregeling registratiebeleid en het reglement van het individueel register, die de bronnen beide noemen, zijn gelezen als één geheel van regels.",
            "The implementing rules on registration and the rules of the individual register, both named by the sources, are read as one body of rules."),
        Alternatieven = [new("Twee stukken met elk eigen eisen.", "Two documents, each with its own requirements.")],
        Waarom = new("Beide gaan over dezelfde registratie; de bronnen geven de tekst van geen van beide.", "Both are about the same registration; the sources give the text of neither."),
    };

    /// <summary>INT-17: wat een solist over zichzelf verklaart.</summary>
    public static Interpretatie SolistDraagtInPersoon { get; } = new()
    {
        Id = "INT-17",
        Keuze = new(
            "Een solist draagt de eisen aan zijn praktijk in persoon: wat hij over zichzelf verklaarde en wat de praktijk verklaarde, wegen samen als één lijst. Dat geldt ook voor een oefentherapeut. Dat hij solist is, moet blijken.",
            "A solo practitioner bears the requirements on the practice in person: statements about the person and about the practice are weighed as one list. That also holds for an exercise therapist. Being a solo practitioner must be shown."),
        Alternatieven =
        [
            new("Alleen verklaringen over de praktijk tellen.", "Only statements about the practice count."),
            new("Alleen voor fysiotherapeuten.", "For physiotherapists only."),
        ],
        Waarom = new(
            "Het implementatieplan zegt het van de fysiotherapeut (§3.2, zin 3); een grond om het van de oefentherapeut anders te lezen is er niet.",
            "The implementation plan says it of the physiotherapist (§3.2, sentence 3); there is no ground to read it otherwise for the exercise therapist."),
    };

    /// <summary>INT-8: vanaf wanneer normen over de behandeling iets vragen.</summary>
    public static Interpretatie VanafEersteBehandeling { get; } = new()
    {
        Id = "INT-8",
        Keuze = new(
            "Wat bij de behandeling hoort, wordt vanaf de eerste behandeling gevraagd; daarvoor vraagt de norm niets. Wat de bron bij aanvang vraagt of wat eraan voorafgaat, is er uiterlijk op de dag van de eerste behandeling.",
            "What belongs to treatment is asked from the first treatment on; before it the norm asks nothing. What the source asks at the start, or what precedes treatment, is there by the day of the first treatment."),
        Alternatieven = [new("Vanaf de aanmelding.", "From the application."), new("Vanaf de intake.", "From the intake.")],
        Waarom = new("De bron noemt hoogstens de aanvang, en voor de eerste behandeling staat nog niet vast dat er een komt.", "The source names the start at most, and before the first treatment it is not settled that there will be one."),
    };

    /// <summary>INT-9: hoe ver terug voorvallen tellen.</summary>
    public static Interpretatie ElkVastgelegdVoorval { get; } = new()
    {
        Id = "INT-9",
        Keuze = new(
            "Elk voorval in het dossier telt, hoe lang geleden ook.",
            "Every event in the file counts, however long ago."),
        Alternatieven = [new("Alleen voorvallen van de laatste twaalf maanden.", "Only events of the last twelve months.")],
        Waarom = new("De bron kent geen grens; wie aanlevert, bepaalt welke jaren hij laat zien.", "The source has no limit; whoever supplies the facts decides which years to show."),
    };

    /// <summary>INT-10: wat de bron zonder termijn vraagt.</summary>
    public static Interpretatie GeenVerzonnenTermijn { get; } = new()
    {
        Id = "INT-10",
        Keuze = new(
            "Geeft de bron geen termijn, dan is wat nog niet gedaan is, nog te voldoen, zonder datum. Er wordt pas niet voldaan als het zorgtraject is afgesloten zonder dat het gedaan is. Een gastheer kan een termijn stellen.",
            "Where the source gives no term, what has not been done may still be met, without a date. It is not met only once the course of care is closed without it. A host can set a term."),
        Alternatieven =
        [
            new("De dag zelf, of de eerste behandeling, als termijn nemen.", "Take the day itself, or the first treatment, as the term."),
            new("Een mens laten oordelen zodra het lang duurt.", "Have a person judge once it takes long."),
        ],
        Waarom = new(
            "Een termijn die geen bron geeft, zou van ons zijn en niet van het kader.", "A term no source gives would be ours and not the framework's."),
    };

    /// <summary>INT-11: een antwoord van voor zijn vraag.</summary>
    public static Interpretatie AntwoordVoorVraag { get; } = new()
    {
        Id = "INT-11",
        Keuze = new(
            "Een antwoord dat voor zijn vraag ligt, zoals een melding van voor het incident, telt niet. Is er geen ander, dan spreken de feiten elkaar tegen en oordeelt een mens.",
            "An answer dated before its question, such as a report from before the incident, does not count. If there is no other, the facts contradict each other and a person judges."),
        Alternatieven =
        [
            new("Het antwoord telt toch.", "The answer counts all the same."),
            new("Er is niet geantwoord.", "There was no answer."),
        ],
        Waarom = new(
            "Een van beide dagen klopt niet, en welke is aan de feiten niet te zien.", "One of both days is wrong, and the facts do not tell which."),
    };

    /// <summary>INT-12: een indicatie in algemene zin.</summary>
    public static Interpretatie InAlgemeneZin { get; } = new()
    {
        Id = "INT-12",
        Keuze = new(
            "De woorden in algemene zin zeggen hoe precies de indicatie hoeft te zijn: een ruwe verwachting is genoeg. Elk zorgtraject vraagt er een.",
            "The words in a general sense say how precise the indication must be: a rough expectation is enough. Every course of care asks for one."),
        Alternatieven =
        [
            new("De woorden zeggen dat het meestal gebeurt, zodat een enkel traject zonder indicatie voldoet.", "The words say that it is usually done, so that a single course without an indication complies."),
        ],
        Waarom = new(
            "De bron somt op wat de patiënt mag verwachten; een verwachting die in zijn geval niet geldt, heeft hij niet.", "The source lists what the patient may expect; an expectation that does not hold in their case is none."),
    };

    /// <summary>KMT-a: hoe een jaarlijkse eis van het Keurmerk over de jaren loopt.</summary>
    public static Interpretatie JaarritmeVanKeurmerk { get; } = new()
    {
        Id = "KMT-a",
        Keuze = new(
            "Een jaarlijkse eis loopt tot en met 31 december. Het vorige kalenderjaar telt als de therapeut op 1 januari daarvan al in de praktijk werkte, en hij of de praktijk toen al in een register van het Keurmerk stond. In een jaar dat zelf niet zal tellen, wordt geen laatste dag genoemd: er volgt niets op.",
            "A yearly requirement runs through 31 December. Last calendar year counts if on its 1 January the therapist already worked in the practice, and the therapist or the practice was already in a register of the Keurmerk. In a year that will not count itself no last day is given: nothing follows it."),
        Alternatieven = [new("Een jaar vanaf de eerste deelname.", "A year from first participation."), new("Elk jaar waarin iemand werkte, telt, ook van wie pas toetreedt.", "Every year in which someone worked counts, also for a newcomer.")],
        Waarom = new("Het Keurmerk toetst jaarlijks; naar rato voor een deel van een jaar is niet geregeld.", "The Keurmerk checks yearly; pro rata for part of a year is not provided for."),
    };
}
