using System.Collections.Immutable;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;
using Kwaliteitskader.Rules.Zinnen;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het herstelplan voor een lezer: eerst de daden die samen het meest herstellen, dan wat niet of alleen door een vaststelling te herstellen is.</summary>
internal sealed class TextRepair(TextCanvas canvas, Taal taal) : IRecordWriter, IReaderWriter
{
    private readonly Woorden woorden = new(taal);
    private bool eerder;

    public void Write(Invoerrecord record, Toetsrapport rapport)
    {
        Tussenregel();
        RecordHeading.Write(canvas, woorden, record, rapport, taal);
        var plan = rapport.Herstelplan(taal);
        Daden(plan);
        Overig(plan, Herstelbaarheid.AlleenDoorVaststelling, woorden.Zin("Handel ernaar en laat het vaststellen", "Act accordingly and have it established"));
        Overig(plan, Herstelbaarheid.Onherstelbaar, woorden.Zin("Niet meer te herstellen; kijk terug en leer ervan", "Past mending; look back and learn from it"));
        Overig(plan, Herstelbaarheid.NietGevonden, woorden.Zin("Geen weg gevonden binnen de grens van het zoeken", "No way found within the bound of the search"));
        if (plan.Bevindingen.IsEmpty)
        {
            canvas.Blank();
            canvas.Line(Ink.Plain(woorden.Zin("Er is niets te herstellen.", "There is nothing to mend.")));
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

    private void Daden(Herstelplan plan)
    {
        if (plan.Daden.IsEmpty)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(woorden.Zin("Te doen", "To do"))
            .AddQuiet(plan.Minimaal ? woorden.Zin(" (met minder daden lukt het niet)", " (fewer deeds will not do)") : woorden.Zin(" (telkens wat het meest herstelt; misschien kan het met minder)", " (each time what mends most; fewer may do)")));
        foreach (var daad in plan.Daden)
        {
            foreach (var wijziging in daad.Wijzigingen)
            {
                canvas.Line(Ink.Plain("• ").AddStrong($"{woorden.Van(wijziging.Wie)}: {wijziging.Wat}"), 2, 2);
                canvas.Line(Ink.Quiet($"{wijziging.Pad} = {wijziging.Waarde}"), 4, 2);
            }

            canvas.Line(Ink.Plain($"{woorden.Zin("Herstelt", "Mends")}: {string.Join(", ", daad.Herstelt.Select(Bevinding))}"), 4, 2);
            Dagen(plan, daad);
        }
    }

    private void Dagen(Herstelplan plan, Hersteldaad daad)
    {
        var wegen = plan.Bevindingen
            .SelectMany(herstel => herstel.Wegen)
            .Where(weg => weg.Wijzigingen.SequenceEqual(daad.Wijzigingen))
            .ToList();
        if (wegen.Min(weg => weg.Uiterlijk) is { } uiterlijk)
        {
            canvas.Line(Ink.Plain(woorden.Zin($"Uiterlijk {woorden.Dag(uiterlijk)}; daarna werkt het niet meer voor alles.", $"By {woorden.Dag(uiterlijk)}; after that it no longer works for all.")), 4);
        }

        if (wegen.Min(weg => weg.HoudtTotEnMet) is { } houdt)
        {
            canvas.Line(Ink.Plain(woorden.Zin($"Geprobeerd: vandaag gedaan voldoet het tot en met {woorden.Dag(houdt)}.", $"Tried: done today it holds through {woorden.Dag(houdt)}.")), 4);
        }
    }

    private void Overig(Herstelplan plan, Herstelbaarheid soort, string kop)
    {
        var overig = plan.Bevindingen.Where(herstel => herstel.Herstelbaarheid == soort).ToList();
        if (overig.Count == 0)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(kop));
        foreach (var groep in overig.GroupBy(herstel => (herstel.Raad, herstel.RaadVoor)))
        {
            canvas.Line(Ink.Plain("• ").AddStrong(string.Join(", ", groep.Select(herstel => Bevinding(herstel.Bevinding)))), 2, 2);
            if (groep.Key is { Raad: { } raad, RaadVoor: { } wie })
            {
                canvas.Line(Ink.Plain($"{Naamgever.Hoofdletter(woorden.Van(wie))}: {Naamgever.KleineLetter(raad)}"), 4, 2);
            }
        }
    }

    private static string Bevinding(Bevindingskern kern) => $"{kern.Norm} ({kern.OnderwerpId})";

    private void Tussenregel()
    {
        if (eerder)
        {
            canvas.Blank();
        }

        eerder = true;
    }
}
