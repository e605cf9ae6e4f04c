namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een doorverwijzing van de patiënt.</summary>
public sealed record Doorverwijzing
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Naar wat voor zorgverlener verwezen is.</summary>
    public Verwijsbestemming? Naar { get; init; }

    /// <summary>De verbijzondering van degene naar wie verwezen is.</summary>
    public string? Verbijzondering { get; init; }
}

/// <summary>Naar wat voor zorgverlener een patiënt verwezen kan worden.</summary>
public enum Verwijsbestemming : byte
{
    /// <summary>Een collega met een verbijzondering.</summary>
    VerbijzonderdeCollega,

    /// <summary>Een collega met de juiste deskundigheid, zonder verbijzondering.</summary>
    CollegaMetExpertise,

    /// <summary>Een zorgprofessional van een ander beroep.</summary>
    AndereZorgprofessional,
}
