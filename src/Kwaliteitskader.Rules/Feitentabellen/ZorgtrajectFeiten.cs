using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een zorgtraject.</summary>
public static class ZorgtrajectFeiten
{
    /// <summary>Hoe ver het traject is.</summary>
    public static Feit<Zorgtraject, Zorgtrajectstatus> TrajectStatus { get; } =
        new("status", new("de status van het zorgtraject", "the status of the course of care"), z => z.Status);

    /// <summary>De behandelend therapeut.</summary>
    public static Tekstfeit<Zorgtraject> BehandelendTherapeut { get; } =
        new("therapeut", new("de behandelend therapeut", "the treating therapist"), z => z.Therapeut);

    /// <summary>De dag van aanmelding.</summary>
    public static Feit<Zorgtraject, DateOnly> Aanmelddatum { get; } =
        new("aanmelddatum", new("de dag van aanmelding", "the day of the request for care"), z => z.Aanmelddatum);

    /// <summary>De eerste voor de intake aangeboden dag.</summary>
    public static Feit<Zorgtraject, DateOnly> EersteAangebodenDatum { get; } =
        new("eersteAangebodenDatum", new("de eerste aangeboden dag", "the first day offered"), z => z.EersteAangebodenDatum);

    /// <summary>De dag van de intake.</summary>
    public static Feit<Zorgtraject, DateOnly> IntakeDatum { get; } =
        new("intakeDatum", new("de dag van de intake", "the day of the intake"), z => z.IntakeDatum);

    /// <summary>Binnen hoeveel dagen de urgentie om een intake vraagt.</summary>
    public static Feit<Zorgtraject, decimal> UrgentieMaxDagen { get; } =
        new("urgentieMaxDagen", new("de termijn door urgentie in dagen", "the urgency limit in days"), z => z.UrgentieMaxDagen, Partij.Therapeut);

    /// <summary>Of de patiënt zelf om een latere datum vroeg.</summary>
    public static Feit<Zorgtraject, bool> UitstelOpVerzoekPatient { get; } =
        new("uitstelOpVerzoekPatient", new("de intake is op verzoek van de patiënt uitgesteld", "the intake was postponed at the patient's request"), z => z.UitstelOpVerzoekPatient);

    /// <summary>Of behandeling aan huis geïndiceerd is.</summary>
    public static Feit<Zorgtraject, bool> HuisbezoekGeindiceerd { get; } =
        new("huisbezoekGeindiceerd", new("het huisbezoek is geïndiceerd", "the home visit is indicated"), z => z.HuisbezoekGeindiceerd, Partij.Therapeut);

    /// <summary>Of behandeling aan huis geboden is.</summary>
    public static Feit<Zorgtraject, bool> HuisbezoekGeboden { get; } =
        new("huisbezoekGeboden", new("het huisbezoek is geboden", "the home visit was offered"), z => z.HuisbezoekGeboden, Partij.Therapeut);

    /// <summary>De verbijzondering die de hulpvraag vraagt.</summary>
    public static Tekstfeit<Zorgtraject> BenodigdeVerbijzondering { get; } =
        new("benodigdeVerbijzondering", new("de benodigde verbijzondering", "the specialisation needed"), z => z.BenodigdeVerbijzondering, Partij.Therapeut);

    /// <summary>Doorverwijzingen.</summary>
    public static Lijstfeit<Zorgtraject, Doorverwijzing> Doorverwijzingen { get; } =
        new("doorverwijzingen", new("de doorverwijzingen", "the referrals"), z => z.Doorverwijzingen, Partij.Therapeut)
        {
            Elk = new("elke doorverwijzing", "each referral"),
        };

    /// <summary>De keren dat doorverwijzen is afgewogen.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> Doorverwijsafwegingen { get; } =
        new("doorverwijsafwegingen", new("de afwegingen om door te verwijzen", "the considerations of referral"), z => z.Doorverwijsafwegingen, Partij.Therapeut)
        {
            Elk = new("elke afweging om door te verwijzen", "each consideration of referral"),
        };

    /// <summary>De vastgelegde hulpvraag.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> Hulpvragen { get; } =
        new("hulpvragen", new("de vastleggingen van de hulpvraag", "the records of the request for help"), z => z.Hulpvragen, Partij.Therapeut)
        {
            Elk = new("elke vastlegging van de hulpvraag", "each record of the request for help"),
        };

    /// <summary>De behandeldoelen.</summary>
    public static Lijstfeit<Zorgtraject, Behandeldoel> Behandeldoelen { get; } =
        new("behandeldoelen", new("de behandeldoelen", "the treatment goals"), z => z.Behandeldoelen, Partij.Therapeut)
        {
            Elk = new("elk behandeldoel", "each treatment goal"),
        };

