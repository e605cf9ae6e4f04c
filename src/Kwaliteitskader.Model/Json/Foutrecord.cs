using System.Text.Json.Serialization;

namespace Kwaliteitskader.Model.Json;

/// <summary>Een <see cref="Leesfout"/> zoals die in uitvoer staat, op de plaats van het rapport dat er niet kwam.</summary>
public sealed record Foutrecord
{
    /// <summary>De naam en versie van dit contract, zoals die in het veld <c>schema</c> staat.</summary>
    public const string Schemanaam = "kwaliteitskader/fout/1";

    /// <summary>Altijd <see cref="Schemanaam"/>.</summary>
    [JsonRequired]
    public string Schema { get; init; } = Schemanaam;

    /// <inheritdoc cref="Leesfout.Bestand"/>
    public string? Bestand { get; init; }

    /// <inheritdoc cref="Leesfout.Regel"/>
    public required long Regel { get; init; }

    /// <inheritdoc cref="Leesfout.Index"/>
    public long? Index { get; init; }

    /// <summary>De plaats binnen het record, als JSON Pointer.</summary>
    public required string Pad { get; init; }

    /// <inheritdoc cref="Leesfout.Cel"/>
    public string? Cel { get; init; }

    /// <inheritdoc cref="Leesfout.Code"/>
    public required string Code { get; init; }

    /// <inheritdoc cref="Leesfout.Gevonden"/>
    public string? Gevonden { get; init; }

    /// <inheritdoc cref="Leesfout.Verwacht"/>
    public string? Verwacht { get; init; }

    /// <inheritdoc cref="Leesfout.Suggestie"/>
    public string? Suggestie { get; init; }

    /// <inheritdoc cref="Leesfout.Melding"/>
    public required string Melding { get; init; }

    /// <summary>Het record van een leesfout, met haar teksten in één taal.</summary>
    public static Foutrecord Van(Leesfout fout, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(fout);
        return new()
        {
            Bestand = fout.Bestand,
            Regel = fout.Regel,
            Index = fout.Index,
            Pad = fout.Pad.ToString(),
            Cel = fout.Cel,
            Code = fout.Code,
            Gevonden = fout.Gevonden,
            Verwacht = fout.Verwacht?.In(taal),
            Suggestie = fout.Suggestie,
            Melding = fout.Melding.In(taal),
        };
    }
}
