using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Sector;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>sectorschets</c>: aantallen over alle dossiers samen, en de weg naar 2030. Noemt en rangschikt geen praktijk.</summary>
/// <remarks>
/// Leest dossiers en geen bevindingen: spreiding, wachttijden en verbijzonderingen zijn feiten, en voor de jaren tot 2031
/// wordt hetzelfde dossier op een latere dag getoetst.
/// </remarks>
internal static class SectorschetsCommand
{
    private static readonly string[] Formaten = ["tekst", "json", "csv"];

    public static Command Maak(CommandHost host)
    {
        var bestand = new Argument<string?>("bestand")
        {
            HelpName = "bestand",
            Description = "Het bestand met dossiers, ook met gzip ingepakt. Een streepje (-) is de standaardinvoer.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var minimum = new Option<string?>("--minimum-groep") { HelpName = "aantal", Description = "Kleinere groepen worden verzwegen; zonder deze optie 10." };
        var peildatum = Opties.Peildatum();
        var formaat = Opties.Formaat(Formaten);
        var taal = Opties.Taal();
        var uit = new Option<string?>("--uit") { HelpName = "bestand", Description = "Schrijft naar dit bestand; het staat er pas als het af is." };
        var opdracht = new Command("sectorschets", "Telt over alle dossiers samen: registraties, spreiding, wachttijden, uitkomsten, en wie registers tot en met 2031 zouden toelaten.")
        {
            bestand, peildatum, minimum, formaat, uit, taal,
        };
        var scheiding = Opties.Scheiding();
        var bom = Opties.Bom();
        opdracht.Add(scheiding);
        opdracht.Add(bom);
        var invoer = new Invoeropties();
        invoer.VoegToe(opdracht);
        var gastheer = new Gastheeropties();
        gastheer.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(
            host,
            gelezen.GetValue(bestand) ?? throw new Gebruiksfout("Geen bestand gegeven. Verwacht: sectorschets <bestand>."),
            new()
            {
                Toets = gastheer.Toets(gelezen),
                Peildatum = Peildatum(Opties.Dag(gelezen.GetValue(peildatum), host.Clock)),
                Minimum = Minimum(gelezen.GetValue(minimum)),
                Formaat = Opties.Vorm(gelezen.GetValue(formaat), Formaten),
                Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), gelezen.GetValue(formaat) ?? Formaten[0]),
                Uit = gelezen.GetValue(uit),
                Taal = Opties.InTaal(gelezen.GetValue(taal)),
                Lezen = invoer.Lees(gelezen),
            },
            stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string bestand, Vraag vraag, CancellationToken stop)
    {
        using var doel = Uitvoerdoel.Open(vraag.Uit, host, bestand);
        var invoer = new Invoer(host, vraag.Lezen);
        if (invoer.Open(bestand) is not { } stroom)
        {
            return Exitcode.Onbruikbaar;
        }

        var cijfers = Sectorcijfers.Begin(vraag.Toets, vraag.Peildatum);
        Bulktelling telling;
        await using (stroom.ConfigureAwait(false))
        {
            using var balk = ProgressBar.For(host, stroom);
            telling = await Dossierstroom.VerwerkAsync(
                stroom,
                new() { Bestand = bestand, PerRegel = Invoer.PerRegel(bestand), Lezen = vraag.Lezen, Voortgang = balk },
                cijfers.Nieuw,
                static (groep, gelezen) => Tel(groep, gelezen.Dossier),
                groep =>
                {
                    cijfers.Voeg(groep);
                    return ValueTask.CompletedTask;
                },
                stop).ConfigureAwait(false);
        }

        var slotsom = new Slotsom();
        slotsom.Tel(telling);
        if (!slotsom.Afgebroken)
        {
            // Cijfers over een deel van de sector zouden voor het geheel doorgaan.
            new Cijferblad(Sectorschets.Van(cijfers, vraag.Minimum), vraag.Peildatum).Schrijf(vraag.Formaat, doel.Stroom, host, kaal: vraag.Uit is not null, vraag.Taal, vraag.Csv);
            doel.Voltooi();
        }

        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static void Tel(Sectorcijfers cijfers, Model.Feiten.Dossier? dossier)
    {
        if (dossier is not null)
        {
            cijfers.Tel(dossier);
        }
    }

    private static DateOnly Peildatum(DateOnly gegeven) => gegeven >= Sectorcijfers.Vroegst
        ? gegeven
        : throw new Gebruiksfout(string.Create(
            CultureInfo.InvariantCulture,
            $"Een sectorschets gaat over de weg naar 2031. Verwacht bij --peildatum: {Sectorcijfers.Vroegst:yyyy-MM-dd} of later."));

    private static int Minimum(string? gegeven) => gegeven is null
        ? 10
        : Opties.Getal(gegeven) ?? throw new Gebruiksfout($"'{gegeven}' kan niet bij --minimum-groep. Verwacht: een geheel getal van 0 of meer.");

    private sealed record Vraag
    {
        public required Kwaliteitstoets Toets { get; init; }

        public required DateOnly Peildatum { get; init; }

        public required int Minimum { get; init; }

        public required string Formaat { get; init; }

        public required Csvvorm Csv { get; init; }

        public required string? Uit { get; init; }

        public required Taal Taal { get; init; }

        public required Leesopties Lezen { get; init; }
    }
}
