using Hl7.Fhir.Model;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Welke organisatie de praktijk is, en wat van haar is.</summary>
internal sealed class Praktijkvertaler
{
    private readonly FhirBron bron;
    private readonly Naslag naslag;
    private readonly Spoor spoor;
    private readonly Organization? organisatie;

    public Praktijkvertaler(FhirBron bron, FhirVertaalopties opties, Naslag naslag, Spoor spoor)
    {
        (this.bron, this.naslag, this.spoor) = (bron, naslag, spoor);
        var kandidaten = naslag.Van<Organization>().Where(een => opties.Praktijk is { } id ? een.Id == id : Stelsels.IsPraktijk(een)).ToList();
        organisatie = kandidaten is [var enige] ? enige : null;
        foreach (var ander in naslag.Van<Organization>().Where(een => een != organisatie))
        {
            spoor.Weg(ander, kandidaten.Contains(ander) ? Ongebruiktreden.PraktijkOnduidelijk : Ongebruiktreden.NietVanDePraktijk);
        }
    }

    /// <summary>De praktijk, als de bron haar noemt.</summary>
    public Praktijk? Vertaal() => organisatie is null ? null : new()
    {
        Agb = spoor.Nummer(JsonPointer.Wortel / "praktijk/agb", organisatie, $"Organization.identifier.where(system='{Stelsels.Agb}').value", Nummer(organisatie.Identifier, Stelsels.Agb)),
    };

    /// <summary>Of wat een organisatie noemt van de praktijk is; wat er geen noemt, alleen als de hele bron van haar is.</summary>
    public bool IsEigen(ResourceReference? verwijzing) => Naslag.Sleutel(verwijzing) is null
        ? bron.IsVanDePraktijk
        : organisatie is not null && naslag.Zoek<Organization>(verwijzing) == organisatie;

    /// <summary>Het nummer in een stelsel, als er precies één is.</summary>
    public static string? Nummer(IEnumerable<Identifier> nummers, string stelsel) =>
        nummers.Where(nummer => nummer.System == stelsel).Select(nummer => nummer.Value).Distinct().ToList() is [var enig] ? enig : null;
}
