namespace Kwaliteitskader.Model.Bevindingen;

/// <summary>Een gelezen feit: waar het staat en wat er stond.</summary>
public sealed record Feitwaarde
{
    /// <summary>De plaats in het dossier.</summary>
    public required JsonPointer Pad { get; init; }

    /// <summary>De waarde zoals in JSON; <see langword="null"/> als het feit onbekend is.</summary>
    public string? Waarde { get; init; }

    /// <summary>De waarde in woorden; <see langword="null"/> als zij voor zichzelf spreekt of onbekend is.</summary>
    public Tekst? InWoorden { get; init; }

    /// <summary>Wat het feit is, in woorden.</summary>
    public required Tekst Label { get; init; }
}
