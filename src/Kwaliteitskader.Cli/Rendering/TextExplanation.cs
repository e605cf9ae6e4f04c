using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De uitleg van een norm voor een lezer: per onderwerp de uitkomst en de bomen waaruit zij volgt.</summary>
internal sealed class TextExplanation(TextCanvas canvas, Taal taal, bool volledig) : IExplanationWriter, IReaderWriter
{
    private readonly Woorden woorden = new(taal);
    private System.Collections.Immutable.ImmutableArray<Bron> bronnen = [];
    private bool eerder;

    public void Write(Invoerrecord record, Toetsrapport rapport, IReadOnlyList<Oordeel> oordelen)
    {
        Tussenregel();
        var norm = rapport.Toets.Normen[0].Kaart;
        canvas.Line(Ink.Strong($"{norm.Id} {norm.Titel.In(taal)}"), hanging: 2);
        canvas.Line(Ink.Plain(norm.Zin.In(taal)), hanging: 2);
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        if (oordelen.Count == 0)
        {
            canvas.Blank();
            canvas.Line(Ink.Plain(woorden.Zin("Dit dossier heeft hier geen onderwerp voor.", "This dossier has no subject for this.")));
        }

        foreach (var oordeel in oordelen)
        {
            canvas.Blank();
            Write(rapport, oordeel);
        }

        bronnen = norm.Bronnen;

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
        if (bronnen.IsEmpty)
        {
            return;
        }

        canvas.Blank();
        foreach (var bron in bronnen)
        {
            canvas.Line(Ink.Quiet($"{woorden.Zin("Bron", "Source")}: {bron}"), hanging: 2);
        }

        canvas.Line(Ink.Quiet(woorden.Zin(
            "✔ waar, ✘ niet waar, … nog niet (de termijn loopt), ? onbekend, ! twijfel",
            "✔ true, ✘ false, … not yet (the term is running), ? unknown, ! in doubt")
            + (volledig ? woorden.Zin("; ▶ draagt de uitkomst", "; ▶ carries the outcome") : woorden.Zin(". De hele boom: --volledig", ". The whole tree: --volledig"))));
        canvas.Flush();
    }

    private void Tussenregel()
    {
        if (eerder)
        {
            canvas.Blank();
        }

        eerder = true;
    }

    private void Write(Toetsrapport rapport, Oordeel oordeel)
    {
        var uitleg = rapport.LegUit(oordeel);
        var bevinding = rapport.Bevinding(oordeel, taal);
        var teken = Sign.Of(oordeel.Uitkomst);
        canvas.Line(
            new Paragraph()
                .Add($"{teken.Glyph} ", teken.Style)
                .AddStrong(woorden.Kop(oordeel.Onderwerp, rapport.Dossier))
                .Add($" — {woorden.Van(oordeel.Uitkomst)}", teken.Style)
                .AddQuiet($" ({bevinding.Reden})"),
            hanging: 2);
        canvas.Line(Ink.Plain(bevinding.Toelichting), 2);
        foreach (var besluit in woorden.Besluiten(bevinding.Dispensatie, bevinding.Beoordeling))
        {
            canvas.Line(Ink.Plain(besluit), 2);
        }

        var bomen = new ExplanationTree(woorden, rapport.Dossier, taal, volledig);
        Boom(bomen, uitleg, woorden.Zin("Richt de norm zich hiertoe?", "Does the norm address this?"), uitleg.Geadresseerde);
        foreach (var uitzondering in uitleg.Uitzonderingen)
        {
            Boom(bomen, uitleg, woorden.Zin("Geldt deze uitzondering?", "Does this exception hold?"), uitzondering);
        }

        Boom(bomen, uitleg, woorden.Zin("Is de eis vervuld?", "Is the requirement met?"), uitleg.Eis);
        Getallen(uitleg, rapport.Toets);
    }

    private void Getallen(Normuitleg uitleg, Kwaliteitstoets toets)
    {
        var getallen = new[] { uitleg.Geadresseerde }.Concat(uitleg.Uitzonderingen).Append(uitleg.Eis).OfType<Uitleg>()
            .Where(boom => volledig || uitleg.IsDrager(boom))
            .SelectMany(boom => Gebruiktgetal.InBoom(boom, volledig, toets))
            .DistinctBy(getal => (getal.Maat.Id, getal.Maat.Geval))
            .ToList();
        if (getallen.Count == 0)
        {
            return;
        }

        canvas.Line(Ink.Quiet(woorden.Zin("Naar welk getal?", "By which figure?")), 2);
        foreach (var getal in getallen)
        {
            canvas.Line(Getal(getal), 2, 2);
        }
    }

    private Paragraph Getal(Gebruiktgetal getal)
    {
        var (maat, keuze, lezing) = getal;
        var regel = Ink.Plain($"{maat.Naam.In(taal)} = ");
        regel = maat.InWoorden is { } inWoorden ? regel.AddStrong(inWoorden.In(taal)) : regel.Add(woorden.Zin("geen getal bekend", "no figure known"));
        return regel.AddQuiet((maat.Bron is { } bron ? $", {bron}" : "") + (keuze is null ? "" : woorden.Zin($"; lezing {keuze}: {lezing}", $"; reading {keuze}: {lezing}")));
    }

    private void Boom(ExplanationTree bomen, Normuitleg uitleg, string vraag, Uitleg? boom)
    {
        if (boom is not null && (volledig || uitleg.IsDrager(boom)))
        {
            canvas.Line(Ink.Quiet(vraag), 2);
            canvas.Line(bomen.Of(boom, uitleg.IsDrager(boom)), 2);
        }
    }
}
