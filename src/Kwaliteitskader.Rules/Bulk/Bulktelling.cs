using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Wat er van een stroom verwerkt is. Elk record is een dossier, een fout, of overgeslagen omdat het bij een ander deel hoort.</summary>
public sealed record Bulktelling
{
    /// <summary>Verwerkte dossiers.</summary>
    public required long Dossiers { get; init; }

    /// <summary>Records die niet te lezen waren.</summary>
    public required long Fouten { get; init; }

    /// <summary>Records die bij een ander deel horen.</summary>
    public required long Overgeslagen { get; init; }

    /// <summary>Of er voor het einde opgehouden is omdat de aanroeper dat vroeg.</summary>
    public bool Afgebroken { get; init; }

    /// <summary>De eerste leesfout.</summary>
    public Leesfout? EersteFout { get; init; }

    /// <summary>Records in de uitvoer: dossiers en fouten.</summary>
    public long Records => Dossiers + Fouten;
}
