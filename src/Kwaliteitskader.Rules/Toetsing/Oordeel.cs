using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De uitkomst van één norm voor één onderwerp, zonder uitleg.</summary>
/// <remarks>Acht bytes: een rapport is er een rij van, en hoe korter die is, hoe minder het oordelen op het geheugen wacht.</remarks>
public readonly record struct Oordeel
{
    private readonly int index;
    private readonly ushort norm;
    private readonly Onderwerpsoort soort;

    internal Oordeel(int norm, Onderwerp onderwerp, Uitkomst uitkomst)
    {
        this.norm = (ushort)norm;
        index = onderwerp.Index;
        soort = onderwerp.Soort;
        Uitkomst = uitkomst;
    }

    /// <summary>De plaats van de norm in <see cref="Kwaliteitstoets.Normen"/>.</summary>
    public int Norm => norm;

    /// <summary>Het onderwerp.</summary>
    public Onderwerp Onderwerp => Onderwerp.Van(soort, index);

    /// <summary>De uitkomst.</summary>
    public Uitkomst Uitkomst { get; }
}
