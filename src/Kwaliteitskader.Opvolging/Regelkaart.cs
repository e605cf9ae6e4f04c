using System.Collections.Immutable;

namespace Kwaliteitskader.Opvolging;

/// <summary>Wat over een regel te weten is zonder sessie.</summary>
public sealed partial record Regelkaart
{
    /// <summary>De naam.</summary>
    public required string Naam { get; init; }

    /// <summary>Wat de regel doet, in een of meer zinnen.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>Waarop hij te vinden is, zoals <c>taak</c>.</summary>
    public required ImmutableArray<string> Trefwoorden { get; init; }

    /// <summary>De soorten feiten waarop hij afgaat.</summary>
    public required ImmutableArray<Type> Leest { get; init; }

    /// <summary>De soorten gevolgen die hij levert.</summary>
    public required ImmutableArray<Type> Levert { get; init; }

    /// <summary>De klasse.</summary>
    public required Type Klasse { get; init; }
}
