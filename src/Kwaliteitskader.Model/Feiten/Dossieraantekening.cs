namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een aantekening in het dossier van de patiënt; alleen haar dag en soort, niet haar inhoud.</summary>
public sealed record Dossieraantekening
{
    /// <summary>De dag.</summary>
    public DateOnly? Op { get; init; }

    /// <summary>Waarover de aantekening gaat.</summary>
    public Aantekeningsoort? Soort { get; init; }
}

/// <summary>Waarover een aantekening in een dossier gaat.</summary>
public enum Aantekeningsoort : byte
{
    /// <summary>De gezondheid van de patiënt.</summary>
    Gezondheid,

    /// <summary>Een uitgevoerde verrichting.</summary>
    Verrichting,

    /// <summary>Andere gegevens die voor goede zorg nodig zijn.</summary>
    Overig,
}
