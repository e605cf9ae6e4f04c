namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een activiteit voor deskundigheidsbevordering.</summary>
public sealed record Scholing
{
    /// <summary>De dag waarop de activiteit is afgerond.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Toegekende punten, nul of meer.</summary>
    public decimal? Punten { get; init; }

    /// <summary>De soort activiteit.</summary>
    public Scholingssoort? Soort { get; init; }
}

/// <summary>De soort van een activiteit voor deskundigheidsbevordering.</summary>
public enum Scholingssoort : byte
{
    /// <summary>Bij- en nascholing.</summary>
    BijEnNascholing,

    /// <summary>Een andere deskundigheidsbevorderende activiteit.</summary>
    OverigeActiviteit,
}
