namespace Kwaliteitskader.Model.Json;

/// <summary>Een <see cref="Leesfout"/> zoals die in uitvoer staat, als een van de fouten van een record.</summary>
public sealed record Foutmelding
{
    /// <inheritdoc cref="Leesfout.Regel"/>
    public required long Regel { get; init; }

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

    /// <summary>De melding van een leesfout, met haar teksten in één taal.</summary>
    public static Foutmelding Van(Leesfout fout, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(fout);
        return new()
        {
            Regel = fout.Regel,
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
