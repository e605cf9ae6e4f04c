namespace Kwaliteitskader.Model.Feiten;

/// <summary>Werkervaring als therapeut, opgeteld tot en met een dag.</summary>
public sealed record Werkervaring
{
    /// <summary>De laatste dag waarover de uren geteld zijn; die dag beslist in welke periode zij vallen.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Gewerkte uren, nul of meer.</summary>
    public decimal? Uren { get; init; }
}
