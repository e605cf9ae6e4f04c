using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Een keuze die gemaakt is waar de bron meer dan één lezing toelaat.</summary>
public sealed partial record Interpretatie
{
    /// <summary>De sleutel, zoals <c>INT-1</c>, of die van de norm met een volgletter.</summary>
    public required string Id { get; init; }

    /// <summary>Wat gekozen is.</summary>
    public required Tekst Keuze { get; init; }

    /// <summary>Wat ook gekund had.</summary>
    public required ImmutableArray<Tekst> Alternatieven { get; init; }

    /// <summary>Waarom zo gekozen is.</summary>
    public required Tekst Waarom { get; init; }

    /// <summary>Hoe zeker de keuze is, als dat is opgegeven.</summary>
    public Zekerheid? Zekerheid { get; init; }
}
