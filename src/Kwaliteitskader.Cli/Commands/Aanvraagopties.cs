using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
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

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer. Bij brieven is een naam zonder extensie een map.</summary>
    public required string? Uit { get; init; }

    /// <summary>Wat de afzender in een brief invult.</summary>
    public required Briefhoofd Hoofd { get; init; }

    /// <summary>De map voor een brief per bestand; afwezig als de uitvoer één stroom is.</summary>
    public string? Map => Aanvraagopties.IsBrief(Formaat) && Uit is not null && IsMap(Uit) ? Uit : null;

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>De taal van het advies.</summary>
    public required Taal Taal { get; init; }

    // Een bestand heet naar wat erin staat; wie 'brieven' zegt, bedoelt een map.
    private static bool IsMap(string uit) =>
        Directory.Exists(uit) || Path.EndsInDirectorySeparator(uit) || !(Path.HasExtension(uit) || File.Exists(uit));
}

/// <summary>De argumenten en opties van <c>aanvraag</c>.</summary>
internal sealed class Aanvraagopties
{
    private static readonly Tekst Verwacht = new("aanvraag <bestand>... --register <naam>", "aanvraag <file>... --register <name>");

    /// <summary>De vorm waarin een advies een brief is.</summary>
    public const string Brief = "brief";

    /// <summary>De vorm waarin die brief een document is om te bewerken.</summary>
    public const string Document = "docx";

    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv", Brief, Document];

    private static readonly Register[] Persoonsregisters =
        [Model.Feiten.Register.IndividueelRegisterFysiotherapie, Model.Feiten.Register.KeurmerkIndividueel, Model.Feiten.Register.KwaliteitsregisterParamedici];

    private readonly Operand<string[]> bestanden = new("bestand")
    {
        Waarde = new("bestand", "file"),
        Doel = new(
            "Bestanden of mappen met dossiers; elk dossier is een aanvraag. Een streepje (-) is de standaardinvoer.",
            "Files or folders with dossiers; each dossier is an application. A dash (-) is standard input."),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Optie<string?> register = new("--register")
    {
        Waarde = new("naam", "name"),
        Doel = new(
            $"Het register waarvoor de aanvraag geldt: {string.Join(", ", EnumNamen.Alle<Register>())}. Verplicht.",
            $"The register applied to: {string.Join(", ", EnumNamen.Alle<Register>())}. Required."),
    };

    private readonly Optie<string?> therapeut = new("--therapeut")
    {
        Waarde = new("id", "id"),
        Doel = new(
            "Alleen deze therapeut vraagt aan, bij een register van personen; zonder deze optie elke therapeut tot wie het register zich richt.",
            "Only this therapist applies, with a register of persons; without this option every therapist the register addresses."),
    };

    private readonly Optie<string?> afzender = new("--afzender")
    {
        Waarde = new("tekst", "text"),
        Doel = new(
            "Met --formaat brief of docx: wie de brief ondertekent; zonder deze optie een open plek.",
            "With --formaat brief or docx: who signs the letter; without this option a blank."),
    };

    private readonly Optie<string?> kenmerk = new("--kenmerk")
    {
        Waarde = new("tekst", "text"),
        Doel = new(
            "Met --formaat brief of docx: het kenmerk van de afzender; zonder deze optie een open plek.",
            "With --formaat brief or docx: the sender's reference; without this option a blank."),
    };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Optie<string?> peildatum = Opties.Peildatum();
    private readonly Optie<string?> formaat = Opties.Formaat(Formaten);
    private readonly Optie<string?> uit = new("--uit")
    {
        Waarde = new("bestand|map", "file|folder"),
        Doel = new(
            $"Schrijft naar dit bestand in plaats van de standaarduitvoer; het staat er pas als het af is. Met --formaat brief of docx is een naam zonder extensie een map: die krijgt een brief per dossier, en {LetterFolder.Lijst} met een rij per aanvraag.",
            $"Writes to this file instead of standard output; it appears only when it is complete. With --formaat brief or docx a name without an extension is a folder: that gets a letter per dossier, and {LetterFolder.Lijst} with a row per application."),
    };

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestanden);
        foreach (var optie in new Option[] { register, therapeut, peildatum, formaat, uit, afzender, kenmerk })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Aanvraagopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var gekozen = Normkeuze.Register(gelezen.GetValue(register) ?? throw Gebruiksfout.Ontbreekt(new("Welk register?", "Which register?"), Verwacht));
        var genoemd = gelezen.GetValue(bestanden) ?? [];
        if (genoemd.Length == 0)
        {
            throw Gebruiksfout.GeenBestand(Verwacht);
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
            Taal = host.Taal,
        };
        return IsBrief(opdracht.Formaat) || opdracht.Hoofd is { Afzender: null, Kenmerk: null }
            ? opdracht
            : throw new Gebruiksfout(new("--afzender en --kenmerk gaan alleen met --formaat brief of docx.", "--afzender and --kenmerk go only with --formaat brief or docx."));
    }

    /// <summary>Of een vorm een brief is.</summary>
    public static bool IsBrief(string formaat) => formaat is Brief or Document;

    private static string Aanvrager(string id, Register register)
    {
        var personen = string.Join(", ", Persoonsregisters.Select(een => EnumNamen.Van(een)));
        return Persoonsregisters.Contains(register)
            ? id
            : throw new Gebruiksfout(new(
                $"--therapeut kan niet bij {EnumNamen.Van(register)}: dat schrijft praktijken in. Verwacht: zonder --therapeut, of bij {personen}.",
                $"--therapeut does not go with {EnumNamen.Van(register)}: that registers practices. Expected: without --therapeut, or with {personen}."));
    }
}
