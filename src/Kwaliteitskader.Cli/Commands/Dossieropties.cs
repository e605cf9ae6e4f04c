using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker vraagt van een opdracht die per dossier een antwoord geeft.</summary>
internal sealed record Dossiervraag
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

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>De taal van de resultaten.</summary>
    public required Taal Taal { get; init; }
}

/// <summary>De argumenten en opties van opdrachten die per dossier een antwoord geven.</summary>
/// <param name="opdracht">Hoe de opdracht heet, voor meldingen.</param>
/// <param name="formaten">De vormen van de uitvoer, de gewone voorop.</param>
internal sealed class Dossieropties(string opdracht, params string[] formaten)
{
    private readonly Operand<string[]> bestanden = new("bestand")
    {
        Waarde = new("bestand", "file"),
        Doel = new(
            "Bestanden of mappen met dossiers: één object, een lijst, of een object per regel (NDJSON). Een streepje (-) is de standaardinvoer.",
            "Files or folders with dossiers: one object, a list, or one object per line (NDJSON). A dash (-) is standard input."),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Optie<string[]> normen = new("--norm")
    {
        Waarde = new("id", "id"),
        Doel = new(
            "Alleen deze normen, bijvoorbeeld VIS-1.",
            "Only these norms, for example VIS-1."),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Optie<string?> register = new("--register")
    {
        Waarde = new("naam", "name"),
        Doel = new(
            $"Alleen de normen voor inschrijving in dit register: {string.Join(", ", EnumNamen.Alle<Register>())}.",
            $"Only the norms for registration in this register: {string.Join(", ", EnumNamen.Alle<Register>())}."),
    };

    private readonly Gastheeropties gastheer = Gastheeropties.VanNormen();
    private readonly Invoeropties invoer = new();
    private readonly Optie<string?> peildatum = Opties.Peildatum();
    private readonly Optie<string?> formaat = Opties.Formaat(formaten);
    private readonly Optie<string?> uit = Opties.Uit();

    public void VoegToe(Command aan)
    {
        aan.Add(bestanden);
        foreach (var optie in new Option[] { peildatum, normen, register, formaat, uit })
        {
            aan.Add(optie);
        }

        invoer.VoegToe(aan);
        gastheer.VoegToe(aan);
    }

    public Dossiervraag Lees(ParseResult gelezen, CommandHost host)
    {
        var (gekozen, rest) = Normlijst.Splits(gelezen.GetValue(normen) ?? []);
        string[] alle = [.. gelezen.GetValue(bestanden) ?? [], .. rest];
        return alle.Length == 0
            ? throw Gebruiksfout.GeenBestand(new($"{opdracht} <bestand>..., of {opdracht} - voor de standaardinvoer", $"{opdracht} <file>..., or {opdracht} - for standard input"))
            : new Dossiervraag
            {
                Bestanden = Dossierbestanden.Van(Normlijst.InVolgorde(alle, gelezen)),
                Toets = Normkeuze.Toets(gekozen, gelezen.GetValue(register), gastheer.Toets(gelezen)),
                Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
                Formaat = Opties.Vorm(gelezen.GetValue(formaat), formaten),
                Uit = gelezen.GetValue(uit),
                Lezen = invoer.Lees(gelezen),
                Taal = host.Taal,
            };
    }
}
