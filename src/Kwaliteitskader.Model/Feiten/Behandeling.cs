using System.Collections.Immutable;

namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een behandeling van de patiënt. Een screening, intake of onderzoek is er geen.</summary>
public sealed partial record Behandeling
{
    /// <summary>De dag; een afspraak na de peildatum is er nog geen.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De <see cref="Behandeldoel.Id"/> van de doelen waaraan gewerkt is.</summary>
    public ImmutableArray<string>? Doelen { get; init; }
}
