using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir.Vertalen;

/// <summary>De naamruimten van nummers en codes in Nederland, en de codes die hier iets betekenen.</summary>
internal static class Stelsels
{
    public const string Agb = "http://fhir.nl/fhir/NamingSystem/agb-z";
    public const string Big = "http://fhir.nl/fhir/NamingSystem/big";
    public const string Snomed = "http://snomed.info/sct";

    private const string UziRol = "http://fhir.nl/fhir/NamingSystem/uzi-rolcode";
    private const string AgbSoort = "urn:oid:2.16.840.1.113883.2.4.6.7";
    private const string Organisatiesoort = "http://nictiz.nl/fhir/NamingSystem/organization-type";
    private const string Fysiotherapeut = "04";

    // Oefentherapeuten Mensendieck en Cesar.
    private static readonly string[] Oefentherapeuten = ["93", "94"];

    // Fysiotherapiepraktijk en oefentherapiepraktijk.
    private static readonly string[] Praktijksoorten = ["F1", "PM8"];

    /// <summary>Of een organisatie een praktijk voor fysio- of oefentherapie is.</summary>
    public static bool IsPraktijk(Organization organisatie) => organisatie.Type.SelectMany(soort => soort.Coding).Any(code =>
        (code.System == Organisatiesoort && Praktijksoorten.Contains(code.Code)) || (code.System == AgbSoort && code.Code?.StartsWith(Fysiotherapeut, StringComparison.Ordinal) == true));

    /// <summary>Het beroep waar codes op wijzen.</summary>
    public static Beroepscode Beroep(PractitionerRole rol)
    {
        var codes = rol.Code.Concat(rol.Specialty).SelectMany(een => een.Coding).ToList();
        var rollen = codes.Where(code => code.System == UziRol).Select(code => Groep(code.Code)).ToList();
        var fysio = rollen.Contains(Fysiotherapeut) || codes.Any(code => code.System == AgbSoort && Groep(code.Code) == Fysiotherapeut);
        var oefen = rollen.Any(Oefentherapeuten.Contains);
        return (fysio, oefen) switch
        {
            (true, false) => Beroepscode.Fysiotherapeut,
            (false, true) => Beroepscode.Oefentherapeut,

            // Alleen in de rolcodes van de UZI-pas zijn alle drie bekend; welke AGB-code een oefentherapeut heeft, niet.
            (false, false) when rollen.Count > 0 => Beroepscode.Ander,
            _ => Beroepscode.Onbekend,
        };
    }

    private static string Groep(string? code) => code is { Length: >= 2 } ? code[..2] : "";
}

/// <summary>Waar de codes van een rol op wijzen.</summary>
internal enum Beroepscode
{
    /// <summary>Er staat geen code waaraan het te zien is, of codes spreken elkaar tegen.</summary>
    Onbekend,

    /// <summary>Fysiotherapeut.</summary>
    Fysiotherapeut,

    /// <summary>Oefentherapeut.</summary>
    Oefentherapeut,

    /// <summary>Een ander beroep, of geen zorgverlener.</summary>
    Ander,
}
