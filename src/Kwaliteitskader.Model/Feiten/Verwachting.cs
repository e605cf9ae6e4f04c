using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een verwachting over de zorg die met de patiënt besproken is.</summary>
public sealed partial record Verwachting
{
    /// <summary>De dag van het gesprek.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Of de verwachting van de patiënt realistisch is.</summary>
    public bool? Realistisch { get; init; }

    /// <summary>Bijstellingen van deze verwachting; een lege lijst: zij is niet bijgesteld.</summary>
    public ImmutableArray<Bijstelling>? Bijstellingen { get; init; }
}

/// <summary>Een bijstelling van een verwachting.</summary>
public sealed record Bijstelling
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Of de verwachting samen met de patiënt bijgesteld is.</summary>
    public bool? SamenMetPatient { get; init; }
}
