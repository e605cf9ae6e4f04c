using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een zorgtraject.</summary>
public static class ZorgtrajectFeiten
{
    /// <summary>Hoe ver het traject is.</summary>
    public static Feit<Zorgtraject, Zorgtrajectstatus> TrajectStatus { get; } =
        new("status", new("status van het zorgtraject", "status of the course of care"), z => z.Status);

    /// <summary>De behandelend therapeut.</summary>
    public static Tekstfeit<Zorgtraject> BehandelendTherapeut { get; } =
        new("therapeut", new("behandelend therapeut", "treating therapist"), z => z.Therapeut);

    /// <summary>De dag van aanmelding.</summary>
    public static Feit<Zorgtraject, DateOnly> Aanmelddatum { get; } =
        new("aanmelddatum", new("aanmelddatum", "day of application"), z => z.Aanmelddatum);

    /// <summary>De eerste voor de intake aangeboden dag.</summary>
    public static Feit<Zorgtraject, DateOnly> EersteAangebodenDatum { get; } =
        new("eersteAangebodenDatum", new("eerste aangeboden datum", "first day offered"), z => z.EersteAangebodenDatum);

    /// <summary>De dag van de intake.</summary>
    public static Feit<Zorgtraject, DateOnly> IntakeDatum { get; } =
        new("intakeDatum", new("intakedatum", "day of the intake"), z => z.IntakeDatum);

    /// <summary>Binnen hoeveel dagen de urgentie om een intake vraagt.</summary>
    public static Feit<Zorgtraject, decimal> UrgentieMaxDagen { get; } =
        new("urgentieMaxDagen", new("termijn door urgentie in dagen", "urgency limit in days"), z => z.UrgentieMaxDagen, Partij.Therapeut);

    /// <summary>Of de patiënt zelf om een latere datum vroeg.</summary>
    public static Feit<Zorgtraject, bool> UitstelOpVerzoekPatient { get; } =
        new("uitstelOpVerzoekPatient", new("uitstel op verzoek van de patiënt", "postponed at the patient's request"), z => z.UitstelOpVerzoekPatient);

    /// <summary>Of behandeling aan huis geïndiceerd is.</summary>
    public static Feit<Zorgtraject, bool> HuisbezoekGeindiceerd { get; } =
        new("huisbezoekGeindiceerd", new("huisbezoek geïndiceerd", "home visit indicated"), z => z.HuisbezoekGeindiceerd, Partij.Therapeut);

    /// <summary>Of behandeling aan huis geboden is.</summary>
    public static Feit<Zorgtraject, bool> HuisbezoekGeboden { get; } =
        new("huisbezoekGeboden", new("huisbezoek geboden", "home visit offered"), z => z.HuisbezoekGeboden, Partij.Therapeut);

    /// <summary>De verbijzondering die de hulpvraag vraagt.</summary>
    public static Tekstfeit<Zorgtraject> BenodigdeVerbijzondering { get; } =
        new("benodigdeVerbijzondering", new("benodigde verbijzondering", "specialisation needed"), z => z.BenodigdeVerbijzondering, Partij.Therapeut);

    /// <summary>Doorverwijzingen.</summary>
    public static Lijstfeit<Zorgtraject, Doorverwijzing> Doorverwijzingen { get; } =
        new("doorverwijzingen", new("doorverwijzingen", "referrals"), z => z.Doorverwijzingen, Partij.Therapeut);

    /// <summary>De keren dat doorverwijzen is afgewogen.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> Doorverwijsafwegingen { get; } =
        new("doorverwijsafwegingen", new("afwegingen om door te verwijzen", "weighings of referral"), z => z.Doorverwijsafwegingen, Partij.Therapeut);

    /// <summary>De vastgelegde hulpvraag.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> Hulpvragen { get; } =
        new("hulpvragen", new("vastlegging van de hulpvraag", "records of the request for help"), z => z.Hulpvragen, Partij.Therapeut);

