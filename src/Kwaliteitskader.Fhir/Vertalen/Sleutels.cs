using System.Globalization;
using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Sleutels binnen het dossier.</summary>
internal static class Sleutels
{
    /// <summary>
    /// De <c>id</c> van de resource; kan dat een BSN zijn, dan een volgnummer. Nooit een <c>identifier</c>: wat daarin staat, hoort bij een mens.
    /// </summary>
    public static string Van(Resource resource, int index) =>
        Spoor.HeeftBsnVorm(resource.Id) ? string.Create(CultureInfo.InvariantCulture, $"{resource.TypeName}.{index + 1}") : resource.Id!;
}
