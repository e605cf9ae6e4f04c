namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een doorverwijzing van de patiënt.</summary>
public sealed record Doorverwijzing
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De verbijzondering van degene naar wie verwezen is.</summary>
    public string? Verbijzondering { get; init; }
}
