using System.CommandLine;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker van <c>aanvraag</c> vraagt.</summary>
internal sealed record Aanvraagopdracht
{
    /// <summary>Het bestand.</summary>
    public required string Bestand { get; init; }

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

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</summary>
    public required string? Uit { get; init; }

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>De taal van het advies.</summary>
    public required Taal Taal { get; init; }
}

/// <summary>De argumenten en opties van <c>aanvraag</c>.</summary>
internal sealed class Aanvraagopties
{
    private const string Verwacht = "Verwacht: aanvraag <bestand> --register <naam>.";

    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "brief"];

    private static readonly Register[] Persoonsregisters =
        [Model.Feiten.Register.IndividueelRegisterFysiotherapie, Model.Feiten.Register.KeurmerkIndividueel, Model.Feiten.Register.KwaliteitsregisterParamedici];

    private readonly Argument<string?> bestand = new("bestand")
    {
        HelpName = "bestand",
        Description = "Een bestand met een of meer dossiers; elk is een aanvraag. Een streepje (-) is de standaardinvoer.",
        Arity = ArgumentArity.ZeroOrOne,
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

    private readonly Gastheeropties gastheer = new();
    private readonly Invoeropties invoer = new();
    private readonly Option<string?> peildatum = Opties.Peildatum();
    private readonly Option<string?> formaat = Opties.Formaat(Formaten);
    private readonly Option<string?> uit = Opties.Uit();
    private readonly Option<string?> taal = Opties.Taal();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestand);
        foreach (var optie in new Option[] { register, therapeut, peildatum, formaat, uit, taal })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Aanvraagopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var gekozen = Normkeuze.Register(gelezen.GetValue(register) ?? throw new Gebruiksfout($"Welk register? {Verwacht}"));
        return new()
        {
            Bestand = gelezen.GetValue(bestand) ?? throw new Gebruiksfout($"Geen bestand gegeven. {Verwacht}"),
            Register = gekozen,
            Toets = gastheer.Toets(gelezen),
            Therapeut = gelezen.GetValue(therapeut) is { } id ? Aanvrager(id, gekozen) : null,
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            Uit = gelezen.GetValue(uit),
            Lezen = invoer.Lees(gelezen),
            Taal = Opties.InTaal(gelezen.GetValue(taal)),
        };
    }

    private static string Aanvrager(string id, Register register) => Persoonsregisters.Contains(register)
        ? id
        : throw new Gebruiksfout(
            $"--therapeut kan niet bij {EnumNamen.Van(register)}: dat schrijft praktijken in. Verwacht: zonder --therapeut, of bij {string.Join(", ", Persoonsregisters.Select(een => EnumNamen.Van(een)))}.");
}
