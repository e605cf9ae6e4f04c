using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Normen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De catalogus als tabel: een norm per regel.</summary>
internal static class NormCatalogue
{
    public static void Write(TextCanvas canvas, IReadOnlyCollection<Norm> normen, Taal taal)
    {
        var woorden = new Woorden(taal);
        var tabel = new Table { Border = TableBorder.None, ShowHeaders = true };
        string[] koppen = ["id", woorden.Zin("norm", "norm"), woorden.Zin("kracht", "force"), woorden.Zin("domein", "domain"), woorden.Zin("onderwerp", "subject")];
        foreach (var kop in koppen)
        {
            tabel.AddColumn(new TableColumn(Ink.Quiet(kop)) { NoWrap = kop == "id", Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (var norm in normen)
        {
            var kaart = norm.Kaart;
            tabel.AddRow(
                Ink.Strong(kaart.Id.Waarde),
                Ink.Plain(kaart.Titel.In(taal)).Append("\n").AddQuiet(kaart.Zin.In(taal)),
                Ink.Plain(woorden.Van(kaart.Kracht)),
                Ink.Plain(woorden.Van(kaart.Domein)),
                Ink.Plain(woorden.Van(norm.Onderwerpsoort)));
        }

        canvas.Line(tabel);
    }
}
