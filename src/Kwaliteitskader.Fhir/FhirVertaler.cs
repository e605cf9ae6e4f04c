using Kwaliteitskader.Fhir.Vertalen;

namespace Kwaliteitskader.Fhir;

/// <summary>Maakt van resources in FHIR R4 een dossier: wat er staat, en niet meer dan dat.</summary>
/// <remarks>
/// Onbekend blijft onbekend. Een lijst komt er alleen als haar soort volledig genoemd is (<see cref="FhirBron.Volledig"/>), want van een deel
/// van een lijst is geen oordeel te geven; alleen zorgtrajecten staan elk op zichzelf. Wat FHIR niet kan zeggen, zoals de stand van een
/// inschrijving, komt er niet. Onveranderlijk en te delen tussen threads.
/// </remarks>
public sealed class FhirVertaler
{
    private readonly FhirVertaalopties opties;

    /// <summary>Een vertaler.</summary>
    /// <param name="opties">Afspraken van de gastheer; zonder opgave geen.</param>
    public FhirVertaler(FhirVertaalopties? opties = null) => this.opties = opties ?? FhirVertaalopties.Standaard;

    /// <summary>De vertaler zonder afspraken van een gastheer.</summary>
    public static FhirVertaler Standaard { get; } = new();

    /// <summary>Vertaalt een bron. Gooit niets om wat er in de resources staat.</summary>
    /// <param name="bron">De resources.</param>
    public Vertaling Vertaal(FhirBron bron)
    {
        ArgumentNullException.ThrowIfNull(bron);
        return new Dossiervertaler(bron, opties).Vertaal();
    }
}
