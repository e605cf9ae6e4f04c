namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een activiteit waarin een therapeut leert, met of zonder punten.</summary>
public sealed record Leeractiviteit
{
    /// <summary>De dag, of de laatste dag als zij langer duurde.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De soort.</summary>
    public Leersoort? Soort { get; init; }
}

/// <summary>De soort van een leeractiviteit.</summary>
public enum Leersoort : byte
{
    /// <summary>Een opleiding, cursus, workshop, lezing of e-learning.</summary>
    Georganiseerd,

    /// <summary>Leren tijdens het werk of van anderen, zoals intervisie, coaching en feedback.</summary>
    TijdensWerk,
}
