using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Json;

/// <summary>Eén record van een bestand: nog niet gelezen, wel afgebakend.</summary>
public readonly record struct JsonRecord
{
    /// <summary>
    /// De bytes van het record, zonder witruimte eromheen; leeg als <see cref="Fout"/> er is. Blijven geldig, tenzij wie het record
    /// gaf de blokken waarin gelezen wordt opnieuw gebruikt: dan tot het verwerkt is.
    /// </summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>De regel van het bestand waarop het record begint, vanaf 1.</summary>
    public required long Regel { get; init; }

    /// <summary>Het hoeveelste record van het bestand dit is, vanaf 0.</summary>
    public required long Index { get; init; }

    /// <summary>Waarom hier geen record staat, als het splitsen zelf misging: de eerste van <see cref="Fouten"/>.</summary>
    public Leesfout? Fout
    {
        get => Fouten.IsEmpty ? null : Fouten[0];
        init => Fouten = value is null ? [] : [value];
    }

    /// <summary>Alles waarom hier geen record staat; leeg als het er staat.</summary>
    public ImmutableArray<Leesfout> Fouten
    {
        get => field.IsDefault ? [] : field;
        init;
    }
}
