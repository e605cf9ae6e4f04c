using Kwaliteitskader.Model.Normen;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De redenen die voor elke norm gelden als hij er zelf geen preciezere noemt.</summary>
internal static class Redenen
{
    public static Reden Vervuld { get; } = new("eis-vervuld", new("De eis is vervuld.", "The requirement is met."));

    public static Reden NietVervuld { get; } = new("eis-niet-vervuld", new("De eis is niet vervuld.", "The requirement is not met."));

    public static Reden FeitenOntbreken { get; } = new(
        "feiten-ontbreken", new("Feiten die dit bepalen, zijn niet bekend.", "Facts that decide this are not known."));

    public static Reden NormwaardeOntbreekt { get; } = new(
        "normwaarde-ontbreekt", new("De bronnen geven geen waarde om aan te toetsen.", "The sources give no value to test against."));

    public static Reden Tegenspraak { get; } = new(
        "feiten-spreken-elkaar-tegen", new("De feiten spreken elkaar tegen.", "The facts contradict each other."));

    public static Reden NietGeadresseerd { get; } = new(
        "niet-geadresseerd", new("De norm richt zich niet tot dit onderwerp.", "The norm does not address this subject."));

    public static Reden NietGeldig { get; } = new(
        "norm-geldt-niet-op-peildatum", new("De norm geldt niet op de peildatum.", "The norm is not in force on the reference date."));

    /// <summary>De redenen hierboven.</summary>
    public static IReadOnlyList<Reden> Algemeen { get; } =
        [Vervuld, NietVervuld, FeitenOntbreken, NormwaardeOntbreekt, Tegenspraak, NietGeadresseerd, NietGeldig];
}