    /// <summary>De interventies die voor de doelen gekozen zijn.</summary>
    public static Lijstfeit<Zorgtraject, Interventie> Interventies { get; } =
        new("interventies", new("de gekozen interventies", "the interventions chosen"), z => z.Interventies, Partij.Therapeut)
        {
            Elk = new("elke gekozen interventie", "each intervention chosen"),
        };

    /// <summary>Of naasten van de patiënt bij de zorg betrokken zijn.</summary>
    public static Feit<Zorgtraject, bool> NaastenBetrokken { get; } =
        new("naastenBetrokken", new("de naasten van de patiënt zijn betrokken", "the relatives of the patient are involved"), z => z.NaastenBetrokken, Partij.Therapeut);

    /// <summary>De behandelingen.</summary>
    public static Lijstfeit<Zorgtraject, Behandeling> Behandelingen { get; } =
        new("behandelingen", new("de behandelingen", "the treatments"), z => z.Behandelingen, Partij.Therapeut)
        {
            Elk = new("elke behandeling", "each treatment"),
        };

    /// <summary>Waarop de behandeling berust.</summary>
    public static Lijstfeit<Zorgtraject, Onderbouwing> Onderbouwingen { get; } =
        new("onderbouwingen", new("de onderbouwing van de behandeling", "the grounds of the treatment"), z => z.Onderbouwingen, Partij.Therapeut)
        {
            Elk = new("elke onderbouwing van de behandeling", "each record of the grounds of the treatment"),
        };

    /// <summary>De besproken verwachtingen.</summary>
    public static Lijstfeit<Zorgtraject, Verwachting> Verwachtingen { get; } =
        new("verwachtingen", new("de besproken verwachtingen", "the expectations discussed"), z => z.Verwachtingen, Partij.Therapeut)
        {
            Elk = new("elke besproken verwachting", "each expectation discussed"),
        };

    /// <summary>Gesprekken over de eigen inbreng van de patiënt.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> EigenInbreng { get; } =
        new("eigenInbreng", new("de gesprekken over de eigen inbreng", "the talks about the patient's own contribution"), z => z.EigenInbreng, Partij.Therapeut)
        {
            Elk = new("elk gesprek over de eigen inbreng", "each talk about the patient's own contribution"),
        };

    /// <summary>Gesprekken over informele zorg.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> InformeleZorg { get; } =
        new("informeleZorg", new("de gesprekken over informele zorg", "the talks about informal care"), z => z.InformeleZorg, Partij.Therapeut)
        {
            Elk = new("elk gesprek over informele zorg", "each talk about informal care"),
        };

    /// <summary>Wat de patiënt over het verloop te horen kreeg.</summary>
    public static Lijstfeit<Zorgtraject, Behandelindicatie> Indicaties { get; } =
        new("indicaties", new("de indicaties van duur en intensiteit", "the indications of duration and intensity"), z => z.Indicaties, Partij.Therapeut)
        {
            Elk = new("elke indicatie van duur en intensiteit", "each indication of duration and intensity"),
        };

    /// <summary>Vastleggingen over geletterdheid en gezondheidsvaardigheden.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> Gezondheidsvaardigheden { get; } =
        new("gezondheidsvaardigheden", new("de vastleggingen van gezondheidsvaardigheden", "the records of health literacy"), z => z.Gezondheidsvaardigheden, Partij.Therapeut)
        {
            Elk = new("elke vastlegging van gezondheidsvaardigheden", "each record of health literacy"),
        };

    /// <summary>De dag waarop vastgelegd is dat specialistisch overleg nodig is.</summary>
    public static Feit<Zorgtraject, DateOnly> SpecialistischOverlegNodigSinds { get; } =
        new("specialistischOverleg/nodigSinds", new("de dag waarop overleg nodig bleek", "the day on which consultation proved needed"), z => z.SpecialistischOverleg?.NodigSinds, Partij.Therapeut);

    /// <summary>Gevoerd overleg met gespecialiseerde behandelaars.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> SpecialistischeOverleggen { get; } =
        new("specialistischOverleg/gevoerd", new("het overleg met gespecialiseerde behandelaars", "the consultations with specialised practitioners"), z => z.SpecialistischOverleg?.Gevoerd, Partij.Therapeut)
        {
            Elk = new("elk overleg met een gespecialiseerde behandelaar", "each consultation with a specialised practitioner"),
        };

    /// <summary>De aantekeningen in het dossier.</summary>
    public static Lijstfeit<Zorgtraject, Dossieraantekening> Dossieraantekeningen { get; } =
        new("dossieraantekeningen", new("de aantekeningen in het dossier", "the notes in the record"), z => z.Dossieraantekeningen, Partij.Therapeut)
        {
            Elk = new("elke aantekening in het dossier", "each note in the record"),
        };
}
