using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Opvolging;

/// <summary>Wie iets kan doen of aanleveren.</summary>
public sealed record Uitvoerder
{
    /// <summary>De partij.</summary>
    public required Partij Partij { get; init; }

    /// <summary>De sleutel van de therapeut als het om een bepaalde gaat; anders afwezig.</summary>
    public string? Therapeut { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Therapeut is null ? Partij.ToString() : $"{Partij} {Therapeut}";
}
