using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het verschil van twee rapporten voor een lezer: per bevinding van wat naar wat, en door welk feit.</summary>
internal sealed class TextDifference(TextCanvas canvas, Taal taal, Func<Toetsrapport, Rapportverschil> maak) : IRecordWriter, IReaderWriter
{
    private readonly Woorden woorden = new(taal);
    private bool eerder;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        var verschil = maak(rapport);
        if (verschil.IsLeeg)
        {
            canvas.Line(Ink.Plain(woorden.Zin("Er valt niets anders uit.", "Nothing turns out differently.")), 2);
        }

        var namen = new FactNames(rapport.Toets, taal);
        foreach (var anders in verschil.Anders)
        {
            Anders(anders, namen);
        }

        Kernen(woorden.Zin("Nieuw", "New"), verschil.Nieuw);
        Kernen(woorden.Zin("Weg", "Gone"), verschil.Weg);
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

    private void Anders(Bevindingsverschil anders, FactNames namen)
    {
        var teken = Sign.Of(anders.Naar.Uitkomst);
        canvas.Line(
            new Paragraph().Add($"{teken.Glyph} ", teken.Style)
                .AddStrong($"{anders.Naar.Norm} ({anders.Naar.OnderwerpId})")
                .Add($": {Stand(anders.Van)} → {Stand(anders.Naar)}"),
            2,
            2);
        Feiten(woorden.Zin("Was", "Was"), anders.FeitenWeg, namen);
        Feiten(woorden.Zin("Wordt", "Becomes"), anders.FeitenErbij, namen);
    }

    private void Feiten(string kop, IReadOnlyCollection<BeslissendFeit> feiten, FactNames namen)
    {
        if (feiten.Count > 0)
        {
            canvas.Line(Ink.Quiet($"{kop}: {string.Join("; ", feiten.Select(feit => $"{namen.Of(feit.Pad)}: {feit.Waarde}"))}"), 4, 2);
        }
    }

    private void Kernen(string kop, IReadOnlyCollection<Bevindingskern> kernen)
    {
        if (kernen.Count > 0)
        {
            canvas.Line(Ink.Plain($"{kop}: {string.Join(", ", kernen.Select(kern => $"{kern.Norm} ({kern.OnderwerpId}) {woorden.Van(kern.Uitkomst)}"))}"), 2, 2);
        }
    }

    private string Stand(Bevindingskern kern) =>
        kern.Uiterlijk is { } dag ? $"{woorden.Van(kern.Uitkomst)} ({kern.Reden}, {woorden.Dag(dag)})" : $"{woorden.Van(kern.Uitkomst)} ({kern.Reden})";

    private void Tussenregel()
    {
        if (eerder)
        {
            canvas.Blank();
        }

        eerder = true;
    }
}
