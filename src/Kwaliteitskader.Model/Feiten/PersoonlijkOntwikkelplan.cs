namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een persoonlijk ontwikkelplan (POP).</summary>
public sealed record PersoonlijkOntwikkelplan
{
    /// <summary>Het kalenderjaar waarvoor het plan geldt.</summary>
    public int? Jaar { get; init; }

    /// <summary>De dag waarop het plan is opgesteld.</summary>
    public DateOnly? Op { get; init; }
}
