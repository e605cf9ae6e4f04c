namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Wat de afzender van een brief zelf invult; wat hij niet geeft, staat als open plek in de brief.</summary>
/// <param name="Afzender">Wie de brief ondertekent.</param>
/// <param name="Kenmerk">Het kenmerk van de afzender.</param>
/// <param name="Datum">De dag van de brief.</param>
internal sealed record Briefhoofd(string? Afzender, string? Kenmerk, DateOnly? Datum = null);
