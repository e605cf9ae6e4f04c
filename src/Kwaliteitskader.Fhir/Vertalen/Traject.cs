using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Een zorgtraject: een episode met haar verwijzingen, of een verwijzing zonder episode.</summary>
internal sealed class Traject(EpisodeOfCare? episode, List<ServiceRequest> verwijzingen, string? patient)
{
    /// <summary>De episode.</summary>
    public EpisodeOfCare? Episode { get; } = episode;

    /// <summary>De verwijzingen naar de praktijk.</summary>
    public List<ServiceRequest> Verwijzingen { get; } = verwijzingen;

    /// <summary>De patiënt, als verwijzing; komt niet in het dossier.</summary>
    public string? Patient { get; } = patient;

    /// <summary>De resource die de sleutel geeft.</summary>
    public Resource Kern => (Resource?)Episode ?? Verwijzingen[0];
}
