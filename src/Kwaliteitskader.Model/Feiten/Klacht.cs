using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een bij de praktijk ingediende klacht, zonder gegevens van de klager.</summary>
public sealed partial record Klacht
{
    /// <summary>De dag waarop de klacht ingediend is.</summary>
    public DateOnly? IngediendOp { get; init; }

    /// <summary>De schriftelijke mededelingen dat de termijn verlengd is; een lege lijst: die is niet verlengd.</summary>
    public ImmutableArray<Vastlegging>? Verlengingen { get; init; }

    /// <summary>De schriftelijke oordelen die de klager kreeg; een lege lijst: er is nog geen oordeel.</summary>
    public ImmutableArray<Vastlegging>? Oordelen { get; init; }

    /// <summary>De dag waarop de klager de klacht introk. Afwezig: dat is niet gebleken.</summary>
    public DateOnly? IngetrokkenOp { get; init; }
}
