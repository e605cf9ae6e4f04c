namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een gekozen interventie: een middel waarmee een behandeldoel bereikt moet worden.</summary>
public sealed record Interventie
{
    /// <summary>De dag waarop de interventie gekozen is.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Of de interventie samen met de patiënt gekozen is.</summary>
    public bool? SamenMetPatient { get; init; }

    /// <summary>Of ook naasten van de patiënt bij de keuze betrokken waren.</summary>
    public bool? SamenMetNaasten { get; init; }
}
