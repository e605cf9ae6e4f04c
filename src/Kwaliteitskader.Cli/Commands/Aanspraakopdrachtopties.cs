using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker van <c>aanspraak</c> vraagt.</summary>
internal sealed record Aanspraakopdracht
{
    /// <summary>Het bestand.</summary>
    public required string Bestand { get; init; }

    /// <summary>De toets, met de gekozen lezingen.</summary>
    public required Aanspraaktoets Toets { get; init; }

    /// <summary>De dag waarop geoordeeld wordt.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>De vorm van de uitvoer.</summary>
    public required string Formaat { get; init; }

    /// <summary>Hoe een CSV eruitziet.</summary>
    public required CsvShape Csv { get; init; }

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }

    /// <summary>Of bij elke volgende zitting de hele uitleg staat.</summary>
    public required bool Verklaar { get; init; }

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</summary>
    public required string? Uit { get; init; }

    /// <summary>De taal van de teksten.</summary>
    public required Taal Taal { get; init; }
}

/// <summary>De argumenten en opties van <c>aanspraak</c>.</summary>
internal sealed class Aanspraakopdrachtopties
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv"];

    private readonly Operand<string?> bestand = new("bestand")
    {
        Waarde = new("bestand", "file"),
        Doel = new(
            "Het bestand met dossiers, ook met gzip ingepakt. Een streepje (-) is de standaardinvoer.",
            "The file with dossiers, also when packed with gzip. A dash (-) is standard input."),
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Optie<bool> verklaar = new("--verklaar") { Doel = new("Toont bij elke volgende zitting de hele uitleg; alleen bij tekst.", "Shows the whole explanation with each next sitting; only with text.") };
    private readonly Optie<string?> peildatum = Opties.Peildatum();
    private readonly Optie<string?> formaat = Opties.Formaat(Formaten);
    private readonly Optie<string?> uit = Opties.Uit();
    private readonly Optie<string?> scheiding = Opties.Scheiding();
    private readonly Optie<bool> bom = Opties.Bom();
    private readonly Invoeropties invoer = new();
    private readonly Gastheeropties gastheer = Gastheeropties.VanAanspraak();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestand);
        foreach (var optie in new Option[] { peildatum, formaat, uit, verklaar, scheiding, bom })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
        gastheer.VoegToe(opdracht);
    }

    public Aanspraakopdracht Lees(ParseResult gelezen, CommandHost host)
    {
        var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
        if (gelezen.GetValue(verklaar) && vorm != "tekst")
        {
            throw new Gebruiksfout(new("--verklaar kan alleen bij --formaat tekst.", "--verklaar goes only with --formaat tekst."));
        }

        return new()
        {
            Bestand = gelezen.GetValue(bestand) ?? throw Gebruiksfout.GeenBestand(new("aanspraak <bestand>", "aanspraak <file>")),
            Toets = gastheer.Aanspraaktoets(gelezen),
            Peildatum = Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Formaat = vorm,
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vorm),
            Lezen = invoer.Lees(gelezen),
            Verklaar = gelezen.GetValue(verklaar),
            Uit = gelezen.GetValue(uit),
            Taal = host.Taal,
        };
    }
}
