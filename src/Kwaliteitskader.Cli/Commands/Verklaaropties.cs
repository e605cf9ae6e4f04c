using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Parsing;
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

    /// <summary>Het gevraagde onderwerp; afwezig voor elk onderwerp van de norm.</summary>
    public required JsonPointer? Onderwerp { get; init; }

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

    private readonly Argument<string?> bestand = new("bestand")
    {
        HelpName = "bestand",
        Description = "Een bestand met een of meer dossiers. Een streepje (-) is de standaardinvoer.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> norm = new("--norm") { HelpName = "id", Description = "De norm, bijvoorbeeld VIS-1. Verplicht." };

    private readonly Option<string?> onderwerp = new("--onderwerp")
    {
        HelpName = "pointer",
        Description = "Alleen dit onderwerp, als JSON Pointer, bijvoorbeeld /therapeuten/0; zonder deze optie elk onderwerp van de norm.",
    };

    private readonly Option<bool> volledig = new("--volledig") { Description = "De hele uitleg, ook de takken die de uitkomst niet dragen." };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Option<string?> peildatum = Opties.Peildatum();
    private readonly Option<string?> formaat = Opties.Formaat(Formaten);
    private readonly Option<string?> taal = Opties.Taal();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestand);
        foreach (var optie in new Option[] { norm, onderwerp, volledig, peildatum, formaat, taal })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Verklaaropdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var gekozen = Normkeuze.Vind(gelezen.GetValue(norm) ?? throw new Gebruiksfout("Welke norm? Verwacht: verklaar <bestand> --norm <id>."));
        return new()
        {
            Bestand = gelezen.GetValue(bestand) ?? throw new Gebruiksfout("Geen bestand gegeven. Verwacht: verklaar <bestand> --norm <id>."),
            Toets = gastheer.Toets(gelezen).Beperkt(gekozen.Kaart.Id),
            Onderwerp = gelezen.GetValue(onderwerp) is { } pointer ? Lees(pointer, gekozen) : null,
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            Lezen = invoer.Lees(gelezen),
            Taal = Opties.InTaal(gelezen.GetValue(taal)),
            Volledig = gelezen.GetValue(volledig),
        };
    }

    private static JsonPointer Lees(string pointer, Norm norm)
    {
        var (goed, verwacht) = norm.Onderwerpsoort switch
        {
            Onderwerpsoort.Praktijk => (pointer == "/praktijk", "/praktijk"),
            Onderwerpsoort.Therapeut => (IsElement(pointer, "/therapeuten/"), "/therapeuten/0"),
            _ => (IsElement(pointer, "/zorgtrajecten/"), "/zorgtrajecten/0"),
        };
        return goed
            ? new JsonPointer(pointer)
            : throw new Gebruiksfout($"'{pointer}' kan niet bij --onderwerp: {norm.Kaart.Id} oordeelt over een {norm.Onderwerpsoort.ToString().ToLowerInvariant()}. Verwacht: bijvoorbeeld {verwacht}.");
    }

    private static bool IsElement(string pointer, string lijst) =>
        pointer.StartsWith(lijst, StringComparison.Ordinal)
        && int.TryParse(pointer.AsSpan(lijst.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && pointer.Length == lijst.Length + index.ToString(CultureInfo.InvariantCulture).Length;
}
