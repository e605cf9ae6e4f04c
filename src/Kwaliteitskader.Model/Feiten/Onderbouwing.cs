namespace Kwaliteitskader.Model.Feiten;

/// <summary>Waarop de keuze voor de behandeling berust: een richtlijn of inzicht, of een grond om daarvan af te wijken.</summary>
public sealed record Onderbouwing
{
    /// <summary>De dag van vastlegging.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De naam van de richtlijn, de standaard of het wetenschappelijk inzicht. Leeg: er is geen gebruikt.</summary>
    public string? Richtlijn { get; init; }

    /// <summary>Waarom van de richtlijn is afgeweken, of waar dat staat. Leeg: er is niet afgeweken. Zonder gegevens van de patiënt.</summary>
    public string? Afwijkingsgrond { get; init; }
}
