using Kwaliteitskader.Opvolging.Werkgeheugen;

namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Een vraag om wat ontbreekt, aan wie het kan aanleveren. Per gemis één, hoeveel normen er ook om vragen.</summary>
public sealed record Vraag : Opdracht
{
    /// <summary>Wat ontbreekt.</summary>
    public required Gemis Gemis { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => $"{string.Join(" | ", Gemis.Paden)}{Gemis.Normwaarde} ({Gemis.Label.Nl}) {Wie}";
}
