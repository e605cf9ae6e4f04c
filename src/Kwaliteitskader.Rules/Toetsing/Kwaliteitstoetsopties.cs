using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Wat een gastheer aan de toets kan instellen.</summary>
public sealed class Kwaliteitstoetsopties
{
    private readonly List<Norm> eigenNormen = [];
    private Normwaardenset normwaarden = Normwaardenset.Standaard;

    internal Kwaliteitstoetsopties()
    {
    }

    /// <summary>Voegt een eigen norm toe, na die van de bibliotheek.</summary>
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

    internal Kwaliteitstoets Maak()
    {
        var normen = Normencatalogus.Standaard.AddRange(eigenNormen);
        var dubbel = normen.GroupBy(norm => norm.Kaart.Id).FirstOrDefault(groep => groep.Count() > 1);
        return dubbel is null
            ? new Kwaliteitstoets(normen, normwaarden)
            : throw new ArgumentException($"Meer dan één norm heet {dubbel.Key}.");
    }
}
