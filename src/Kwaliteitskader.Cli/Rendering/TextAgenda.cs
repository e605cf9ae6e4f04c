using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De agenda voor een lezer: eerst wat al over tijd is, dan per maand wat er verandert, waardoor, en tot wanneer er iets aan te doen is.</summary>
internal sealed class TextAgenda(TextCanvas canvas, Taal taal, DateOnly einde) : IRecordWriter, IReaderWriter
{
    private const int MeesteOorzaken = 3;
    private readonly Woorden woorden = new(taal);
    private bool eerder;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        OverTijd(rapport);
        var agenda = rapport.Agenda(einde);
        var namen = new FactNames(rapport.Toets, taal);
        foreach (var maand in agenda.Punten.GroupBy(punt => (punt.Op.Year, punt.Op.Month)))
        {
            canvas.Blank();
            canvas.Line(Ink.Strong(woorden.Maand(maand.First().Op)));
            foreach (var punt in maand)
            {
                Punt(punt, rapport, namen);
            }
        }

        if (agenda.Punten.IsEmpty)
        {
            canvas.Blank();
            canvas.Line(Ink.Plain(woorden.Zin($"Tot en met {woorden.Dag(einde)} verandert er niets.", $"Nothing changes through {woorden.Dag(einde)}.")));
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

    private void OverTijd(Toetsrapport rapport)
    {
        var over = rapport.Oordelen.Where(oordeel => oordeel.Uitkomst == Uitkomst.VoldoetNiet)
            .Select(oordeel => (Oordeel: oordeel, oordeel.LegKortUit().Uiterlijk))
            .Where(paar => paar.Uiterlijk is not null)
            .OrderBy(paar => paar.Uiterlijk)
            .ToList();
        if (over.Count == 0)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(woorden.Zin("Al over tijd", "Already overdue")));
        foreach (var (oordeel, uiterlijk) in over)
        {
            var kaart = oordeel.Norm.Kaart;
            canvas.Line(
                Ink.Plain($"{woorden.Dag(uiterlijk!.Value)}  ").AddStrong($"{kaart.Id} ({oordeel.Onderwerp.Id(rapport.Dossier)})").Add($" {kaart.Titel.In(taal)}"),
                2,
                2);
        }
    }

    private void Punt(Agendapunt punt, Toetsrapport rapport, FactNames namen)
    {
        canvas.Line(Ink.Plain($"{woorden.Dag(punt.Op)}"), 2);
        foreach (var groep in punt.Wendingen.GroupBy(wending => (wending.Van, wending.Naar)))
        {
            var teken = Sign.Of(groep.Key.Naar);
            canvas.Line(
                new Paragraph().Add($"{teken.Glyph} ", teken.Style)
                    .AddStrong(string.Join(", ", groep.Select(wending => $"{wending.Norm} ({wending.OnderwerpId})")))
                    .Add($": {woorden.Van(groep.Key.Van)} → {woorden.Van(groep.Key.Naar)}"),
                4,
                2);
        }

        if (punt.Besluit is { } besluit)
        {
            canvas.Line(
                Ink.Plain("").AddStrong($"{besluit.Norm} ({besluit.OnderwerpId})").Add(besluit.Soort == Besluitsoort.Dispensatie
                    ? woorden.Zin($": de dispensatie van {besluit.Door} geldt niet meer", $": the dispensation by {besluit.Door} no longer holds")
                    : woorden.Zin($": het oordeel van {besluit.Door} geldt niet meer", $": the judgement by {besluit.Door} no longer holds")),
                4,
                2);
        }

        if (!punt.Oorzaken.IsEmpty)
        {
            canvas.Line(Ink.Quiet($"{woorden.Zin("Door", "Because of")}: {string.Join("; ", Getoond(punt, namen))}"), 6, 2);
        }

        if (punt.Uiterlijk is { } uiterlijk)
        {
            var daad = Agendadaad.Van(punt, rapport.Toets, taal);
            canvas.Line(Ink.Plain($"{woorden.Zin($"Te doen tot en met {woorden.Dag(uiterlijk)}", $"To do through {woorden.Dag(uiterlijk)}")}: {daad.Wie}: {daad.Wat.In(taal)}"), 6, 2);
        }
    }

    /// <summary>De laatste dagen, want daar telt een termijn meestal vandaan; de andere staan in de JSON.</summary>
    private IEnumerable<string> Getoond(Agendapunt punt, FactNames namen)
    {
        var meer = punt.Oorzaken.Length - MeesteOorzaken;
        var getoond = punt.Oorzaken.OrderByDescending(feit => feit.Waarde, StringComparer.Ordinal).Take(MeesteOorzaken).Select(feit => Feit(feit, namen));
        return meer <= 0 ? getoond : [.. getoond, woorden.Zin($"en nog {meer} dagen", $"and {meer} more days")];
    }

    private string Feit(BeslissendFeit feit, FactNames namen) =>
        DateOnly.TryParseExact(feit.Waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? $"{namen.Of(feit.Pad)}: {woorden.Dag(dag)} ({feit.Pad})"
            : $"{namen.Of(feit.Pad)}: {feit.Waarde} ({feit.Pad})";

    private void Tussenregel()
    {
        if (eerder)
        {
            canvas.Blank();
        }

        eerder = true;
    }
}
