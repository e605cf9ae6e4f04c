using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Werkboek.Indeling;

/// <summary>Een kolom van een blad: een feit, het nummer van de rij, of waar de rij bij hoort.</summary>
internal sealed record Kolom
{
    /// <summary>De naam in de verborgen eerste rij, waaraan een kolom herkend wordt.</summary>
    public required string Naam { get; init; }

    /// <summary>De kop voor de lezer.</summary>
    public required Tekst Kop { get; init; }

    /// <summary>Wat er in de kolom hoort en wie het weet.</summary>
    public required Tekst Uitleg { get; init; }

    /// <summary>Het veld van het contract; afwezig bij een nummer of een verwijzing.</summary>
    public Contractveld? Veld { get; init; }

    /// <summary>Het blad waarvan de rij een sleutel noemt; afwezig als de kolom geen verwijzing is.</summary>
    public Blad? Naar { get; init; }

    /// <summary>Wat er in een cel staat.</summary>
    public Veldsoort Soort => Veld is { Soort: Veldsoort.Lijst, Element: { } element } ? element : Veld?.Soort ?? Naar?.Sleutelsoort ?? Veldsoort.Geheel;

    /// <summary>Of elke rij de cel moet hebben.</summary>
    public bool Verplicht => Naar is not null || Veld is { Verplicht: true };
}
