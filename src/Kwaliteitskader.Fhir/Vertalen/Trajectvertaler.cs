using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Episodestatus = Hl7.Fhir.Model.EpisodeOfCare.EpisodeOfCareStatus;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Vertaalt zorgtrajecten: hun gang, hun planning en hun zorg.</summary>
internal sealed class Trajectvertaler
{
    private const string Huisbezoek = "HH";

    private readonly FhirVertaalopties opties;
    private readonly Naslag naslag;
    private readonly Therapeutvertaler therapeuten;
    private readonly Spoor spoor;
    private readonly Trajectindeling indeling;
    private readonly Zorgvertaler zorg;
    private readonly ILookup<Traject, Appointment> afspraken;
    private readonly ILookup<Traject, Encounter> contacten;

    public Trajectvertaler(FhirVertaalopties opties, Naslag naslag, Therapeutvertaler therapeuten, Trajectindeling indeling, Spoor spoor)
    {
        (this.opties, this.naslag, this.therapeuten, this.indeling, this.spoor) = (opties, naslag, therapeuten, indeling, spoor);
        zorg = new(opties, naslag, therapeuten, indeling, spoor);
        afspraken = new Toewijzing(spoor).Verdeel(naslag.Van<Appointment>(), Bezwaar, indeling.Van);
        contacten = new Toewijzing(spoor).Verdeel(naslag.Van<Encounter>(), contact => contact.Status is Encounter.EncounterStatus.EnteredInError or null ? Ongebruiktreden.Status : null, indeling.Van);
    }

    /// <summary>De zorgtrajecten: elk wordt voor zich beoordeeld, dus ook een deel van hen is te gebruiken; geen, alleen als dat zeker is.</summary>
    public ImmutableArray<Zorgtraject>? Vertaal()
    {
        var pad = JsonPointer.Wortel / "zorgtrajecten";
        if (indeling.Trajecten.Count > 0)
        {
            return [.. indeling.Trajecten.Select((traject, index) => Vertaal(traject, index, pad / index))];
        }

        if (!naslag.IsVolledig(nameof(EpisodeOfCare)) || naslag.Van<EpisodeOfCare>().Any() || naslag.Van<ServiceRequest>().Any())
        {
            return null;
        }

        spoor.VanSoort(pad, nameof(EpisodeOfCare));
        return [];
    }

    private static string? Bezwaar(Appointment afspraak) => afspraak switch
    {
        { Status: Appointment.AppointmentStatus.EnteredInError or null } => Ongebruiktreden.Status,
        { Start: null } => Ongebruiktreden.DatumOnvolledig,
        _ => null,
    };

    private Zorgtraject Vertaal(Traject traject, int index, JsonPointer pad)
    {
        var planning = new Afspraken([.. afspraken[traject]], naslag.IsVolledig(nameof(Appointment)) && !HeeftLosseAfspraak(traject));
        spoor.Van(pad / "id", traject.Kern, $"{traject.Kern.TypeName}.id");
        if (!planning.IsVolledig)
        {
            planning.Alle.ForEach(afspraak => spoor.Weg(afspraak, Ongebruiktreden.NietVolledig));
        }

        return new()
        {
            Id = Sleutels.Van(traject.Kern, index),
            Therapeut = Therapeut(traject, pad / "therapeut"),
            Status = Status(traject, planning, pad / "status"),
            Aanmelddatum = Aanmelddatum(traject, pad / "aanmelddatum"),
            EersteAangebodenDatum = Uit(planning.IsVolledig ? planning.EerstGemaakt : null, pad / "eersteAangebodenDatum"),
            IntakeDatum = Uit(planning.IsVolledig ? planning.Eerste : null, pad / "intakeDatum"),
            UrgentieMaxDagen = Urgentie(traject, pad / "urgentieMaxDagen"),
            UitstelOpVerzoekPatient = planning is { IsVolledig: true, DoorPatientVerzet: { } verzet } ? spoor.Feit<bool>(pad / "uitstelOpVerzoekPatient", verzet, "Appointment.cancelationReason", true) : null,
            HuisbezoekGeboden = contacten[traject].FirstOrDefault(contact => contact.Class?.Code == Huisbezoek) is { } thuis ? spoor.Feit<bool>(pad / "huisbezoekGeboden", thuis, "Encounter.class", true) : null,
            Doorverwijzingen = zorg.Doorverwijzingen(traject, pad / "doorverwijzingen"),
            Behandeldoelen = zorg.Behandeldoelen(traject, pad / "behandeldoelen"),
            Behandelingen = zorg.Behandelingen(traject, pad / "behandelingen"),
        };
    }

