namespace Kwaliteitskader.Opvolging.Gevolgen;

/// <summary>Een bevinding waarover een mens moet oordelen.</summary>
public sealed record Beoordelingsverzoek : Gevolg
{
    /// <summary>De code van de reden waarom een mens moet oordelen.</summary>
    public required string Reden { get; init; }

    /// <inheritdoc/>
    public override string Sleutel => Bevindingen[0].ToString();
}
