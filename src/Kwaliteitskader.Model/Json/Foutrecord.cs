using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>De <see cref="Leesfout">leesfouten</see> van een record zoals die in uitvoer staan, op de plaats van het rapport dat er niet kwam.</summary>
public sealed partial record Foutrecord
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/fout/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <inheritdoc cref="Leesfout.Bestand"/>
    public string? Bestand { get; init; }

    /// <summary>De regel van de eerste fout in het bestand, vanaf 1.</summary>
    public required long Regel { get; init; }

    /// <inheritdoc cref="Leesfout.Index"/>
    public long? Index { get; init; }

    /// <summary>De plaats van de eerste fout binnen het record, als JSON Pointer.</summary>
    public required string Pad { get; init; }

    /// <inheritdoc cref="Leesfout.Cel"/>
    public string? Cel { get; init; }

    /// <summary>De code van de eerste fout, een van <see cref="Leesfoutcode"/>.</summary>
    public required string Code { get; init; }

    /// <inheritdoc cref="Leesfout.Gevonden"/>
    public string? Gevonden { get; init; }

    /// <inheritdoc cref="Leesfout.Verwacht"/>
    public string? Verwacht { get; init; }

    /// <inheritdoc cref="Leesfout.Suggestie"/>
    public string? Suggestie { get; init; }

    /// <inheritdoc cref="Leesfout.Melding"/>
    public required string Melding { get; init; }

    /// <summary>Alle fouten van het record, de eerste voorop.</summary>
    public required ImmutableArray<Foutmelding> Fouten { get; init; }

    /// <summary>Het record van alle leesfouten van een record, met hun teksten in één taal.</summary>
    /// <exception cref="ArgumentException">Er is geen fout.</exception>
    public static Foutrecord Van(ImmutableArray<Leesfout> fouten, Taal taal = Taal.Nederlands)
    {
        if (fouten.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An error record has at least one error.", nameof(fouten));
        }

        var eerste = fouten[0];
        return new()
        {
            Bestand = eerste.Bestand,
            Regel = eerste.Regel,
            Index = eerste.Index,
            Pad = eerste.Pad.ToString(),
            Cel = eerste.Cel,
            Code = eerste.Code,
            Gevonden = eerste.Gevonden,
            Verwacht = eerste.Verwacht?.In(taal),
            Suggestie = eerste.Suggestie,
            Melding = eerste.Melding.In(taal),
            Fouten = [.. fouten.Select(fout => Foutmelding.Van(fout, taal))],
        };
    }
}
