using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Wat er van een stroom verwerkt is. Elk record is een dossier, een fout, of overgeslagen omdat het bij een ander deel hoort.</summary>
public sealed record Bulktelling
{
    /// <summary>Verwerkte dossiers.</summary>
    public required long Dossiers { get; init; }

    /// <summary>Records die niet te lezen waren, of waarover niets te schrijven was.</summary>
    public required long Fouten { get; init; }

    /// <summary>Records die bij een ander deel horen.</summary>
    public required long Overgeslagen { get; init; }

    /// <summary>Of er voor het einde opgehouden is omdat de aanroeper dat vroeg.</summary>
    public bool Afgebroken { get; init; }

    /// <summary>De eerste leesfout.</summary>
    public Leesfout? EersteFout { get; init; }

    /// <summary>Hoeveel van de fouten van het programma zelf komen; zie <see cref="Leesfoutcode.Programmafout"/>.</summary>
    public long Programmafouten { get; init; }

    /// <summary>Dossiers met een <see cref="Leesresultaat.Waarschuwing"/>.</summary>
    public long Waarschuwingen { get; init; }

    /// <summary>De eerste waarschuwing.</summary>
    public Leesfout? EersteWaarschuwing { get; init; }

    /// <summary>Dossiers waarvan de sleutel in deze stroom al eerder voorkwam, onder de eerste 250.000 sleutels.</summary>
    public long Herhaald { get; init; }

    /// <summary>De eerste sleutel die zich herhaalde.</summary>
    public string? EersteHerhaald { get; init; }

    /// <summary>Records in de uitvoer: dossiers en fouten.</summary>
    public long Records => Dossiers + Fouten;

    /// <summary>Twee tellingen van dezelfde stroom samen, waarvan deze de eerste is.</summary>
    internal Bulktelling Met(Bulktelling volgende) => new()
    {
        Dossiers = Dossiers + volgende.Dossiers,
        Fouten = Fouten + volgende.Fouten,
        Overgeslagen = Overgeslagen + volgende.Overgeslagen,
        EersteFout = EersteFout ?? volgende.EersteFout,
        Programmafouten = Programmafouten + volgende.Programmafouten,
        Waarschuwingen = Waarschuwingen + volgende.Waarschuwingen,
        EersteWaarschuwing = EersteWaarschuwing ?? volgende.EersteWaarschuwing,
        Herhaald = Herhaald + volgende.Herhaald,
        EersteHerhaald = EersteHerhaald ?? volgende.EersteHerhaald,
    };
}
