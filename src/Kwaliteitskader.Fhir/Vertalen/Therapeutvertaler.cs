using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>Wie er in de praktijk werken: rollen, want één mens kan in twee praktijken werken.</summary>
internal sealed class Therapeutvertaler
{
    private readonly Naslag naslag;
    private readonly Spoor spoor;
    private readonly List<(PractitionerRole Rol, Beroep Beroep)> therapeuten = [];
    private readonly List<PractitionerRole> twijfel = [];

    public Therapeutvertaler(Naslag naslag, Praktijkvertaler praktijk, Spoor spoor)
    {
        (this.naslag, this.spoor) = (naslag, spoor);
        foreach (var rol in naslag.Van<PractitionerRole>())
        {
            Deel(rol, praktijk);
        }
    }

    /// <summary>De therapeuten, als het zeker allemaal therapeuten en alle therapeuten zijn.</summary>
    public ImmutableArray<Therapeut>? Vertaal()
    {
        var pad = JsonPointer.Wortel / "therapeuten";
        twijfel.ForEach(rol => spoor.Weg(rol, HeeftVaagEinde(rol.Period) ? Ongebruiktreden.DatumOnvolledig : Ongebruiktreden.CodeOnbekend));
        if (!naslag.IsVolledig(nameof(PractitionerRole)) || twijfel.Count > 0)
        {
            therapeuten.ForEach(een => spoor.Weg(een.Rol, Ongebruiktreden.NietVolledig));
            return null;
        }

        if (therapeuten.Count == 0)
        {
            spoor.VanSoort(pad, nameof(PractitionerRole));
        }

        return [.. therapeuten.Select((een, index) => Vertaal(een.Rol, een.Beroep, pad / index))];
    }

    /// <summary>De sleutel van de therapeut die een verwijzing noemt, als rol of als mens met één rol in de praktijk.</summary>
    public string? Zoek(ResourceReference? verwijzing) => Rol(verwijzing) is { } rol && therapeuten.Exists(een => een.Rol == rol) ? Sleutel(rol) : null;

    /// <summary>Of een verwijzing iemand van de praktijk noemt, welk beroep ook.</summary>
    public bool IsVanDePraktijk(ResourceReference? verwijzing) => Rol(verwijzing) is not null;

    private void Deel(PractitionerRole rol, Praktijkvertaler praktijk)
    {
        if (!praktijk.IsEigen(rol.Organization))
        {
            spoor.Weg(rol, Ongebruiktreden.NietVanDePraktijk);
        }
        else if (rol.Active == false && rol.Period?.End is null)
        {
            // Werkt er niet meer, en sinds wanneer is niet bekend.
            spoor.Weg(rol, Ongebruiktreden.Status);
        }
        else if (Stelsels.Beroep(rol) is var beroep && beroep is Beroepscode.Ander)
        {
            spoor.Weg(rol, Ongebruiktreden.Soort);
        }
        else if (beroep is Beroepscode.Onbekend || HeeftVaagEinde(rol.Period))
        {
            twijfel.Add(rol);
        }
        else
        {
            therapeuten.Add((rol, beroep is Beroepscode.Fysiotherapeut ? Beroep.Fysiotherapeut : Beroep.Oefentherapeut));
        }
    }

    private PractitionerRole? Rol(ResourceReference? verwijzing)
    {
        var rollen = therapeuten.Select(een => een.Rol).Concat(twijfel);
        return naslag.Zoek<PractitionerRole>(verwijzing) is { } genoemd
            ? rollen.FirstOrDefault(rol => rol == genoemd)
            : naslag.Zoek<Practitioner>(verwijzing) is { } mens && rollen.Where(rol => naslag.Zoek<Practitioner>(rol.Practitioner) == mens).ToList() is [var enige] ? enige : null;
    }

    private string Sleutel(PractitionerRole rol) => Sleutels.Van(rol, therapeuten.FindIndex(een => een.Rol == rol));

    private Therapeut Vertaal(PractitionerRole rol, Beroep beroep, JsonPointer pad)
    {
        spoor.Van(pad / "id", rol, "PractitionerRole.id");
        spoor.Van(pad / "beroep", rol, "PractitionerRole.code | PractitionerRole.specialty");
        return new()
        {
            Id = Sleutel(rol),
            Beroep = beroep,
            WerkzaamVan = spoor.Feit(pad / "werkzaamVan", rol, "PractitionerRole.period.start", Dagen.Dag(rol.Period?.Start)),
            WerkzaamTot = spoor.Feit(pad / "werkzaamTot", rol, "PractitionerRole.period.end", Dagen.Dag(rol.Period?.End)),
            Big = naslag.Zoek<Practitioner>(rol.Practitioner) is { } mens ? Big(mens, pad / "big") : null,
        };
    }

    // De stand van de inschrijving kent FHIR niet: alleen het register zelf.
    private BigInschrijving? Big(Practitioner mens, JsonPointer pad)
    {
        var nummer = spoor.Nummer(pad / "nummer", mens, $"Practitioner.identifier.where(system='{Stelsels.Big}').value", Praktijkvertaler.Nummer(mens.Identifier, Stelsels.Big));
        var inschrijving = mens.Qualification.Where(een => een.Identifier.Any(identifier => identifier.System == Stelsels.Big)).ToList() is [var enige] && !HeeftVaagEinde(enige.Period) ? enige.Period : null;
        var van = spoor.Feit(pad / "van", mens, "Practitioner.qualification.period.start", Dagen.Dag(inschrijving?.Start));
        var tot = spoor.Feit(pad / "tot", mens, "Practitioner.qualification.period.end", Dagen.Dag(inschrijving?.End));
        return nummer is null && van is null && tot is null ? null : new() { Nummer = nummer, Van = van, Tot = tot };
    }

    // Een afwezig einde is een open einde; een einde waarvan alleen het jaar bekend is, mag dat niet worden.
    private static bool HeeftVaagEinde(Period? periode) => periode?.End is { } einde && Dagen.Dag(einde) is null;
}
