using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Verdeelt resources over de zorgtrajecten en schrijft op wat nergens bij hoort.</summary>
internal sealed class Toewijzing(Spoor spoor)
{
    /// <summary>De resources naar hun traject.</summary>
    /// <param name="resources">De resources van een soort.</param>
    /// <param name="bezwaar">Waarom een resource niet telt, of niets.</param>
    /// <param name="traject">Bij welk traject zij hoort.</param>
    public ILookup<Traject, R> Verdeel<R>(IEnumerable<R> resources, Func<R, string?> bezwaar, Func<R, Traject?> traject)
        where R : Resource
    {
        var verdeeld = new List<(Traject Traject, R Resource)>();
        foreach (var resource in resources)
        {
            if (bezwaar(resource) is { } reden)
            {
                spoor.Weg(resource, reden);
            }
            else if (traject(resource) is { } waarbij)
            {
                verdeeld.Add((waarbij, resource));
            }
            else
            {
                spoor.Weg(resource, Ongebruiktreden.TrajectOnduidelijk);
            }
        }

        return verdeeld.ToLookup(paar => paar.Traject, paar => paar.Resource);
    }
}
