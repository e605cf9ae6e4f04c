using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Opvolging;

/// <summary>Wie iets kan doen of aanleveren.</summary>
/// <param name="Partij">De partij.</param>
/// <param name="Therapeut">De sleutel van de therapeut als het om een bepaalde gaat; anders afwezig.</param>
public sealed record Uitvoerder(Partij Partij, string? Therapeut = null)
{
    /// <inheritdoc/>
    public override string ToString() => Therapeut is null ? Partij.ToString() : $"{Partij} {Therapeut}";
}
