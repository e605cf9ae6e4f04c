using System.CommandLine;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
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

    public required Csvvorm Csv { get; init; }

    /// <summary>De sessie over een dossier.</summary>
    public Dossiersessie Open(Dossier dossier) => Opvolger.Open(Toets, dossier, Peildatum);

    /// <summary>De werklijst van een sessie.</summary>
    public Werklijst Van(Dossiersessie sessie) => Werklijst.Van(sessie, Taal);
}

/// <summary>De argumenten en opties van <c>werklijst</c>.</summary>
internal sealed class Werklijstopties
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv"];

    private readonly Argument<string[]> bestanden = new("bestand")
    {
        HelpName = "bestand",
        Description = "Bestanden met dossiers: één object, een lijst, of een object per regel (NDJSON). Een streepje (-) is de standaardinvoer.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> horizon = new("--horizon")
    {
        HelpName = "dagen",
        Description = $"Hoeveel dagen vooruit een termijn al een taak geeft; zonder deze optie {new Opvolgtermijnen().Horizon}.",
    };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Option<string?> scheiding = Opties.Scheiding();
    private readonly Option<bool> bom = Opties.Bom();
    private readonly Option<string?> peildatum = Opties.Peildatum();
    private readonly Option<string?> formaat = Opties.Formaat(Formaten);
    private readonly Option<string?> uit = Opties.Uit();
    private readonly Option<string?> taal = Opties.Taal();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestanden);
        foreach (var optie in new Option[] { peildatum, horizon, formaat, scheiding, bom, uit, taal })
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
            Bestanden = alle.Length > 0 ? alle : throw new Gebruiksfout("Geen bestand gegeven. Verwacht: werklijst <bestand>..., of werklijst - voor de standaardinvoer."),
            Toets = gastheer.Toets(gelezen),
            Opvolger = Opvolger(gelezen.GetValue(horizon)),
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = vorm,
            Lezen = invoer.Lees(gelezen),
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vorm),
            Uit = gelezen.GetValue(uit),
            Taal = Opties.InTaal(gelezen.GetValue(taal)),
        };
    }

    private static Opvolger Opvolger(string? gegeven)
    {
        if (gegeven is null)
        {
            return Opvolging.Opvolger.Standaard;
        }

        var dagen = Opties.Getal(gegeven) ?? throw new Gebruiksfout($"'{gegeven}' kan niet bij --horizon. Verwacht: een aantal dagen, bijvoorbeeld 365.");
        return Opvolging.Opvolger.Maak(opties => opties.Termijnen = opties.Termijnen with { Horizon = dagen });
    }
}
