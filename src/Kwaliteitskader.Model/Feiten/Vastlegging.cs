namespace Kwaliteitskader.Model.Feiten;

/// <summary>Iets dat op een dag gedaan of besproken en vastgelegd is.</summary>
/// <remarks>
/// Vastleggingen staan in een lijst, ook waar er gewoonlijk één is: een lege lijst zegt dat het er nog niet is, een
/// afwezige dat het niet bekend is.
/// </remarks>
public sealed record Vastlegging
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }
}
