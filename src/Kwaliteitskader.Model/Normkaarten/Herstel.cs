using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Hoe een niet vervulde norm alsnog vervuld wordt, of wat er te leren is als dat niet meer kan.</summary>
/// <param name="Wie">Wie het kan doen.</param>
/// <param name="Wat">Wat gedaan moet worden, als opdracht in een zin die met een kleine letter begint en zonder te zeggen wie.</param>
/// <param name="Voorbij">
/// Wat te doen is als de termijn voorbij is en de daad zelf niet meer kan: terugkijken, herstellen wat nog kan, leren; zonder geldt
/// <paramref name="Wat"/> ook dan.
/// </param>
public sealed record Herstel(Partij Wie, Tekst Wat, Tekst? Voorbij = null)
{
    /// <summary>De opdracht die bij een uitkomst past.</summary>
    public Tekst Bij(Uitkomst uitkomst) => uitkomst == Uitkomst.VoldoetNiet && Voorbij is { } voorbij ? voorbij : Wat;
}

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
