namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Iets dat niet meer te herstellen is en waar alleen op teruggekeken kan worden; er is niets te doen.</summary>
public sealed record Leerpunt : Gevolg
{
    /// <summary>Wie erop terugkijkt.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>De laatste dag waarop het nog op tijd was; afwezig als geen bron er een geeft.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => Bevindingen[0].ToString();
}
