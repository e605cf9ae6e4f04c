namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een bijgewoond intercollegiaal overleg.</summary>
public sealed record IntercollegiaalOverleg
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }
}
