using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Een deel van de opdrachtregel waarvan de hulp in beide talen bestaat.</summary>
/// <remarks>
/// De omschrijvingen van de bibliotheek zijn er in één taal en daarom verboden (<c>BannedSymbols.txt</c>): wie een opdracht,
/// optie of operand toevoegt, geeft beide talen of krijgt hem niet vertaald.
/// </remarks>
internal interface ITweetalig
{
    /// <summary>Waar het voor is.</summary>
    Tekst Doel { get; }

    /// <summary>Hoe in de hulp heet wat de gebruiker invult; afwezig als er niets in te vullen is.</summary>
    Tekst? Waarde { get; }
}
