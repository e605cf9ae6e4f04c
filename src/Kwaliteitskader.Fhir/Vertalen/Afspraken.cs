using Hl7.Fhir.Model;
using Status = Hl7.Fhir.Model.Appointment.AppointmentStatus;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>De afspraken van een zorgtraject, en wat zij over de intake zeggen.</summary>
/// <param name="Alle">De afspraken met een dag.</param>
/// <param name="IsVolledig">Of het alle afspraken zijn, met elke status.</param>
internal sealed record Afspraken(List<Appointment> Alle, bool IsVolledig)
{
    private const string Opzegreden = "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason";

    // Door de patiënt zelf, ook langs het portaal of een herinnering, of door vervoer. Overleden, verhuisd of van de wachtlijst geroepen is geen verzoek.
    private static readonly string[] VanPatient = ["pat", "pat-cpp", "pat-crs", "pat-lt"];

    /// <summary>De eerste afspraak die staat of gehouden is.</summary>
    public Appointment? Eerste { get; } = Alle.Where(Staat).MinBy(afspraak => afspraak.Start);

    /// <summary>De eerste afspraak die gemaakt of voorgesteld is; alleen te zeggen als van elke bekend is wanneer.</summary>
    public Appointment? EerstGemaakt { get; } = Alle is [var enige] ? enige : Alle.TrueForAll(afspraak => Dagen.Dag(afspraak.Created) is not null) ? Alle.MinBy(Gemaakt) : null;

    /// <summary>Een afspraak die de patiënt afzegde, waarna er een latere kwam.</summary>
    public Appointment? DoorPatientVerzet => Eerste is { } eerste ? Alle.Find(afspraak => afspraak.Start < eerste.Start && IsDoorPatientAfgezegd(afspraak)) : null;

    private static bool Staat(Appointment afspraak) => afspraak.Status is Status.Booked or Status.Arrived or Status.CheckedIn or Status.Fulfilled;

    // Van twee die op dezelfde dag gemaakt zijn, geldt de vroegste: nooit ten nadele van wie hem aanbood.
    private static (DateOnly? Gemaakt, DateTimeOffset? Begin) Gemaakt(Appointment afspraak) => (Dagen.Dag(afspraak.Created), afspraak.Start);

    private static bool IsDoorPatientAfgezegd(Appointment afspraak) =>
        afspraak.Status is Status.Cancelled && afspraak.CancelationReason?.Coding.Exists(code => code.System == Opzegreden && VanPatient.Contains(code.Code)) == true;
}
