using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
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
    public required Csvvorm Csv { get; init; }

    /// <summary>Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</summary>
    public required string? Uit { get; init; }

    /// <summary>De taal van de teksten.</summary>
    public required Taal Taal { get; init; }

    /// <summary>Hoe de dossiers gelezen worden.</summary>
    public required Leesopties Lezen { get; init; }
}

/// <summary>De argumenten en opties van wie cijfers over alle dossiers samen geeft.</summary>
/// <param name="bestandomschrijving">Wat het bestand is.</param>
internal sealed class Cijferopties(string bestandomschrijving)
{
    private static readonly string[] Formaten = ["tekst", "json", "csv"];

    private readonly Argument<string?> bestand = new("bestand") { HelpName = "bestand", Description = bestandomschrijving, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> minimum = new("--minimum-groep") { HelpName = "aantal", Description = "Kleinere groepen worden verzwegen; zonder deze optie 10." };
    private readonly Option<string?> formaat = Opties.Formaat(Formaten);
    private readonly Option<string?> taal = Opties.Taal();
    private readonly Option<string?> uit = Opties.Uit();
    private readonly Option<string?> scheiding = Opties.Scheiding();
    private readonly Option<bool> bom = Opties.Bom();
    private readonly Invoeropties invoer = new();

    public void VoegToe(Command opdracht)
    {
        opdracht.Add(bestand);
        foreach (var optie in new Option[] { minimum, formaat, uit, taal, scheiding, bom })
        {
            opdracht.Add(optie);
        }

        invoer.VoegToe(opdracht);
    }

    public Cijfervraag Lees(ParseResult gelezen)
    {
        var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
        return new()
        {
            Bestand = gelezen.GetValue(bestand),
            Minimum = gelezen.GetValue(minimum) is not { } gegeven ? 10
                : Opties.Getal(gegeven) ?? throw new Gebruiksfout($"'{gegeven}' kan niet bij --minimum-groep. Verwacht: een geheel getal van 0 of meer."),
            Formaat = vorm,
            Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vorm),
            Uit = gelezen.GetValue(uit),
            Taal = Opties.InTaal(gelezen.GetValue(taal)),
            Lezen = invoer.Lees(gelezen),
        };
    }
}
