using Kwaliteitskader.Model;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>Iets dat ontbreekt om tot een uitkomst te komen.</summary>
public sealed record Gemis
{
    /// <summary>De plaatsen van de ontbrekende feiten; meer dan één als elk van hen volstaat. Leeg bij een normwaarde.</summary>
    public Reeks<string> Paden { get; init; } = [];

    /// <summary>De sleutel van de normwaarde die de bronnen niet geven; afwezig als het om feiten gaat.</summary>
    public string? Normwaarde { get; init; }

    /// <summary>Wat er gevraagd wordt, in woorden.</summary>
    public required Tekst Label { get; init; }

    /// <summary>Wie het kan aanleveren.</summary>
    public required Uitvoerder Wie { get; init; }
}
