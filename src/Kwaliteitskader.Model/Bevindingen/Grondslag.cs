using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>De verklaring waarop een vervuld criterium rust.</summary>
public sealed record Grondslag
{
    /// <summary>De sleutel van het criterium.</summary>
    public required string Norm { get; init; }

    /// <summary>De verklaring, als JSON Pointer in het dossier.</summary>
    public required string Pad { get; init; }

    /// <summary>Wie het zei: verklaard door de aanvrager zelf, of vastgesteld bij een visitatie of door het register.</summary>
    public required Verklaringsbron Door { get; init; }

    /// <summary>De dag van de verklaring.</summary>
    public required DateOnly Op { get; init; }
}
