using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Welke zorgtrajecten er zijn, en bij welk van hen een resource hoort.</summary>
/// <remarks>Waar een verwijzing ontbreekt, beslist de patiënt, als die precies één traject heeft. Anders hoort de resource nergens bij.</remarks>
internal sealed class Trajectindeling
{
    private const string Patient = "Patient/";

    private readonly Naslag naslag;
    private readonly List<Traject> trajecten = [];

    public Trajectindeling(Naslag naslag, Praktijkvertaler praktijk, Therapeutvertaler therapeuten, Spoor spoor)
    {
        this.naslag = naslag;
        foreach (var episode in naslag.Van<EpisodeOfCare>())
        {
            if (episode.Status is null or EpisodeOfCare.EpisodeOfCareStatus.EnteredInError)
            {
                spoor.Weg(episode, Ongebruiktreden.Status);
            }
            else if (episode.ManagingOrganization is null && therapeuten.IsVanDePraktijk(episode.CareManager) || praktijk.IsEigen(episode.ManagingOrganization))
            {
                trajecten.Add(new(episode, [], Naslag.Sleutel(episode.Patient)));
            }
            else
            {
                spoor.Weg(episode, Ongebruiktreden.NietVanDePraktijk);
            }
        }

        foreach (var verwijzing in naslag.Van<ServiceRequest>().Where(een => !therapeuten.IsVanDePraktijk(een.Requester)))
        {
            Deel(verwijzing, praktijk, therapeuten, spoor);
        }
    }

    public IReadOnlyList<Traject> Trajecten => trajecten;

    /// <summary>Het traject van een afspraak: langs de verwijzing waarop zij berust, of langs de patiënt.</summary>
    public Traject? Van(Appointment afspraak)
    {
        var verwijzingen = afspraak.BasedOn.Select(naslag.Zoek<ServiceRequest>).OfType<ServiceRequest>().ToList();
        return verwijzingen.Count > 0
            ? Enige(traject => verwijzingen.Exists(traject.Verwijzingen.Contains))
            : VanPatient(Patienten(afspraak) is [var patient] ? patient : null);
    }

    /// <summary>Het traject van een contact.</summary>
    public Traject? Van(Encounter contact) => contact.EpisodeOfCare.Count > 0
        ? contact.EpisodeOfCare.Select(naslag.Zoek<EpisodeOfCare>).ToList() is [{ } episode] ? Enige(traject => traject.Episode == episode) : null
        : VanPatient(Naslag.Sleutel(contact.Subject));

    /// <summary>Het traject van een verrichting: langs het contact, of langs de patiënt.</summary>
    public Traject? Van(Procedure verrichting) => naslag.Zoek<Encounter>(verrichting.Encounter) is { } contact ? Van(contact) : VanPatient(Naslag.Sleutel(verrichting.Subject));

    /// <summary>Het traject van een doel of een verwijzing naar elders.</summary>
    public Traject? VanPatient(ResourceReference? patient) => VanPatient(Naslag.Sleutel(patient));

    /// <summary>De patiënten die een afspraak noemt.</summary>
    public static List<string?> Patienten(Appointment afspraak) =>
        [.. afspraak.Participant.Select(deelnemer => Naslag.Sleutel(deelnemer.Actor)).Where(naam => naam?.StartsWith(Patient, StringComparison.Ordinal) == true).Distinct()];

    private Traject? VanPatient(string? patient) => patient is null ? null : Enige(traject => traject.Patient == patient);

    private Traject? Enige(Predicate<Traject> welke) => trajecten.FindAll(welke) is [var enige] ? enige : null;

    private void Deel(ServiceRequest verwijzing, Praktijkvertaler praktijk, Therapeutvertaler therapeuten, Spoor spoor)
    {
        var patient = Naslag.Sleutel(verwijzing.Subject);
        if (verwijzing.Status is null or RequestStatus.EnteredInError or RequestStatus.Draft or RequestStatus.Revoked)
        {
            spoor.Weg(verwijzing, Ongebruiktreden.Status);
        }
        else if (trajecten.FindAll(traject => traject.Episode?.ReferralRequest.Exists(naar => naslag.Zoek<ServiceRequest>(naar) == verwijzing) == true) is [var genoemd])
        {
            genoemd.Verwijzingen.Add(verwijzing);
        }
        else if (!verwijzing.Performer.Exists(naar => therapeuten.IsVanDePraktijk(naar) || (Naslag.Sleutel(naar) is not null && praktijk.IsEigen(naar))))
        {
            spoor.Weg(verwijzing, Ongebruiktreden.NietVanDePraktijk);
        }
        else if (patient is not null && trajecten.Exists(traject => traject.Patient == patient))
        {
            // Misschien hoort zij bij dat traject, misschien is zij een tweede.
            spoor.Weg(verwijzing, Ongebruiktreden.TrajectOnduidelijk);
        }
        else
        {
            trajecten.Add(new(null, [verwijzing], patient));
        }
    }
}
