using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker van <c>toets</c> vraagt.</summary>
internal sealed record Toetsopdracht
{
    /// <summary>De bestanden, in de gegeven volgorde.</summary>
    public required IReadOnlyList<string> Bestanden { get; init; }

    /// <summary>De toets met de gevraagde normen.</summary>
    public required Kwaliteitstoets Toets { get; init; }

    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De vorm van de uitvoer.</summary>
    public required string Formaat { get; init; }

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</summary>
    public required string? Uit { get; init; }

    /// <summary>De taal van de resultaten.</summary>
    public required Taal Taal { get; init; }

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>Hoe een CSV eruitziet.</summary>
    public required Csvvorm Csv { get; init; }

    /// <summary>Of het verslag elke bevinding voluit geeft, en NDJSON hele rapporten in plaats van compacte records.</summary>
    public bool Volledig { get; init; }

    /// <summary>Of er totalen gevraagd zijn.</summary>
    public bool Samenvatting { get; init; }

    /// <summary>Welke dossiers meedoen.</summary>
    public Deel Deel { get; init; }

    /// <summary>Of de dossiers als stroom over alle kernen getoetst worden.</summary>
    public bool Bulk => Samenvatting || Formaat == "ndjson";
}

/// <summary>De argumenten en opties van <c>toets</c>.</summary>
internal sealed class Toetsopties
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv"];

    private readonly Argument<string[]> bestanden = new("bestand")
    {
        HelpName = "bestand",
        Description = "Bestanden met dossiers: één object, een lijst, of een object per regel (NDJSON). Een streepje (-) is de standaardinvoer.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> normen = new("--norm")
    {
        HelpName = "id",
        Description = "Alleen deze normen, bijvoorbeeld VIS-1.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> register = new("--register")
    {
        HelpName = "naam",
        Description = $"Alleen de normen voor inschrijving in dit register: {string.Join(", ", EnumNamen.Alle<Register>())}.",
    };

    private readonly Option<bool> volledig = new("--volledig")
    {
        Description = "Met --formaat tekst: elke bevinding voluit in plaats van het korte verslag. Met --formaat ndjson: hele rapporten in plaats van compacte records.",
    };

    private readonly Option<bool> samenvatting = new("--samenvatting")
    {
        Description = "Alleen totalen per norm, uitkomst en register; met --formaat ndjson ernaast, op de standaardfoutuitvoer.",
    };

    private readonly Option<string?> deel = new("--deel")
    {
        HelpName = "i/n",
        Description = "Met --formaat ndjson of --samenvatting: alleen deel i van n, verdeeld naar de sleutel van het dossier.",
    };

    private readonly Gastheeropties gastheer = new();
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
        foreach (var optie in new Option[] { peildatum, normen, register, formaat, volledig, samenvatting, deel, scheiding, bom, uit, taal })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Toetsopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var (gekozen, rest) = Normlijst.Splits(gelezen.GetValue(normen) ?? []);
        string[] alle = [.. gelezen.GetValue(bestanden) ?? [], .. rest];
        if (alle.Length == 0)
        {
            throw new Gebruiksfout("Geen bestand gegeven. Verwacht: toets <bestand>..., of toets - voor de standaardinvoer.");
        }

        var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
        var opdracht = new Toetsopdracht
        {
            Lezen = invoer.Lees(gelezen),
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vorm),
            Bestanden = Normlijst.InVolgorde(alle, gelezen),
            Toets = Normkeuze.Toets(gekozen, gelezen.GetValue(register), gastheer.Toets(gelezen)),
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = vorm,
            Uit = gelezen.GetValue(uit),
            Taal = Opties.InTaal(gelezen.GetValue(taal)),
            Volledig = gelezen.GetValue(volledig),
            Samenvatting = gelezen.GetValue(samenvatting),
            Deel = Opties.Deel(gelezen.GetValue(deel)),
        };
        Controleer(opdracht);
        return opdracht;
    }

    private static void Controleer(Toetsopdracht opdracht)
    {
        if (opdracht.Volledig && opdracht.Formaat is not ("ndjson" or "tekst"))
        {
            throw new Gebruiksfout("--volledig gaat alleen met --formaat tekst of ndjson; de andere vormen zijn altijd volledig.");
        }

        if (!opdracht.Deel.IsGeheel && !opdracht.Bulk)
        {
            throw new Gebruiksfout("--deel gaat alleen met --formaat ndjson of --samenvatting.");
        }
    }
}
