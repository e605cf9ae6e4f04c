using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De verantwoording van de brondocumenten voor een lezer: eerst de aantallen, dan elke passage.</summary>
internal sealed class LedgerPages(TextCanvas canvas, Bronnenboek boek, Taal taal)
{
    private static readonly Bestemming[] Bestemmingen = Enum.GetValues<Bestemming>();

    private readonly Woorden woorden = new(taal);

    public void Write(IReadOnlyList<Brondocument> documenten)
    {
        canvas.Line(Aantallen(documenten));
        foreach (var document in documenten)
        {
            canvas.Blank();
            Document(document);
        }
    }

    private Table Aantallen(IReadOnlyList<Brondocument> documenten)
    {
        var tabel = new Table { Border = TableBorder.None, ShowHeaders = true };
        tabel.AddColumn(new TableColumn(Ink.Quiet(woorden.Zin("document en paragraaf", "document and section"))) { Padding = new Padding(0, 0, 2, 0) });
        foreach (var kop in Bestemmingen.Select(bestemming => bestemming.Kop().In(taal)).Prepend(woorden.Zin("alle", "all")))
        {
            tabel.AddColumn(new TableColumn(Ink.Quiet(kop)) { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) });
        }

        foreach (var document in documenten)
        {
            tabel.AddRow([Ink.Strong(document.Naam), .. Getallen(boek.Dekking(document.Naam)).Select(Ink.Strong)]);
            foreach (var dekking in boek.DekkingPerParagraaf(document.Naam))
            {
                tabel.AddRow([Ink.Plain($"  {dekking.Paragraaf}"), .. Getallen(dekking).Select(Ink.Plain)]);
            }
        }

        return tabel;
    }

    private static IEnumerable<string> Getallen(Brondekking dekking) =>
        Bestemmingen.Select(dekking.Aantal).Prepend(dekking.Totaal).Select(getal => getal == 0 ? "·" : getal.ToString(CultureInfo.InvariantCulture));

    private void Document(Brondocument document)
    {
        canvas.Line(Ink.Strong(document.Naam).Add($"  {document.Titel.In(taal)}"), hanging: 2);
        canvas.Line(Ink.Quiet(document.Volledig
            ? woorden.Zin("Elke zin en elk punt is verantwoord.", "Every sentence and every item is accounted for.")
            : woorden.Zin("Alleen wat over het kader gaat, is verantwoord.", "Only what is about the framework is accounted for.")));
        foreach (var paragraaf in document.Paragrafen)
        {
            canvas.Blank();
            canvas.Line(Ink.Quiet($"{paragraaf.Naam} — {paragraaf.Titel.In(taal)}"), hanging: 2);
            foreach (var passage in boek.VanParagraaf(document.Naam, paragraaf.Naam))
            {
                Passage(paragraaf, passage);
            }
        }
    }

    private void Passage(Paragraaf paragraaf, Passage passage)
    {
        var onderdeel = passage.Plaats == paragraaf.Naam
            ? woorden.Zin("opschrift", "heading")
            : passage.Plaats[(paragraaf.Naam.Length + 2)..];
        canvas.Line(Ink.Strong(onderdeel).Add($"  {passage.Tekst.In(taal)}").Add($" [{Bestemming(passage)}]"), 2, 2);
        if (passage.Toelichting is { } toelichting)
        {
            canvas.Line(Ink.Quiet(toelichting.In(taal)), 4);
        }
    }

    private string Bestemming(Passage passage)
    {
        var wie = passage.Normen.Select(norm => norm.Waarde).Concat(passage.Plichtdragers.Select(drager => drager.Naam().In(taal))).ToList();
        var bestemming = passage.Bestemming.Naam().In(taal);
        return wie.Count == 0 ? bestemming : $"{bestemming}: {string.Join(", ", wie)}";
    }
}
