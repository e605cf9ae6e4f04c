using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Mutaties;

/// <summary>Wat gedaan is, zodat een volgende keer daar verder gaat: de fouten, welke gekozen zijn, en hun uitslagen.</summary>
internal sealed class Stand
{
    /// <summary>Alle geplante fouten.</summary>
    public required IReadOnlyList<Fout> Fouten { get; init; }

    /// <summary>De nummers van die geprobeerd worden, in volgorde.</summary>
    public required IReadOnlyList<int> Gekozen { get; init; }

    /// <summary>De uitslag van elke fout: gedood, overleefd, ongeraakt, of blijvend zolang het proces nog niet opnieuw begon.</summary>
    public ConcurrentDictionary<int, string> Uitslagen { get; init; } = [];

    /// <summary>Waar dit bewaard wordt.</summary>
    [JsonIgnore]
    public string Bestand { get; private set; } = "";

    /// <summary>Waar staat welke test wat raakt.</summary>
    [JsonIgnore]
    public string Metingen => $"{Bestand}.metingen";

    /// <summary>De stand zoals hij bewaard is.</summary>
    public static Stand Lees(string bestand)
    {
        var stand = JsonSerializer.Deserialize<Stand>(File.ReadAllText(bestand))!;
        stand.Bestand = bestand;
        return stand;
    }

    /// <summary>Begint, en vergeet wat van een vorige keer was.</summary>
    public Stand Begin(string bestand)
    {
        Bestand = bestand;
        File.Delete(Metingen);
        Bewaar();
        return this;
    }

    /// <summary>Bewaart wat nu bekend is.</summary>
    public void Bewaar() => File.WriteAllText(Bestand, JsonSerializer.Serialize(this));
}
