using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De uitkomst van één norm voor één onderwerp, zoals een rapport haar bewaart.</summary>
/// <remarks>
/// Acht bytes: een rapport is er een rij van, en hoe korter die is, hoe minder het oordelen op het geheugen wacht. De norm is een
/// plaats die alleen in haar eigen toets iets betekent; naar buiten gaat daarom een <see cref="Oordeel"/>.
/// </remarks>
internal readonly record struct Uitspraak
{
    private readonly int index;
    private readonly ushort norm;
    private readonly Onderwerpsoort soort;

    public Uitspraak(int norm, Onderwerp onderwerp, Uitkomst uitkomst)
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
