using Hl7.Fhir.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Vertaalt één bron.</summary>
internal sealed class Dossiervertaler(FhirBron bron, FhirVertaalopties opties)
{
    private static readonly HashSet<string> Gelezen = new(StringComparer.Ordinal)
    {
        nameof(Organization), nameof(PractitionerRole), nameof(Practitioner), nameof(EpisodeOfCare), nameof(ServiceRequest), nameof(Appointment), nameof(Encounter), nameof(Procedure), nameof(Goal),
    };

    private readonly Spoor spoor = new();

    public Vertaling Vertaal()
    {
        var naslag = new Naslag(bron, spoor);
        foreach (var resource in naslag.Alle.Where(resource => !Gelezen.Contains(resource.TypeName)))
        {
            spoor.Weg(resource, Ongebruiktreden.Soort);
        }

        var praktijk = new Praktijkvertaler(bron, opties, naslag, spoor);
        var therapeuten = new Therapeutvertaler(naslag, praktijk, spoor);
        var indeling = new Trajectindeling(naslag, praktijk, therapeuten, spoor);
        var dossier = new Dossier
        {
            Id = bron.Dossier,
            Praktijk = praktijk.Vertaal(),
            Therapeuten = therapeuten.Vertaal(),
            Zorgtrajecten = new Trajectvertaler(opties, naslag, therapeuten, indeling, spoor).Vertaal(),
        };
        return new() { Dossier = dossier, Herkomst = [.. spoor.Herkomst], Ongebruikt = [.. spoor.Ongebruikt] };
    }
}
