using Kwaliteitskader.Model;

namespace Kwaliteitskader.Opvolging.Werkgeheugen;

/// <summary>Iets dat iemand kan doen. Vragen meer normen hetzelfde, zoals een inschrijving, dan is het één daad.</summary>
public sealed record Daad
{
    /// <summary>De vaste code: die van een gedeelde daad, of anders de sleutel van de norm.</summary>
    public required string Code { get; init; }

    /// <summary>Waaraan of voor wie het gedaan wordt, zoals <c>/therapeuten/t1</c>.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Wie het kan doen.</summary>
    public required Uitvoerder Wie { get; init; }

    /// <summary>Wat er te doen is, als opdracht in een zin.</summary>
    public required Tekst Wat { get; init; }
}
