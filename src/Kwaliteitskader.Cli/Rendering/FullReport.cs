using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Alles voluit: per onderwerp elke bevinding, wat aandacht vraagt voorop.</summary>
internal sealed class FullReport(TextCanvas canvas, Taal taal)
{
    private readonly Woorden woorden = new(taal);

    public void Write(Toetsrapport rapport)
    {
        foreach (var groep in rapport.Oordelen.ToArray().GroupBy(oordeel => oordeel.Onderwerp))
        {
            canvas.Blank();
            canvas.Line(Ink.Strong(woorden.Kop(groep.Key, rapport.Dossier)), hanging: 2);
            Groep(rapport, groep.ToLookup(oordeel => oordeel.Uitkomst));
        }

        canvas.Blank();
        canvas.Line(Tally.Of(woorden, woorden.Zin("Telling", "Count"), uitkomst => rapport.Aantal(uitkomst)), hanging: 2);
        foreach (var regel in Tally.Besluiten(woorden, rapport))
        {
            canvas.Line(regel, hanging: 2);
        }
    }

    private void Groep(Toetsrapport rapport, ILookup<Uitkomst, Oordeel> oordelen)
    {
        var blok = new FindingBlock(canvas, woorden, taal);
        foreach (var oordeel in Tally.Order.Where(uitkomst => uitkomst != Uitkomst.NietVanToepassing).SelectMany(uitkomst => oordelen[uitkomst]))
        {
            blok.Write(rapport.Norm(oordeel), rapport.Bevinding(oordeel, taal));
        }

        var buiten = oordelen[Uitkomst.NietVanToepassing].Select(oordeel => rapport.Norm(oordeel).Kaart.Id).ToList();
        if (buiten.Count > 0)
        {
            var teken = Sign.Of(Uitkomst.NietVanToepassing);
            var regel = $"{teken.Glyph} {buiten.Count.ToString(CultureInfo.InvariantCulture)} {woorden.Van(Uitkomst.NietVanToepassing)}: {string.Join(", ", buiten)}";
            canvas.Line(new Paragraph().Add(regel, teken.Style), 2, 2);
        }
    }
}
