using Kwaliteitskader.Opvolging.Werkgeheugen;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>
/// Wat een regel uit bevindingen afleidt. Het is er zolang de grond er is, en verdwijnt vanzelf met haar. Een gastheer met een eigen
/// soort gevolg leidt van dit type af.
/// </summary>
public abstract record Gevolg : IIdentityProvider
{
    /// <summary>
    /// Waar dit gevolg om gaat: binnen zijn soort uniek, en hetzelfde zolang de regel op hetzelfde afgaat. Wat kan veranderen terwijl de grond
    /// blijft, zoals een dag, hoort er niet in.
    /// </summary>
    public abstract string Sleutel { get; }

    /// <summary>De bevindingen waarop het rust, op volgorde.</summary>
    public Reeks<Bevindingsleutel> Bevindingen { get; init; } = [];

    /// <inheritdoc/>
    public object GetIdentity() => (GetType(), Sleutel);
}

/// <summary>Een gevolg waarmee iemand aan het werk kan: een taak of een vraag.</summary>
public abstract record Opdracht : Gevolg
{
    /// <summary>Wie aan zet is.</summary>
    public required Uitvoerder Wie { get; init; }
}
