using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het verslag voor een lezer: per dossier, per onderwerp, wat aandacht vraagt voorop.</summary>
internal sealed class TextReport(TextCanvas canvas, Taal taal) : IRecordWriter
{
    // De volgorde waarin een lezer het wil weten. Wat niet van toepassing is, staat als één regel onderaan.
    private static readonly Uitkomst[] Volgorde =
        [Uitkomst.VoldoetNiet, Uitkomst.NogTeVoldoen, Uitkomst.OordeelNodig, Uitkomst.NietVastTeStellen, Uitkomst.Voldoet];

    private readonly Woorden woorden = new(taal);
    private readonly long[] totalen = new long[Enum.GetValues<Uitkomst>().Length];
    private long dossiers;
    private long fouten;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        Tussenregel();
        dossiers++;
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        foreach (var groep in Groepen(rapport))
        {
            canvas.Blank();
            canvas.Line(Ink.Strong(woorden.Kop(groep[0].Onderwerp, rapport.Dossier)), hanging: 2);
            Groep(rapport, groep);
        }

        canvas.Blank();
        canvas.Line(Telling(woorden.Zin("Telling", "Count"), uitkomst => rapport.Aantal(uitkomst)), hanging: 2);
        foreach (var uitkomst in Enum.GetValues<Uitkomst>())
        {
            totalen[(int)uitkomst] += rapport.Aantal(uitkomst);
        }

        canvas.Flush();
    }

    public void Write(Leesfout fout)
    {
        Tussenregel();
        fouten++;
        RecordHeading.Write(canvas, woorden, fout, taal);
        canvas.Flush();
    }

    public void Complete()
    {
        if (dossiers + fouten < 2)
        {
            return;
        }

        canvas.Blank();
        var gelezen = woorden.Zin($"{Getal(dossiers)} dossiers", $"{Getal(dossiers)} dossiers");
        var niet = fouten == 0 ? "" : woorden.Zin($", {Getal(fouten)} niet te lezen", $", {Getal(fouten)} unreadable");
        canvas.Line(Telling(woorden.Zin($"Samen ({gelezen}{niet})", $"Together ({gelezen}{niet})"), uitkomst => totalen[(int)uitkomst]), hanging: 2);
        canvas.Flush();
    }

    private static List<List<Oordeel>> Groepen(Toetsrapport rapport)
    {
        var groepen = new Dictionary<Onderwerp, List<Oordeel>>();
        foreach (var oordeel in rapport.Oordelen)
        {
            if (!groepen.TryGetValue(oordeel.Onderwerp, out var groep))
            {
                groepen[oordeel.Onderwerp] = groep = [];
            }

            groep.Add(oordeel);
        }

        return [.. groepen.Values];
    }

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private void Tussenregel()
    {
        if (dossiers + fouten > 0)
        {
            canvas.Blank();
        }
    }

    private void Groep(Toetsrapport rapport, List<Oordeel> groep)
    {
        var blok = new FindingBlock(canvas, woorden, taal);
        foreach (var uitkomst in Volgorde)
        {
            foreach (var oordeel in groep.Where(oordeel => oordeel.Uitkomst == uitkomst))
            {
                blok.Write(rapport.Norm(oordeel), rapport.Bevinding(oordeel, taal));
            }
        }

        var buiten = groep.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVanToepassing).Select(oordeel => rapport.Norm(oordeel).Kaart.Id).ToList();
        if (buiten.Count > 0)
        {
            var teken = Sign.Of(Uitkomst.NietVanToepassing);
            var regel = $"{teken.Glyph} {Getal(buiten.Count)} {woorden.Van(Uitkomst.NietVanToepassing)}: {string.Join(", ", buiten)}";
            canvas.Line(new Paragraph().Add(regel, teken.Style), 2, 2);
        }
    }

    private Paragraph Telling(string titel, Func<Uitkomst, long> aantal)
    {
        var regel = Ink.Strong($"{titel}: ");
        var tussen = "";
        foreach (var uitkomst in (Uitkomst[])[.. Volgorde, Uitkomst.NietVanToepassing])
        {
            if (aantal(uitkomst) > 0)
            {
                var teken = Sign.Of(uitkomst);
                regel.Add(tussen).Add($"{teken.Glyph} {Getal(aantal(uitkomst))} {woorden.Van(uitkomst)}", teken.Style);
                tussen = ", ";
            }
        }

        return tussen.Length > 0 ? regel : regel.Add(woorden.Zin("geen bevindingen", "no findings"));
    }
}
