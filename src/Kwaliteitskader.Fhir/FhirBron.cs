using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir;

/// <summary>Resources uit één bron, met wat de bron over hun volledigheid zegt.</summary>
/// <remarks>
/// Volledigheid is een uitspraak van wie gevraagd heeft, niet van wie vertaalt: aan een antwoord is niet te zien wat er niet in staat. Wat
/// niet volledig genoemd is, wordt nooit een lege lijst en nooit een lijst waarvan een deel bekend is.
/// </remarks>
public sealed record FhirBron
{
    /// <summary>Het begin van de versies van FHIR die vertaald worden: R4.</summary>
    public const string R4 = "4.0";

    /// <summary>De sleutel van het dossier dat eruit komt. Nooit een BSN.</summary>
    public required string Dossier { get; init; }

    /// <summary>De versie van FHIR waarin de bron schrijft, zoals <c>4.0.1</c>.</summary>
    /// <remarks>Verplicht, want aan een resource is zij niet te zien: een afspraak van STU3 leest zonder klacht als R4 en betekent wat anders.</remarks>
    /// <exception cref="ArgumentException">De versie is geen R4.</exception>
    public required string Versie
    {
        get;
        init => field = value is R4 || value?.StartsWith($"{R4}.", StringComparison.Ordinal) == true
            ? value
            : throw new ArgumentException($"Only FHIR R4 ({R4}) is translated, not {value}.", nameof(value));
    }

    /// <summary>De resources, in een willekeurige volgorde. Van een <see cref="Bundle"/> tellen de resources erin.</summary>
    public required ImmutableArray<Resource> Resources { get; init; }

    /// <summary>
    /// De soorten, zoals <c>Appointment</c>, die gevraagd zijn en volledig geleverd, met elke status en over elke tijd: van de praktijk, en
    /// van elke patiënt van wie hier iets staat.
    /// </summary>
    /// <remarks>Heeft een bundel een volgende pagina, dan is van deze bron niets volledig.</remarks>
    public ImmutableHashSet<string> Volledig { get; init; } = [];

    /// <summary>Of de bron van één praktijk is, zodat wat geen organisatie noemt van haar is.</summary>
    public bool IsVanDePraktijk { get; init; }
}
