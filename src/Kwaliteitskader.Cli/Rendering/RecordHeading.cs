using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>De kop van een record: welk dossier, op welke dag en waar het staat, of waarom het niet te lezen is.</summary>
internal static class RecordHeading
{
    public static void Write(TextCanvas canvas, Woorden woorden, Invoerrecord record, Toetsrapport rapport, Taal taal) =>
        Write(canvas, woorden, record, rapport.Dossier.Id, rapport.Peildatum, EigenNormwaarden(rapport.Toets), taal);

    public static void Write(TextCanvas canvas, Woorden woorden, Invoerrecord record, string dossier, DateOnly peildatum, ImmutableArray<EigenNormwaarde>? eigen, Taal taal)
    {
        canvas.Line(
            Ink.Strong($"Dossier {dossier}")
                .Add($" · {woorden.Zin("peildatum", "reference date")} {woorden.Dag(peildatum)}")
                .AddQuiet($" · {Leesfoutplaats.Van(record.Bestand, record.Regel, taal)}"),
            hanging: 2);
        if (eigen is { } opgegeven)
        {
            canvas.Line(Ink.Quiet($"{woorden.Zin("Met opgegeven", "With given")}: {string.Join(", ", opgegeven.Select(Getal))}"), hanging: 2);
        }
    }

    // De afdruk van de normen maken kost meer dan een heel verslag; wie niets opgaf, hoeft er niet op te wachten.
    private static ImmutableArray<EigenNormwaarde>? EigenNormwaarden(Kwaliteitstoets toets) =>
        toets.Normwaarden == Normwaardenset.Standaard ? null : toets.Normenset.EigenNormwaarden;

    private static string Getal(EigenNormwaarde eigen) =>
        string.Create(CultureInfo.InvariantCulture, $"{eigen.Id}{(eigen.Geval is { } geval ? $"/{geval}" : "")} {eigen.Getal}");

    public static void Write(TextCanvas canvas, Woorden woorden, ImmutableArray<Leesfout> fouten, Taal taal)
    {
        var eerste = fouten[0];
        if (fouten.Length == 1)
        {
            NietTeLezen(canvas, woorden, Leesfoutplaats.Van(eerste, taal));
            canvas.Line(Ink.Plain(eerste.Melding.In(taal)), 2);
            return;
        }

        NietTeLezen(canvas, woorden, Leesfoutplaats.Bestand(eerste.Bestand, taal));
        foreach (var fout in fouten)
        {
            canvas.Line(Ink.Plain($"{Leesfoutplaats.BinnenBestand(fout, taal)}{fout.Melding.In(taal)}"), 2, 2);
        }
    }

    private static void NietTeLezen(TextCanvas canvas, Woorden woorden, string plaats) => canvas.Line(
        new Paragraph()
            .Add("✘ ", Sign.Of(Uitkomst.VoldoetNiet).Style)
            .AddStrong(woorden.Zin("Niet te lezen", "Unreadable"))
            .Add($": {plaats}"),
        hanging: 2);
}
