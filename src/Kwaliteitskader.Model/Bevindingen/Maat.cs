using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een getal waarnaar geoordeeld is, of dat ontbrak, zoals het bij dit oordeel gebruikt is.</summary>
public sealed record Maat
{
    /// <summary>De sleutel van de normwaarde, zoals <c>wachttijd</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Wat het getal voorstelt.</summary>
    public required Tekst Naam { get; init; }

    /// <summary>Het getal met zijn eenheid, zoals "vijf werkdagen"; <see langword="null"/> als er geen getal bekend is.</summary>
    public Tekst? InWoorden { get; init; }

    /// <summary>Waarvoor het getal gevraagd is als er per geval een is; anders <see langword="null"/>.</summary>
    public int? Geval { get; init; }

    /// <summary>Wat <see cref="Geval"/> telt, zoals "het aantal deelregisters".</summary>
    public Tekst? Gevalnaam { get; init; }

    /// <summary>Waar het getal op berust; <see langword="null"/> als er geen getal bekend is.</summary>
    public Bron? Bron { get; init; }

    /// <summary>Of de gastheer het getal opgaf of een andere lezing koos.</summary>
    public bool Afwijkend { get; init; }
}
