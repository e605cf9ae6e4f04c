using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>De resources van een bron, één keer elk, en te vinden langs hun verwijzingen.</summary>
internal sealed class Naslag
{
    private readonly Dictionary<string, Resource> opNaam = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> opAdres = new(StringComparer.Ordinal);
    private readonly List<Resource> alle = [];
    private readonly FhirBron bron;
    private readonly Spoor spoor;
    private bool vervolg;

    public Naslag(FhirBron bron, Spoor spoor)
    {
        (this.bron, this.spoor) = (bron, spoor);
        foreach (var resource in bron.Resources.IsDefault ? [] : bron.Resources)
        {
            Voeg(resource, adres: null);
        }
    }

    public IEnumerable<Resource> Alle => alle;

    /// <summary>De resources van een soort, in de volgorde van de bron.</summary>
    public IEnumerable<R> Van<R>()
        where R : Resource => alle.OfType<R>();

    /// <summary>Of een soort gevraagd is en volledig geleverd.</summary>
    public bool IsVolledig(string soort) => !vervolg && bron.Volledig.Contains(soort);

    /// <summary>Waar een verwijzing naar wijst, als dat in de bron staat en van deze soort is.</summary>
    public R? Zoek<R>(ResourceReference? verwijzing)
        where R : Resource => Sleutel(verwijzing) is { } sleutel ? (opAdres.GetValueOrDefault(verwijzing!.Reference!) ?? opNaam.GetValueOrDefault(sleutel)) as R : null;

    /// <summary>Wat een verwijzing aanwijst, als <c>Patient/1</c>, ook als dat niet in de bron staat.</summary>
    public static string? Sleutel(ResourceReference? verwijzing)
    {
        if (verwijzing?.Reference is not { Length: > 0 } tekst)
        {
            return null;
        }

        var delen = tekst.Split("/_history/")[0].Split('/');
        return delen.Length >= 2 ? $"{delen[^2]}/{delen[^1]}" : tekst;
    }

    private void Voeg(Resource? resource, string? adres)
    {
        switch (resource)
        {
            case null:
                break;
            case Bundle bundel:
                if (bundel.NextLink is not null)
                {
                    vervolg = true;
                    spoor.Weg(bundel, Ongebruiktreden.Vervolgpagina);
                }

                bundel.Entry.ForEach(deel => Voeg(deel.Resource, deel.FullUrl));
                break;
            case { Id: null or "" }:
                spoor.Weg(resource, Ongebruiktreden.ZonderSleutel);
                break;
            default:
                VoegEen(resource, adres);
                break;
        }
    }

    private void VoegEen(Resource resource, string? adres)
    {
        if (!opNaam.TryAdd($"{resource.TypeName}/{resource.Id}", resource))
        {
            spoor.Weg(resource, Ongebruiktreden.Dubbel);
            return;
        }

        alle.Add(resource);
        if (adres is not null)
        {
            opAdres.TryAdd(adres, resource);
        }
    }
}
