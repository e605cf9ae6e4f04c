using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker van <c>verklaar</c> vraagt.</summary>
internal sealed record Verklaaropdracht
{
    /// <summary>Het bestand.</summary>
    public required string Bestand { get; init; }

    /// <summary>De toets met alleen de gevraagde norm.</summary>
    public required Kwaliteitstoets Toets { get; init; }

    /// <summary>De sleutel of de plaats van het gevraagde onderwerp; afwezig voor elk onderwerp van de norm.</summary>
    public required string? Onderwerp { get; init; }

    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De vorm van de uitvoer.</summary>
    public required string Formaat { get; init; }

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>De taal van de uitleg.</summary>
    public required Taal Taal { get; init; }

    /// <summary>Of ook de takken getoond worden die de uitkomst niet dragen.</summary>
    public required bool Volledig { get; init; }
}

/// <summary>De argumenten en opties van <c>verklaar</c>.</summary>
internal sealed class Verklaaropties
{
    private static readonly string[] Formaten = ["tekst", "json"];

    private static readonly Tekst Verwacht = new("verklaar <bestand> --norm <id>", "verklaar <file> --norm <id>");

    private readonly Operand<string?> bestand = new("bestand")
    {
        Waarde = new("bestand", "file"),
        Doel = new(
            "Een bestand met een of meer dossiers. Een streepje (-) is de standaardinvoer.",
            "A file with one or more dossiers. A dash (-) is standard input."),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Optie<string?> norm = new("--norm") { Waarde = new("id", "id"), Doel = new("De norm, bijvoorbeeld VIS-1. Verplicht.", "The norm, for example VIS-1. Required.") };

    private readonly Optie<string?> onderwerp = new("--onderwerp")
    {
        Waarde = new("id", "id"),
        Doel = new(
            "Alleen dit onderwerp: zijn id, bijvoorbeeld z1, of zijn plaats, bijvoorbeeld /therapeuten/0; zonder deze optie elk onderwerp van de norm.",
            "Only this subject: its id, for example z1, or its place, for example /therapeuten/0; without this option every subject of the norm."),
    };

    private readonly Optie<bool> volledig = new("--volledig") { Doel = new("De hele uitleg, ook de takken die de uitkomst niet dragen.", "The whole explanation, including the branches that do not carry the outcome.") };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Optie<string?> peildatum = Opties.Peildatum();
    private readonly Optie<string?> formaat = Opties.Formaat(Formaten);

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestand);
        foreach (var optie in new Option[] { norm, onderwerp, volledig, peildatum, formaat })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Verklaaropdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var gekozen = Normkeuze.Vind(gelezen.GetValue(norm) ?? throw Gebruiksfout.Ontbreekt(new("Welke norm?", "Which norm?"), Verwacht));
        return new()
        {
            Bestand = gelezen.GetValue(bestand) ?? throw Gebruiksfout.GeenBestand(Verwacht),
            Toets = gastheer.Toets(gelezen).Beperkt(gekozen.Kaart.Id),
            Onderwerp = gelezen.GetValue(onderwerp) is { } wie ? Lees(wie, gekozen) : null,
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            Lezen = invoer.Lees(gelezen),
            Taal = host.Taal,
            Volledig = gelezen.GetValue(volledig),
        };
    }

    // Of er een onderwerp met deze sleutel is, weet pas wie het dossier leest; of een plaats kan, blijkt uit de norm.
    private static string Lees(string wie, Norm norm) => wie.StartsWith('/') ? Plaats(wie, norm) : wie;

    private static string Plaats(string pointer, Norm norm)
    {
        var (goed, verwacht, soort) = norm.Onderwerpsoort switch
        {
            Onderwerpsoort.Praktijk => (pointer == "/praktijk", "/praktijk", new Tekst("een praktijk", "a practice")),
            Onderwerpsoort.Therapeut => (IsElement(pointer, "/therapeuten/"), "/therapeuten/0", new Tekst("een therapeut", "a therapist")),
            _ => (IsElement(pointer, "/zorgtrajecten/"), "/zorgtrajecten/0", new Tekst("een zorgtraject", "a course of care")),
        };
        return goed
            ? pointer
            : throw new Gebruiksfout(new(
                $"'{pointer}' kan niet bij --onderwerp: {norm.Kaart.Id} oordeelt over {soort.Nl}. Verwacht: bijvoorbeeld {verwacht}.",
                $"'{pointer}' does not go with --onderwerp: {norm.Kaart.Id} judges {soort.En}. Expected: for example {verwacht}."));
    }

    private static bool IsElement(string pointer, string lijst) =>
        pointer.StartsWith(lijst, StringComparison.Ordinal)
        && int.TryParse(pointer.AsSpan(lijst.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && pointer.Length == lijst.Length + index.ToString(CultureInfo.InvariantCulture).Length;
}
