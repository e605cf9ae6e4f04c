using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker van <c>toets</c> vraagt.</summary>
internal sealed record Toetsopdracht
{
    /// <summary>Wat van elke opdracht per dossier gevraagd wordt.</summary>
    public required Dossiervraag Vraag { get; init; }

    /// <summary>Hoe een CSV eruitziet.</summary>
    public required CsvShape Csv { get; init; }

    /// <summary>Of het verslag elke bevinding voluit geeft, en NDJSON hele rapporten in plaats van compacte records.</summary>
    public bool Volledig { get; init; }

    /// <summary>Of er totalen gevraagd zijn.</summary>
    public bool Samenvatting { get; init; }

    /// <summary>Welke dossiers meedoen.</summary>
    public Deel Deel { get; init; }

    /// <summary>Met welke uitkomsten een bevinding een rij krijgt; afwezig voor alle.</summary>
    public IReadOnlySet<Uitkomst>? Alleen { get; init; }

    /// <summary>Of de dossiers als stroom getoetst worden die records of totalen geeft.</summary>
    public bool Bulk => Samenvatting || Vraag.Formaat == "ndjson";
}

/// <summary>De argumenten en opties van <c>toets</c>.</summary>
internal sealed class Toetsopties
{
    /// <summary>De vorm waarin alle rapporten samen een werkboek zijn.</summary>
    public const string Werkboek = "xlsx";

    /// <summary>De vorm waarin alle rapporten samen één bladzijde zijn.</summary>
    public const string Bladzijde = "html";

    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv", Werkboek, Bladzijde];

    private readonly Dossieropties dossier = new("toets", Formaten);

    private readonly Optie<bool> volledig = new("--volledig")
    {
        Doel = new(
            "Met --formaat tekst: elke bevinding voluit in plaats van het korte verslag. Met --formaat ndjson: hele rapporten in plaats van compacte records.",
            "With --formaat tekst: every finding in full instead of the short report. With --formaat ndjson: whole reports instead of compact records."),
    };

    private readonly Optie<bool> samenvatting = new("--samenvatting")
    {
        Doel = new(
            "Alleen totalen per norm, uitkomst en register; met --formaat ndjson ernaast, op de standaardfoutuitvoer.",
            "Only totals by norm, outcome and register; with --formaat ndjson beside it, on standard error."),
    };

    private readonly Optie<string?> deel = new("--deel")
    {
        Waarde = new("i/n", "i/n"),
        Doel = new(
            "Met --formaat ndjson of csv, of met --samenvatting: alleen deel i van n, verdeeld naar de sleutel van het dossier.",
            "With --formaat ndjson or csv, or with --samenvatting: only part i of n, divided by the key of the dossier."),
    };

    private readonly Optie<string?> alleen = new("--alleen")
    {
        Waarde = new("uitkomst,...", "outcome,..."),
        Doel = new(
            $"Met --formaat csv: alleen rijen met deze uitkomsten, bijvoorbeeld voldoetNiet,nogTeVoldoen. Uitkomsten: {string.Join(", ", EnumNamen.Alle<Uitkomst>())}.",
            $"With --formaat csv: only rows with these outcomes, for example voldoetNiet,nogTeVoldoen. Outcomes: {string.Join(", ", EnumNamen.Alle<Uitkomst>())}."),
    };

    private readonly Optie<string?> scheiding = Opties.Scheiding();
    private readonly Optie<bool> bom = Opties.Bom();

    public void VoegToe(Command opdracht)
    {
        dossier.VoegToe(opdracht);
        foreach (var optie in new Option[] { volledig, samenvatting, alleen, deel, scheiding, bom })
        {
            opdracht.Add(optie);
        }
    }

    public Toetsopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var vraag = dossier.Lees(gelezen, host);
        var opdracht = new Toetsopdracht
        {
            Vraag = vraag,
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vraag.Formaat),
            Volledig = gelezen.GetValue(volledig),
            Samenvatting = gelezen.GetValue(samenvatting),
            Deel = Opties.Deel(gelezen.GetValue(deel)),
            Alleen = gelezen.GetValue(alleen) is { } uitkomsten ? Uitkomsten(uitkomsten) : null,
        };
        Controleer(opdracht);
        return opdracht;
    }

    private static void Controleer(Toetsopdracht opdracht)
    {
        if (opdracht.Volledig && opdracht.Vraag.Formaat is not ("ndjson" or "tekst"))
        {
            throw new Gebruiksfout(new("--volledig gaat alleen met --formaat tekst of ndjson; de andere vormen zijn altijd volledig.", "--volledig goes only with --formaat tekst or ndjson; the other forms are always complete."));
        }

        if (opdracht is { Samenvatting: true, Vraag.Formaat: Werkboek })
        {
            throw new Gebruiksfout(new("--samenvatting gaat niet met --formaat xlsx; het werkboek heeft een blad met de telling per dossier.", "--samenvatting does not go with --formaat xlsx; the workbook has a sheet with the count per dossier."));
        }

        if (!opdracht.Deel.IsGeheel && opdracht is { Bulk: false, Vraag.Formaat: not "csv" })
        {
            throw new Gebruiksfout(new("--deel gaat alleen met --formaat ndjson of csv, of met --samenvatting.", "--deel goes only with --formaat ndjson or csv, or with --samenvatting."));
        }

        if (opdracht.Alleen is not null && (opdracht.Samenvatting || opdracht.Vraag.Formaat != "csv"))
        {
            throw new Gebruiksfout(new("--alleen gaat alleen met --formaat csv.", "--alleen goes only with --formaat csv."));
        }
    }

    private static HashSet<Uitkomst> Uitkomsten(string gegeven) =>
    [
        .. gegeven.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(naam => Keuze.Van<Uitkomst>(naam, "--alleen")),
    ];
}
