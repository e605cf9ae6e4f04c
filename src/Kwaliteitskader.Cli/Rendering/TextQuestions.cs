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
            foreach (var samen in Reeksen.Van(groep, VoorDezelfdeNormen))
            {
                Reeksen.Van(samen, ZonderKeuze).ForEach(punten => Punten(punten, groep.Key));
                Waarvoor(samen);
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

    private void Punten(List<Uitvraagpunt> punten, Partij aan)
    {
        if (punten[0].Wegen.Length == 1)
        {
            foreach (var regel in Vraagregel.Van(punten.SelectMany(punt => punt.Wegen[0].Feiten), woorden))
            {
                Punt(regel.Tekst);
            }

            return;
        }

        Punt(woorden.Zin("een van deze is genoeg:", "one of these is enough:"));
        foreach (var weg in punten[0].Wegen)
        {
            canvas.Line(Ink.Plain("○ ").Add(Weg(weg, aan)), 4, 2);
        }
    }

    private void Punt(string tekst) => canvas.Line(Ink.Plain("• ").Add(tekst), 2, 2);

    private void Waarvoor(List<Uitvraagpunt> samen) => canvas.Line(
        Ink.Quiet($"{(samen.Count == 1 ? woorden.Zin("voor", "for") : woorden.Zin("samen voor", "together for"))} {string.Join(", ", samen[^1].Normen)}{Beslist(samen[^1])}"), 4, 2);

    /// <summary>Of dezelfde normen om twee punten na elkaar vragen en het eerste nog niets beslist: van een lange lijst staan zij dan niet achter elk element.</summary>
    private static bool VoorDezelfdeNormen(Uitvraagpunt een, Uitvraagpunt ander) => een.Beslist.IsEmpty && een.Normen.SequenceEqual(ander.Normen);

    /// <summary>Of bij twee punten niets te kiezen valt.</summary>
    private static bool ZonderKeuze(Uitvraagpunt een, Uitvraagpunt ander) => een.Wegen.Length == 1 && ander.Wegen.Length == 1;

    private string Beslist(Uitvraagpunt punt) => punt.Beslist.IsEmpty ? "" : woorden.Zin(
        $"; hiermee {(punt.Beslist.Length == 1 ? "staat 1 bevinding" : $"staan {Getal(punt.Beslist.Length)} bevindingen")} vast",
        $"; this settles {(punt.Beslist.Length == 1 ? "1 finding" : $"{Getal(punt.Beslist.Length)} findings")}");

    private string Weg(Uitvraagweg weg, Partij aan) => string.Join(woorden.Zin(" en ", " and "), Vraagregel.Van(weg.Feiten, woorden).Select(regel =>
        regel.Aanleveraar == aan ? regel.Tekst : $"{regel.Tekst} ({woorden.Zin("van", "from")} {woorden.Van(regel.Aanleveraar)})"));

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
