using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een vraag van een patiënt hoe hij een klacht kan indienen.</summary>
public sealed partial record Klachtinformatieverzoek
{
    /// <summary>De dag van de vraag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De antwoorden erop; een lege lijst: er is nog niet geantwoord.</summary>
    public ImmutableArray<Vastlegging>? Antwoorden { get; init; }
}
