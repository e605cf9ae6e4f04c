using System.CommandLine;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Werklijsten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>Wat de gebruiker van <c>werklijst</c> vraagt.</summary>
internal sealed record Werklijstopdracht
{
    public required IReadOnlyList<string> Bestanden { get; init; }

    public required Kwaliteitstoets Toets { get; init; }

    public required Opvolger Opvolger { get; init; }

    public required DateOnly Peildatum { get; init; }

    public required string Formaat { get; init; }

    public required string? Uit { get; init; }

    public required Taal Taal { get; init; }

    public required Leesopties Lezen { get; init; }

    public required CsvShape Csv { get; init; }

    /// <summary>De sessie over een dossier.</summary>
    public Dossiersessie Open(Dossier dossier) => Opvolger.Open(Toets, dossier, Peildatum);

    /// <summary>De werklijst van een sessie.</summary>
    public Werklijst Van(Dossiersessie sessie) => Werklijst.Van(sessie, Taal);
}

/// <summary>De argumenten en opties van <c>werklijst</c>.</summary>
internal sealed class Werklijstopties
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv"];

    private readonly Operand<string[]> bestanden = new("bestand")
    {
        Waarde = new("bestand", "file"),
        Doel = new(
            "Bestanden met dossiers: één object, een lijst, of een object per regel (NDJSON). Een streepje (-) is de standaardinvoer.",
            "Files with dossiers: one object, a list, or one object per line (NDJSON). A dash (-) is standard input."),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Optie<string?> horizon = new("--horizon")
    {
        Waarde = new("dagen", "days"),
        Doel = new(
            $"Hoeveel dagen vooruit een termijn al een taak geeft; zonder deze optie {new Opvolgtermijnen().Horizon}.",
            $"How many days ahead a term already gives a task; without this option {new Opvolgtermijnen().Horizon}."),
    };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Optie<string?> scheiding = Opties.Scheiding();
    private readonly Optie<bool> bom = Opties.Bom();
    private readonly Optie<string?> peildatum = Opties.Peildatum();
    private readonly Optie<string?> formaat = Opties.Formaat(Formaten);
    private readonly Optie<string?> uit = Opties.Uit();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestanden);
        foreach (var optie in new Option[] { peildatum, horizon, formaat, scheiding, bom, uit })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Werklijstopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var alle = gelezen.GetValue(bestanden) ?? [];
        var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
        return new()
        {
            Bestanden = alle.Length > 0 ? alle : throw Gebruiksfout.GeenBestand(new("werklijst <bestand>..., of werklijst - voor de standaardinvoer", "werklijst <file>..., or werklijst - for standard input")),
            Toets = gastheer.Toets(gelezen),
            Opvolger = Opvolger(gelezen.GetValue(horizon)),
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = vorm,
            Lezen = invoer.Lees(gelezen),
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vorm),
            Uit = gelezen.GetValue(uit),
            Taal = host.Taal,
        };
    }

    private static Opvolger Opvolger(string? gegeven)
    {
        if (gegeven is null)
        {
            return Opvolging.Opvolger.Standaard;
        }

        var dagen = Opties.Getal(gegeven) ?? throw Gebruiksfout.KanNiet(gegeven, "--horizon", new("een aantal dagen, bijvoorbeeld 365", "a number of days, for example 365"));
        return Opvolging.Opvolger.Maak(opties => opties.Termijnen = opties.Termijnen with { Horizon = dagen });
    }
}
