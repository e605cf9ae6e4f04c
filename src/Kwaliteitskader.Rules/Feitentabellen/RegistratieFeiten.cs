using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Feitentabellen;

/// <summary>De feiten van een inschrijving in een register.</summary>
public static class RegistratieFeiten
{
    /// <summary>Het register.</summary>
    public static Feit<Registratie, Register> InRegister { get; } =
        new("register", new("het register", "the register"), r => r.Register, Partij.Register);

    /// <summary>De stand van de inschrijving.</summary>
    public static Feit<Registratie, Registratiestatus> RegistratieStatus { get; } =
        new("status", new("de stand van de inschrijving", "the status of the registration"), r => r.Status, Partij.Register);

    /// <summary>Eerste dag, inclusief.</summary>
    public static Feit<Registratie, DateOnly> RegistratieVan { get; } =
        new("van", new("de eerste dag van de inschrijving", "the first day of the registration"), r => r.Van, Partij.Register);

    /// <summary>Laatste dag, inclusief; afwezig is een open einde.</summary>
    public static Feit<Registratie, DateOnly> RegistratieTot { get; } =
        new("tot", new("de laatste dag van de inschrijving", "the last day of the registration"), r => r.Tot, Partij.Register);
}