    // Een afspraak zonder dag, of die misschien bij dit traject hoort, kan de intake zijn.
    private bool HeeftLosseAfspraak(Traject traject) => naslag.Van<Appointment>().Any(afspraak => Bezwaar(afspraak) is not Ongebruiktreden.Status && (indeling.Van(afspraak) is { } waarbij
        ? waarbij == traject && afspraak.Start is null
        : Trajectindeling.Patienten(afspraak) is var patienten && (patienten.Count == 0 || patienten.Contains(traject.Patient))));

    private DateOnly? Uit(Appointment? afspraak, JsonPointer pad) => afspraak is null ? null : spoor.Feit(pad, afspraak, "Appointment.start", Dagen.Dag(afspraak.Start));

    private string? Therapeut(Traject traject, JsonPointer pad)
    {
        if (therapeuten.Zoek(traject.Episode?.CareManager) is { } vanEpisode)
        {
            spoor.Van(pad, traject.Kern, "EpisodeOfCare.careManager");
            return vanEpisode;
        }

        var genoemd = traject.Verwijzingen.SelectMany(verwijzing => verwijzing.Performer, (verwijzing, naar) => (verwijzing, Sleutel: therapeuten.Zoek(naar))).Where(een => een.Sleutel is not null).ToList();
        if (traject.Episode is not null || genoemd.Select(een => een.Sleutel).Distinct().Count() != 1)
        {
            return null;
        }

        spoor.Van(pad, genoemd[0].verwijzing, "ServiceRequest.performer");
        return genoemd[0].Sleutel;
    }

    private Zorgtrajectstatus? Status(Traject traject, Afspraken planning, JsonPointer pad)
    {
        // Wie geen dagen kent, schrijft 'active': zo vraagt het profiel het. Zonder begin zegt die stand dus niets.
        Zorgtrajectstatus? gang = traject.Episode switch
        {
            { Status: Episodestatus.Active or Episodestatus.Onhold, Period.Start: not null } => Zorgtrajectstatus.Gestart,
            { Status: Episodestatus.Finished } => Zorgtrajectstatus.Afgesloten,
            { Status: Episodestatus.Cancelled } => Zorgtrajectstatus.Vervallen,
            _ => null,
        };
        if (gang is not null || traject.Episode?.Status is not (null or Episodestatus.Planned or Episodestatus.Waitlist))
        {
            return spoor.Feit(pad, traject.Kern, "EpisodeOfCare.status", gang);
        }

        if (planning.Eerste is { } afspraak)
        {
            return spoor.Feit<Zorgtrajectstatus>(pad, afspraak, "Appointment.status", Zorgtrajectstatus.Ingepland);
        }

        return planning.IsVolledig || traject.Episode?.Status is Episodestatus.Waitlist
            ? spoor.Feit<Zorgtrajectstatus>(pad, traject.Kern, $"{traject.Kern.TypeName}.status", Zorgtrajectstatus.Aangemeld)
            : null;
    }

    private DateOnly? Aanmelddatum(Traject traject, JsonPointer pad)
    {
        var gewacht = traject.Episode?.StatusHistory.Where(stand => stand.Status is Episodestatus.Waitlist or Episodestatus.Planned).Select(stand => Dagen.Dag(stand.Period?.Start)).Where(dag => dag is not null).Min();
        if (gewacht is not null)
        {
            return spoor.Feit(pad, traject.Kern, "EpisodeOfCare.statusHistory.where(status='waitlist' or status='planned').period.start", gewacht);
        }

        return opties.VerwijsdagIsAanmelding && traject.Verwijzingen is [var verwijzing]
            ? spoor.Feit(pad, verwijzing, "ServiceRequest.authoredOn", Dagen.Dag(verwijzing.AuthoredOn))
            : null;
    }

    private int? Urgentie(Traject traject, JsonPointer pad) => traject.Verwijzingen is [{ Priority: { } prioriteit } verwijzing] && opties.Urgentiedagen.TryGetValue(prioriteit, out var dagen)
        ? spoor.Feit<int>(pad, verwijzing, "ServiceRequest.priority", dagen)
        : null;
}
