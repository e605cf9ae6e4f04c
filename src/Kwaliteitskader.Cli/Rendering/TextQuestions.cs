using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De uitvraag voor een lezer: per aanleveraar wat te vragen is, met voorop wat het meest beslist.</summary>
internal sealed class TextQuestions(TextCanvas canvas, Taal taal) : IRecordWriter, IReaderWriter
{
    private readonly Woorden woorden = new(taal);
    private bool eerder;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        var uitvraag = rapport.Uitvraag(taal);
        foreach (var groep in uitvraag.Punten.GroupBy(punt => punt.Wegen[0].Feiten[0].Aanleveraar))
        {
            canvas.Blank();
            canvas.Line(Ink.Strong($"{woorden.Zin("Te vragen aan", "To ask of")} {woorden.Van(groep.Key)}"));
            foreach (var punt in groep)
            {
                Punt(punt, groep.Key);
            }
        }

        if (uitvraag.MeerOntbreekt == true)
        {
            canvas.Blank();
            canvas.Line(Ink.Plain(woorden.Zin("Er ontbreekt meer dan hier staat: vraag opnieuw als dit is aangevuld.", "More is missing than is listed here: ask again once this has been supplied.")));
        }

        if (!uitvraag.WachtOpGetal.IsEmpty)
        {
            canvas.Blank();
            canvas.Line(Ink.Plain($"{woorden.Zin("Wacht ook op een getal dat niet gepubliceerd is", "Also waits for a figure that is not published")}: {string.Join(", ", uitvraag.WachtOpGetal.Select(Bevinding))}"), hanging: 2);
        }

        if (uitvraag.Punten.IsEmpty)
        {
            canvas.Blank();
            canvas.Line(Ink.Plain(woorden.Zin("Er is niets te vragen.", "There is nothing to ask.")));
        }

        canvas.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, fouten, taal);
        canvas.Flush();
    }

    public void Complete()
    {
    }

    private void Punt(Uitvraagpunt punt, Partij aan)
    {
        if (punt.Wegen.Length == 1)
        {
            canvas.Line(Ink.Plain("• ").Add(Weg(punt.Wegen[0], aan)), 2, 2);
        }
        else
        {
            canvas.Line(Ink.Plain("• ").Add(woorden.Zin("een van deze is genoeg:", "one of these is enough:")), 2, 2);
            foreach (var weg in punt.Wegen)
            {
                canvas.Line(Ink.Plain("○ ").Add(Weg(weg, aan)), 4, 2);
            }
        }

        canvas.Line(Ink.Quiet($"{woorden.Zin("voor", "for")} {string.Join(", ", punt.Normen)}{Beslist(punt)}"), 4, 2);
    }

    private string Beslist(Uitvraagpunt punt) => punt.Beslist.IsEmpty ? "" : woorden.Zin(
        $"; hiermee {(punt.Beslist.Length == 1 ? "staat 1 bevinding" : $"staan {Getal(punt.Beslist.Length)} bevindingen")} vast",
        $"; this settles {(punt.Beslist.Length == 1 ? "1 finding" : $"{Getal(punt.Beslist.Length)} findings")}");

    private string Weg(Uitvraagweg weg, Partij aan) => string.Join(woorden.Zin(" en ", " and "), weg.Feiten.Select(feit =>
        $"{feit.Waarvan}: {feit.Omschrijving}{(feit.Aanleveraar == aan ? "" : $" ({woorden.Zin("van", "from")} {woorden.Van(feit.Aanleveraar)})")}"));

    private static string Bevinding(Bevindingskern kern) => $"{kern.Norm} ({kern.OnderwerpId})";

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private void Tussenregel()
    {
        if (eerder)
        {
            canvas.Blank();
        }

        eerder = true;
    }
}
