namespace Kwaliteitskader.Model.Feiten;

/// <summary>Wat de patiënt over het verloop van de behandeling te horen kreeg.</summary>
public sealed record Behandelindicatie
{
    /// <summary>De dag waarop dat besproken is.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>De genoemde duur van de behandeling in weken; 0 als geen duur genoemd is.</summary>
    public int? Weken { get; init; }

    /// <summary>Het genoemde aantal behandelingen per week, ook minder dan één; 0 als geen aantal genoemd is.</summary>
    public decimal? BehandelingenPerWeek { get; init; }

    /// <summary>Of daarbij gezegd is wat van de patiënt zelf gevraagd wordt, zoals oefeningen thuis.</summary>
    public bool? InzetPatientBenoemd { get; init; }
}
