using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Wat een gastheer aan de toets kan instellen.</summary>
public sealed class Kwaliteitstoetsopties
{
    private readonly List<Norm> eigenNormen = [];
    private Normwaardenset normwaarden = Normwaardenset.Standaard;

    /// <summary>Voegt een eigen norm toe, na die van de bibliotheek.</summary>
    /// <remarks>
    /// Normen met dezelfde sleutel zijn versies van één norm: hun geldigheid mag niet overlappen, en een rapport oordeelt naar
    /// de versie die op de peildatum geldt.
    /// </remarks>
    public Kwaliteitstoetsopties Voeg(Norm norm)
    {
        ArgumentNullException.ThrowIfNull(norm);
        eigenNormen.Add(norm);
        return this;
    }

    /// <summary>Stelt eigen waarden voor een normwaarde in de plaats van die van de bibliotheek.</summary>
    public Kwaliteitstoetsopties Stel(Normwaarde normwaarde, params GedateerdeWaarde[] waarden)
    {
        ArgumentNullException.ThrowIfNull(waarden);
        normwaarden = normwaarden.Met(normwaarde, [.. waarden]);
        return this;
    }

    /// <summary>Kiest een andere lezing van een bron dan die van de bibliotheek; elk rapport noemt de gekozen lezing.</summary>
    public Kwaliteitstoetsopties Kies(Lezing lezing)
    {
        ArgumentNullException.ThrowIfNull(lezing);
        normwaarden = normwaarden.Met(lezing.Normwaarde, lezing.Waarden);
        return this;
    }

    internal Kwaliteitstoets Maak() => eigenNormen.Count == 0 && ReferenceEquals(normwaarden, Normwaardenset.Standaard)
        ? Kwaliteitstoets.Standaard
        : new(Normencatalogus.Standaard.AddRange(eigenNormen), normwaarden);
}
