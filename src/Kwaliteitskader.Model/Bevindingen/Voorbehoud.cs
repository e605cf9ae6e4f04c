namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Waarvan een advies uitgaat, of wat het niet bekeken heeft.</summary>
public sealed record Voorbehoud
{
    /// <summary>De vaste code, in kleine letters met streepjes. Deel van het contract.</summary>
    public required string Code { get; init; }

    /// <summary>Hetzelfde in een zin. Geen deel van het contract.</summary>
    public required string Tekst { get; init; }
}
