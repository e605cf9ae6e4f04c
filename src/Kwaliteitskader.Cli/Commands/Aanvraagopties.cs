using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker van <c>aanvraag</c> vraagt.</summary>
internal sealed record Aanvraagopdracht
{
    /// <summary>De bestanden, in de volgorde waarin zij gelezen worden.</summary>
    public required IReadOnlyList<string> Bestanden { get; init; }

    /// <summary>Het register waarvoor de aanvraag geldt.</summary>
    public required Register Register { get; init; }

    /// <summary>De toets waarmee geadviseerd wordt.</summary>
    public required Kwaliteitstoets Toets { get; init; }

    /// <summary>De sleutel van de therapeut die aanvraagt; afwezig voor elke therapeut.</summary>
    public required string? Therapeut { get; init; }

    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De vorm van de uitvoer.</summary>
    public required string Formaat { get; init; }

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer. Bij brieven mag het een map zijn.</summary>
    public required string? Uit { get; init; }

    /// <summary>Wat de afzender in een brief invult.</summary>
    public required Briefhoofd Hoofd { get; init; }

    /// <summary>De map voor een brief per bestand; afwezig als de uitvoer één stroom is.</summary>
    public string? Map => Aanvraagopties.IsBrief(Formaat) && Uit is not null && (Directory.Exists(Uit) || Path.EndsInDirectorySeparator(Uit)) ? Uit : null;

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>De taal van het advies.</summary>
    public required Taal Taal { get; init; }
}

/// <summary>De argumenten en opties van <c>aanvraag</c>.</summary>
internal sealed class Aanvraagopties
{
    private const string Verwacht = "Verwacht: aanvraag <bestand>... --register <naam>.";

    /// <summary>De vorm waarin een advies een brief is.</summary>
    public const string Brief = "brief";

    /// <summary>De vorm waarin die brief een document is om te bewerken.</summary>
    public const string Document = "docx";

    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv", Brief, Document];

    private static readonly Register[] Persoonsregisters =
        [Model.Feiten.Register.IndividueelRegisterFysiotherapie, Model.Feiten.Register.KeurmerkIndividueel, Model.Feiten.Register.KwaliteitsregisterParamedici];

    private readonly Argument<string[]> bestanden = new("bestand")
    {
        HelpName = "bestand",
        Description = "Bestanden of mappen met dossiers; elk dossier is een aanvraag. Een streepje (-) is de standaardinvoer.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> register = new("--register")
    {
        HelpName = "naam",
        Description = $"Het register waarvoor de aanvraag geldt: {string.Join(", ", EnumNamen.Alle<Register>())}. Verplicht.",
    };

    private readonly Option<string?> therapeut = new("--therapeut")
    {
        HelpName = "id",
        Description = "Alleen deze therapeut vraagt aan, bij een register van personen; zonder deze optie elke therapeut tot wie het register zich richt.",
    };

    private readonly Option<string?> afzender = new("--afzender")
    {
        HelpName = "tekst",
        Description = "Met --formaat brief of docx: wie de brief ondertekent; zonder deze optie een open plek.",
    };

    private readonly Option<string?> kenmerk = new("--kenmerk")
    {
        HelpName = "tekst",
        Description = "Met --formaat brief of docx: het kenmerk van de afzender; zonder deze optie een open plek.",
    };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Option<string?> peildatum = Opties.Peildatum();
    private readonly Option<string?> formaat = Opties.Formaat(Formaten);
    private readonly Option<string?> uit = new("--uit")
    {
        HelpName = "bestand|map",
        Description = $"Schrijft naar dit bestand in plaats van de standaarduitvoer; het staat er pas als het af is. Met --formaat brief of docx mag het een map zijn: die krijgt een brief per dossier, en {LetterFolder.Lijst} met een rij per aanvraag.",
    };
    private readonly Option<string?> taal = Opties.Taal();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestanden);
        foreach (var optie in new Option[] { register, therapeut, peildatum, formaat, uit, afzender, kenmerk, taal })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Aanvraagopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var gekozen = Normkeuze.Register(gelezen.GetValue(register) ?? throw new Gebruiksfout($"Welk register? {Verwacht}"));
        var genoemd = gelezen.GetValue(bestanden) ?? [];
        if (genoemd.Length == 0)
        {
            throw new Gebruiksfout($"Geen bestand gegeven. {Verwacht}");
        }

        var opdracht = new Aanvraagopdracht
        {
            Bestanden = Dossierbestanden.Van(genoemd),
            Register = gekozen,
            Toets = gastheer.Toets(gelezen),
            Therapeut = gelezen.GetValue(therapeut) is { } id ? Aanvrager(id, gekozen) : null,
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            Uit = gelezen.GetValue(uit),
            Hoofd = new(gelezen.GetValue(afzender), gelezen.GetValue(kenmerk)),
            Lezen = invoer.Lees(gelezen),
            Taal = Opties.InTaal(gelezen.GetValue(taal)),
        };
        return IsBrief(opdracht.Formaat) || opdracht.Hoofd is { Afzender: null, Kenmerk: null }
            ? opdracht
            : throw new Gebruiksfout("--afzender en --kenmerk gaan alleen met --formaat brief of docx.");
    }

    /// <summary>Of een vorm een brief is.</summary>
    public static bool IsBrief(string formaat) => formaat is Brief or Document;

    private static string Aanvrager(string id, Register register) => Persoonsregisters.Contains(register)
        ? id
        : throw new Gebruiksfout(
            $"--therapeut kan niet bij {EnumNamen.Van(register)}: dat schrijft praktijken in. Verwacht: zonder --therapeut, of bij {string.Join(", ", Persoonsregisters.Select(een => EnumNamen.Van(een)))}.");
}
