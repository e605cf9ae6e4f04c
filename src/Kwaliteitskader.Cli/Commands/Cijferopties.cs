using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat de gebruiker vraagt van cijfers over alle dossiers samen.</summary>
internal sealed record Cijfervraag
{
    /// <summary>Het bestand; afwezig als er geen gegeven is.</summary>
    public required string? Bestand { get; init; }

    /// <summary>De kleinste groep die niet verzwegen wordt.</summary>
    public required int Minimum { get; init; }

    /// <summary>De vorm van de uitvoer.</summary>
    public required string Formaat { get; init; }

    /// <summary>Hoe een CSV eruitziet.</summary>
    public required CsvShape Csv { get; init; }

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</summary>
    public required string? Uit { get; init; }

    /// <summary>De taal van de teksten.</summary>
    public required Taal Taal { get; init; }

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }
}

/// <summary>De argumenten en opties van wie cijfers over alle dossiers samen geeft.</summary>
/// <param name="bestandomschrijving">Wat het bestand is.</param>
internal sealed class Cijferopties(Tekst bestandomschrijving)
{
    private static readonly string[] Formaten = ["tekst", "json", "csv"];

    private readonly Operand<string?> bestand = new("bestand") { Waarde = new("bestand", "file"), Doel = bestandomschrijving, Arity = ArgumentArity.ZeroOrOne };
    private readonly Optie<string?> minimum = new("--minimum-groep") { Waarde = new("aantal", "number"), Doel = new("Kleinere groepen worden verzwegen; zonder deze optie 10.", "Smaller groups are withheld; without this option 10.") };
    private readonly Optie<string?> formaat = Opties.Formaat(Formaten);
    private readonly Optie<string?> uit = Opties.Uit();
    private readonly Optie<string?> scheiding = Opties.Scheiding();
    private readonly Optie<bool> bom = Opties.Bom();
    private readonly Invoeropties invoer = new();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestand);
        foreach (var optie in new Option[] { minimum, formaat, uit, scheiding, bom })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
    }

    public Cijfervraag Lees(ParseResult gelezen, CommandHost host)
    {
        var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
        return new()
        {
            Bestand = gelezen.GetValue(bestand),
            Minimum = gelezen.GetValue(minimum) is not { } gegeven ? 10
                : Opties.Getal(gegeven) ?? throw Gebruiksfout.KanNiet(gegeven, "--minimum-groep", new("een geheel getal van 0 of meer", "a whole number of 0 or more")),
            Formaat = vorm,
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vorm),
            Uit = gelezen.GetValue(uit),
            Taal = host.Taal,
            Lezen = invoer.Lees(gelezen),
        };
    }
}
