using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De redenen die voor elke norm gelden als hij er zelf geen preciezere noemt.</summary>
public static class Redenen
{
    /// <summary>De eis is vervuld.</summary>
    public static Reden Vervuld { get; } = new("eis-vervuld", new("De eis is vervuld.", "The requirement is met."));

    /// <summary>De eis is niet vervuld.</summary>
    public static Reden NietVervuld { get; } = new("eis-niet-vervuld", new("De eis is niet vervuld.", "The requirement is not met."));

    /// <summary>Beslissende feiten ontbreken.</summary>
    public static Reden FeitenOntbreken { get; } = new(
        "feiten-ontbreken", new("Feiten die dit bepalen, zijn niet bekend.", "Facts that decide this are not known."));

    /// <summary>Er is geen getal om aan te toetsen.</summary>
    public static Reden NormwaardeOntbreekt { get; } = new(
        "normwaarde-ontbreekt", new("De bronnen geven geen waarde om aan te toetsen.", "The sources give no value to test against."));

    /// <summary>De feiten spreken elkaar tegen.</summary>
    public static Reden Tegenspraak { get; } = new(
        "feiten-spreken-elkaar-tegen", new("De feiten spreken elkaar tegen.", "The facts contradict each other."));

    /// <summary>De norm richt zich niet tot het onderwerp.</summary>
    public static Reden NietGeadresseerd { get; } = new(
        "niet-geadresseerd", new("De norm richt zich niet tot dit onderwerp.", "The norm does not address this subject."));

    /// <summary>De norm geldt niet op de peildatum.</summary>
    public static Reden NietGeldig { get; } = new(
        "norm-geldt-niet-op-peildatum", new("De norm geldt niet op de peildatum.", "The norm is not in force on the reference date."));

    /// <summary>De redenen hierboven.</summary>
    public static IReadOnlyList<Reden> Algemeen { get; } =
        [Vervuld, NietVervuld, FeitenOntbreken, NormwaardeOntbreekt, Tegenspraak, NietGeadresseerd, NietGeldig];

    /// <summary>De redenen die een norm niet zelf noemt maar krijgt uit de feiten die hij leest: tegenspraken, en standen van een inschrijving.</summary>
    public static IReadOnlyList<Reden> VanFeiten { get; } = [.. Voorwaarden.Tegenspraken.Alle, .. Voorwaarden.Standredenen.Alle];
}
