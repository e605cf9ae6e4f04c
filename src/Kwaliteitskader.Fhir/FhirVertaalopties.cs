using System.Collections.Immutable;
using Hl7.Fhir.Model;

namespace Kwaliteitskader.Fhir;

/// <summary>Afspraken die FHIR niet maakt en de gastheer wel kan kennen. Zonder afspraak blijft het feit onbekend.</summary>
public sealed record FhirVertaalopties
{
    /// <summary>Fysiotherapie, in SNOMED CT.</summary>
    public const string Fysiotherapie = "91251008";

    /// <summary>Zonder afspraken, behalve dat <see cref="Fysiotherapie"/> een behandeling is.</summary>
    public static FhirVertaalopties Standaard { get; } = new();

    /// <summary>De <see cref="Resource.Id"/> van de organisatie die de praktijk is; zonder opgave de enige praktijk voor fysio- of oefentherapie.</summary>
    public string? Praktijk { get; init; }

    /// <summary>Binnen hoeveel kalenderdagen een prioriteit van een verwijzing om een intake vraagt; FHIR zegt dat niet.</summary>
    public ImmutableDictionary<RequestPriority, int> Urgentiedagen { get; init; } = ImmutableDictionary<RequestPriority, int>.Empty;

    /// <summary>Of de dag waarop een verwijzing geschreven is, telt als dag van aanmelding. Meestal meldt de patiënt zich later.</summary>
    public bool VerwijsdagIsAanmelding { get; init; }

    /// <summary>De codes (SNOMED CT) van verrichtingen die een behandeling zijn.</summary>
    public ImmutableHashSet<string> Behandelcodes { get; init; } = [Fysiotherapie];

    /// <summary>De codes (SNOMED CT) van verrichtingen die geen behandeling zijn, zoals een intake. Met een code die in geen van beide staat, zijn de behandelingen onbekend.</summary>
    public ImmutableHashSet<string> AndereVerrichtingcodes { get; init; } = [];
}