    /// <summary>De behandeldoelen.</summary>
    public static Lijstfeit<Zorgtraject, Behandeldoel> Behandeldoelen { get; } =
        new("behandeldoelen", new("behandeldoelen", "treatment goals"), z => z.Behandeldoelen, Partij.Therapeut);

    /// <summary>De interventies die voor de doelen gekozen zijn.</summary>
    public static Lijstfeit<Zorgtraject, Interventie> Interventies { get; } =
        new("interventies", new("de gekozen interventies", "the interventions chosen"), z => z.Interventies, Partij.Therapeut);

    /// <summary>Of naasten van de patiënt bij de zorg betrokken zijn.</summary>
    public static Feit<Zorgtraject, bool> NaastenBetrokken { get; } =
        new("naastenBetrokken", new("de betrokkenheid van naasten", "the involvement of relatives"), z => z.NaastenBetrokken, Partij.Therapeut);

    /// <summary>De behandelingen.</summary>
    public static Lijstfeit<Zorgtraject, Behandeling> Behandelingen { get; } =
        new("behandelingen", new("behandelingen", "treatments"), z => z.Behandelingen, Partij.Therapeut);

    /// <summary>Waarop de behandeling berust.</summary>
    public static Lijstfeit<Zorgtraject, Onderbouwing> Onderbouwingen { get; } =
        new("onderbouwingen", new("onderbouwing van de behandeling", "grounding of the treatment"), z => z.Onderbouwingen, Partij.Therapeut);

    /// <summary>De besproken verwachtingen.</summary>
    public static Lijstfeit<Zorgtraject, Verwachting> Verwachtingen { get; } =
        new("verwachtingen", new("besproken verwachtingen", "expectations discussed"), z => z.Verwachtingen, Partij.Therapeut);

    /// <summary>Gesprekken over de eigen inbreng van de patiënt.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> EigenInbreng { get; } =
        new("eigenInbreng", new("gesprekken over de eigen inbreng", "talks about the patient's own contribution"), z => z.EigenInbreng, Partij.Therapeut);

    /// <summary>Gesprekken over informele zorg.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> InformeleZorg { get; } =
        new("informeleZorg", new("gesprekken over informele zorg", "talks about informal care"), z => z.InformeleZorg, Partij.Therapeut);

    /// <summary>Wat de patiënt over het verloop te horen kreeg.</summary>
    public static Lijstfeit<Zorgtraject, Behandelindicatie> Indicaties { get; } =
        new("indicaties", new("indicaties van duur en intensiteit", "indications of duration and intensity"), z => z.Indicaties, Partij.Therapeut);

    /// <summary>Vastleggingen over geletterdheid en gezondheidsvaardigheden.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> Gezondheidsvaardigheden { get; } =
        new("gezondheidsvaardigheden", new("vastlegging van gezondheidsvaardigheden", "records of health skills"), z => z.Gezondheidsvaardigheden, Partij.Therapeut);

    /// <summary>De dag waarop vastgelegd is dat specialistisch overleg nodig is.</summary>
    public static Feit<Zorgtraject, DateOnly> SpecialistischOverlegNodigSinds { get; } =
        new("specialistischOverleg/nodigSinds", new("dag waarop overleg nodig bleek", "day on which consultation proved needed"), z => z.SpecialistischOverleg?.NodigSinds, Partij.Therapeut);

    /// <summary>Gevoerd overleg met gespecialiseerde behandelaars.</summary>
    public static Lijstfeit<Zorgtraject, Vastlegging> SpecialistischeOverleggen { get; } =
        new("specialistischOverleg/gevoerd", new("overleg met gespecialiseerde behandelaars", "consultations with specialised practitioners"), z => z.SpecialistischOverleg?.Gevoerd, Partij.Therapeut);

    /// <summary>De aantekeningen in het dossier.</summary>
    public static Lijstfeit<Zorgtraject, Dossieraantekening> Dossieraantekeningen { get; } =
        new("dossieraantekeningen", new("aantekeningen in het dossier", "notes in the record"), z => z.Dossieraantekeningen, Partij.Therapeut);
}
