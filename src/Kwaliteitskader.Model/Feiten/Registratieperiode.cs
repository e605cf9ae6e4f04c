namespace Kwaliteitskader.Model.Feiten;

/// <summary>Een periode waarover een register de deskundigheid van een therapeut toetst, gewoonlijk zestig maanden.</summary>
public sealed record Registratieperiode
{
    /// <summary>Het register.</summary>
    public Register? Register { get; init; }

    /// <summary>Eerste dag, inclusief.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Laatste dag, inclusief. Anders dan bij een registratie is een afwezige laatste dag onbekend.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Aantal deelregisters waarin de therapeut in deze periode ingeschreven is, het algemene meegeteld.</summary>
    public int? Deelregisters { get; init; }
}
