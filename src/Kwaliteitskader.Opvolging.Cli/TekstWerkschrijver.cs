using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Opvolging.Werklijsten;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Zinnen;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>De werklijst voor een lezer: per dossier, per wie aan zet is, de vroegste laatste dag voorop.</summary>
internal sealed class TekstWerkschrijver(TextCanvas vel, Taal taal) : IWerkschrijver
{
    private readonly Woorden woorden = new(taal);
    private bool begonnen;

    public void Write(Invoerrecord record, Werklijst werklijst)
    {
        Tussenregel();
        vel.Line(
            Ink.Strong($"Dossier {werklijst.Dossier}")
                .Add($" · {woorden.Zin("peildatum", "reference date")} {woorden.Dag(werklijst.Peildatum)}")
                .AddQuiet($" · {Leesfoutplaats.Van(record.Bestand, record.Regel, taal)}"),
            hanging: 2);
        foreach (var groep in Groepen(werklijst))
        {
            Kop(Naam(groep.Wie));
            groep.Taken.ForEach(taak => Taak(taak, werklijst.Peildatum));
            groep.Vragen.ForEach(Vraag);
        }

        Sleutels(woorden.Zin("Een mens moet oordelen over", "A person must judge"), werklijst.Beoordelingsverzoeken);
        Sleutels(woorden.Zin("Om op terug te kijken; er is niets meer aan te doen", "To look back on; nothing can be done any more"), werklijst.Leerpunten);
        Kansen(werklijst);
        Oorzaken(werklijst);
        vel.Blank();
        vel.Line(Ink.Plain(Slot(werklijst)), hanging: 2);
        vel.Flush();
    }

    public void Write(ImmutableArray<Leesfout> fouten)
    {
        Tussenregel();
        RecordHeading.Write(vel, woorden, fouten, taal);
        vel.Flush();
    }

    public void Complete()
    {
    }

    private static IEnumerable<(Uitvoerder Wie, List<Werktaak> Taken, List<Werkvraag> Vragen)> Groepen(Werklijst werklijst) =>
        from wie in werklijst.Taken.Select(taak => taak.Wie).Concat(werklijst.Vragen.Select(vraag => vraag.Wie)).Distinct()
        let taken = werklijst.Taken.Where(taak => taak.Wie == wie).ToList()
        orderby taken.Count == 0, taken.FirstOrDefault()?.Uiterlijk ?? DateOnly.MaxValue, wie.Partij, wie.Therapeut
        select (wie, taken, werklijst.Vragen.Where(vraag => vraag.Wie == wie).ToList());

    private void Taak(Werktaak taak, DateOnly dag)
    {
        var wanneer = taak.Uiterlijk is not { } laatste ? woorden.Zin("zonder vaste dag", "no set day")
            : laatste < dag ? woorden.Zin($"had gekund tot en met {woorden.Dag(laatste)}", $"was due by {woorden.Dag(laatste)}")
            : woorden.Zin($"uiterlijk {woorden.Dag(laatste)}", $"by {woorden.Dag(laatste)}");
        var teken = taak.Soort == Taaksoort.Tekort ? "✘" : taak.Herinnerd is not null ? "!" : "·";
        vel.Line(Ink.Plain($"{teken} {Naamgever.Hoofdletter(taak.Wat)}").AddQuiet($" ({taak.Onderwerp})"), 2, 2);
        vel.Line(Ink.Quiet($"{wanneer} · {woorden.Zin("vanwege", "because of")} {Normen(taak.Bevindingen)}"), 4, 2);
    }

    private void Vraag(Werkvraag vraag)
    {
        vel.Line(Ink.Plain($"? {Naamgever.Hoofdletter(vraag.Vraagt)}").AddQuiet($" ({vraag.Normwaarde ?? string.Join(woorden.Zin(" of ", " or "), vraag.Paden)})"), 2, 2);
        vel.Line(Ink.Quiet($"{woorden.Zin("voor", "for")} {Normen(vraag.Bevindingen)}"), 4, 2);
    }

    private void Sleutels(string kop, ImmutableArray<Bevindingsleutel> bevindingen)
    {
        if (!bevindingen.IsEmpty)
        {
            Kop(kop);
            vel.Line(Ink.Plain(string.Join(", ", bevindingen)), 2, 2);
        }
    }

    private void Kansen(Werklijst werklijst)
    {
        if (werklijst.Kansen.IsEmpty)
        {
            return;
        }

        Kop(woorden.Zin("Registers in zicht", "Registers within reach"));
        foreach (var kans in werklijst.Kansen)
        {
            var nog = kans.Wat.IsEmpty ? woorden.Zin("alleen de aanvraag zelf nog", "only the application itself") : string.Join(' ', kans.Wat.Select(Naamgever.Hoofdletter));
            vel.Line(Ink.Plain($"{Registernormen.Naam(kans.Register).In(taal)}: {nog}").AddQuiet($" ({kans.Onderwerp})"), 2, 2);
        }
    }

    private void Oorzaken(Werklijst werklijst)
    {
        if (werklijst.Oorzaken.IsEmpty)
        {
            return;
        }

        Kop(woorden.Zin("Zelfde oorzaak", "Same cause"));
        foreach (var oorzaak in werklijst.Oorzaken)
        {
            vel.Line(Ink.Plain($"{string.Join(", ", oorzaak.Feiten)}: {Normen(oorzaak.Bevindingen)}"), 2, 2);
        }
    }

    private string Slot(Werklijst werklijst) => woorden.Zin(
        $"{Aantal(werklijst.Taken.Length, "taak", "taken")}, {Aantal(werklijst.Vragen.Length, "vraag", "vragen")}; zonder afspraak: {Aantal(werklijst.Escalaties.Length, "tekort", "tekorten")}.",
        $"{Aantal(werklijst.Taken.Length, "task", "tasks")}, {Aantal(werklijst.Vragen.Length, "question", "questions")}; without an agreement: {Aantal(werklijst.Escalaties.Length, "shortage", "shortages")}.");

    private static string Aantal(int aantal, string een, string meer) => string.Create(CultureInfo.InvariantCulture, $"{aantal} {(aantal == 1 ? een : meer)}");

    private string Naam(Uitvoerder wie) => Naamgever.Hoofdletter(woorden.Van(wie.Partij)) + (wie.Therapeut is null ? "" : $" {wie.Therapeut}");

    private static string Normen(ImmutableArray<Bevindingsleutel> bevindingen) => string.Join(", ", bevindingen.Select(bevinding => bevinding.Norm).Distinct());

    private void Kop(string kop)
    {
        vel.Blank();
        vel.Line(Ink.Strong(kop), hanging: 2);
    }

    private void Tussenregel()
    {
        if (begonnen)
        {
            vel.Blank();
        }

        begonnen = true;
    }
}
