using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Een bevinding in losse zinnen, zodat een verslag kan kiezen wat het laat zien.</summary>
public sealed partial record Bevindingszinnen
{
    /// <summary>De code van de reden.</summary>
    public required string Redencode { get; init; }

    /// <summary>Waarom de norm zo uitkomt; leeg als de gevonden feiten genoeg zeggen.</summary>
    public required string Reden { get; init; }

    /// <summary>Waaruit dat blijkt: een zin per gevonden gegeven, het nieuwste voorop. Niets is weggelaten.</summary>
    public required ImmutableArray<string> Blijkt { get; init; }

    /// <summary>Wat over de termijn en haar lengte te zeggen is, of dat een mens moet oordelen.</summary>
    public required ImmutableArray<string> Daarbij { get; init; }

    /// <summary>Welke uitzonderingen niet gebleken zijn, en dus niet meetellen.</summary>
    public required ImmutableArray<string> Voorbehoud { get; init; }

    /// <summary>De plaatsen van de feiten waarop de uitkomst berust; bij een onbekende uitkomst die van de ontbrekende feiten.</summary>
    public required ImmutableArray<JsonPointer> Rust { get; init; }

    /// <summary>Wat te doen is, zonder te zeggen door wie; afwezig als er niets te doen is.</summary>
    public string? Herstel { get; init; }

    /// <summary>Wie dat kan doen.</summary>
    public Partij? HerstelDoor { get; init; }
}
