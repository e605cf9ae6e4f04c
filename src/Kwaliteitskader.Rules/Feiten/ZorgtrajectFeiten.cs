using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normen;

namespace Kwaliteitskader.Rules.Feiten;

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
}
