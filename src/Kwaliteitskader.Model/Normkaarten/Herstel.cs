namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Hoe een niet vervulde norm alsnog vervuld wordt.</summary>
/// <param name="Wie">Wie het kan doen.</param>
/// <param name="Wat">Wat gedaan moet worden, als opdracht in een zin.</param>
public sealed record Herstel(Partij Wie, Tekst Wat);

/// <summary>Wie iets kan doen of een feit kan aanleveren.</summary>
public enum Partij
{
    /// <summary>De therapeut.</summary>
    Therapeut,

    /// <summary>De praktijk.</summary>
    Praktijk,

    /// <summary>Het register.</summary>
    Register,

    /// <summary>Wie over het kwaliteitskader gaan: de partijen die het vaststellen en uitvoeren.</summary>
    Kaderpartijen,
}
