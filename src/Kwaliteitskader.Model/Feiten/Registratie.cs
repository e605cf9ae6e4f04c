namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een inschrijving van een therapeut of een praktijk in een register.</summary>
public sealed record Registratie
{
    /// <summary>Het register.</summary>
    public Register? Register { get; init; }

    /// <summary>De stand van de inschrijving; alleen <see cref="Registratiestatus.Ingeschreven"/> telt.</summary>
    public Registratiestatus? Status { get; init; }

    /// <summary>Eerste dag van de inschrijving, inclusief.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag van de inschrijving, inclusief. Afwezig is een open einde, niet onbekend; 0001-01-01 betekent dat hier niet.</summary>
    public DateOnly? Tot { get; init; }
}

/// <summary>Een kwaliteitsregister.</summary>
public enum Register : byte
{
    /// <summary>Individueel Register Fysiotherapie.</summary>
    IndividueelRegisterFysiotherapie,

    /// <summary>Register van individuele deelnemers van Stichting Keurmerk Fysiotherapie.</summary>
    KeurmerkIndividueel,

    /// <summary>Kwaliteitsregister Paramedici.</summary>
    KwaliteitsregisterParamedici,

    /// <summary>Basis Praktijkregister Fysiotherapie.</summary>
    BasisPraktijkregister,

    /// <summary>Praktijkregister van Stichting Keurmerk Fysiotherapie.</summary>
    KeurmerkPraktijkregister,

    /// <summary>Praktijkregister van de VvOCM.</summary>
    PraktijkregisterVvocm,
}

/// <summary>De stand van een inschrijving.</summary>
public enum Registratiestatus : byte
{
    /// <summary>Aangevraagd, nog niet ingeschreven.</summary>
    Aangevraagd,

    /// <summary>Ingeschreven.</summary>
    Ingeschreven,

    /// <summary>Ingeschreven geweest en voor een tijd geschorst.</summary>
    Geschorst,

    /// <summary>Uit het register verwijderd.</summary>
    Doorgehaald,
}
