namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een praktijkjaarverslag.</summary>
public sealed record Jaarverslag
{
    /// <summary>Het kalenderjaar waarover verslag gedaan is.</summary>
    public int? Jaar { get; init; }

    /// <summary>De dag waarop het verslag is vastgesteld.</summary>
    public DateOnly? Op { get; init; }
}
