using Hl7.Fhir.Model;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Houdt bij waar elk feit vandaan komt en wat er niet gebruikt is.</summary>
internal sealed class Spoor
{
    private const int Bsn = 9;

    private readonly List<Herkomst> herkomst = [];
    private readonly List<Ongebruikt> ongebruikt = [];

    public IReadOnlyList<Herkomst> Herkomst => herkomst;

    public IReadOnlyList<Ongebruikt> Ongebruikt => ongebruikt;

    /// <summary>Een resource zoals zij heet, zonder nummer dat een BSN kan zijn.</summary>
    public static string Naam(Resource resource) => string.IsNullOrEmpty(resource.Id) || HeeftBsnVorm(resource.Id) ? resource.TypeName : $"{resource.TypeName}/{resource.Id}";

    /// <summary>Of er negen cijfers op rij in staan. Strenger dan de elfproef: wat hier doorgaat, kan nergens een BSN zijn.</summary>
    public static bool HeeftBsnVorm(string? tekst)
    {
        var reeks = 0;
        foreach (var teken in $"{tekst} ")
        {
            if (!char.IsAsciiDigit(teken) && reeks == Bsn)
            {
                return true;
            }

            reeks = char.IsAsciiDigit(teken) ? reeks + 1 : 0;
        }

        return false;
    }

    /// <summary>Een feit, met zijn herkomst als het bekend is.</summary>
    public W? Feit<W>(JsonPointer pad, Resource uit, string fhirPath, W? waarde)
        where W : struct
    {
        if (waarde is not null)
        {
            Van(pad, uit, fhirPath);
        }

        return waarde;
    }

    /// <summary>Een nummer, met zijn herkomst; weggelaten als het een BSN kan zijn.</summary>
    public string? Nummer(JsonPointer pad, Resource uit, string fhirPath, string? nummer)
    {
        if (string.IsNullOrWhiteSpace(nummer))
        {
            return null;
        }

        if (HeeftBsnVorm(nummer))
        {
            Weg(uit, Ongebruiktreden.Nummer);
            return null;
        }

        Van(pad, uit, fhirPath);
        return nummer;
    }

    public void Van(JsonPointer pad, Resource uit, string fhirPath) => herkomst.Add(new(pad, Naam(uit), fhirPath));

    /// <summary>De herkomst van een lijst die leeg is omdat haar soort volledig genoemd is.</summary>
    public void VanSoort(JsonPointer pad, string soort) => herkomst.Add(new(pad, soort, soort));

    public void Weg(Resource resource, string reden) => ongebruikt.Add(new(Naam(resource), reden));
}
