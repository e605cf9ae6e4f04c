namespace Kwaliteitskader.Model.Feiten;

/// <summary>De inschrijving van een fysiotherapeut in het BIG-register.</summary>
public sealed record BigInschrijving
{
    /// <summary>Het BIG-nummer, 11 cijfers.</summary>
    public string? Nummer { get; init; }

    /// <summary>De stand van de inschrijving.</summary>
    public Registratiestatus? Status { get; init; }

    /// <summary>Eerste dag van de inschrijving, inclusief.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag van de inschrijving, inclusief. Afwezig is een open einde, niet onbekend.</summary>
    public DateOnly? Tot { get; init; }
}
