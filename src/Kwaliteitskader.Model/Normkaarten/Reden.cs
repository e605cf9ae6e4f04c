using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Model.Normkaarten;

/// <summary>Waarom een norm op een onderwerp uitkomt zoals hij uitkomt.</summary>
/// <param name="Code">De vaste, machineleesbare code, in kleine letters met streepjes. Deel van het contract.</param>
/// <param name="Tekst">Dezelfde reden in een zin. Geen deel van het contract.</param>
/// <param name="Lopend">De zin zolang de termijn nog loopt, zoals "Er is nog geen intake gepland."; zonder geldt <paramref name="Tekst"/>.</param>
public sealed record Reden(string Code, Tekst Tekst, Tekst? Lopend = null)
{
    /// <summary>De zin die bij een uitkomst past.</summary>
    public Tekst Bij(Uitkomst uitkomst) => uitkomst == Uitkomst.NogTeVoldoen && Lopend is { } lopend ? lopend : Tekst;

    /// <summary>Wat bij deze reden helpt, als dat iets anders is dan wat de norm in het algemeen noemt.</summary>
    public Tekst? Herstel { get; init; }

    /// <summary>Wie dat kan doen, als dat een ander is dan wie de norm noemt.</summary>
    public Partij? Hersteller { get; init; }
}
