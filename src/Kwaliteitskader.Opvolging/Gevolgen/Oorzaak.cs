namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Drie of meer bevindingen die op dezelfde feiten rusten, zoals een verlopen inschrijving: één ding om naar te kijken.</summary>
public sealed record Oorzaak : Gevolg
{
    /// <summary>De feiten waarop zij alle rusten, als plaatsen met de sleutel van het onderwerp.</summary>
    public required Reeks<string> Feiten { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => string.Join(", ", Bevindingen);
}
