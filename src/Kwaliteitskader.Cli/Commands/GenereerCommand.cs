using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>genereer</c>: synthetische dossiers, een per regel; hetzelfde zaad geeft overal dezelfde bytes.</summary>
internal static class GenereerCommand
{
    /// <summary>De dag waar de feiten omheen liggen als er geen gegeven is: vast, zodat dezelfde opdracht later hetzelfde geeft.</summary>
    private static readonly DateOnly VastePeildatum = new(2026, 11, 21);

    public static Command Maak(CommandHost host)
    {
        var aantal = new Argument<string?>("aantal") { HelpName = "aantal", Description = "Hoeveel praktijken; mag ook als --praktijken.", Arity = ArgumentArity.ZeroOrOne };
        var praktijken = Getal("--praktijken", "Hoeveel praktijken.");
        var zaad = Getal("--zaad", "Waaruit het toeval volgt; zonder deze optie 1.");
        var trajecten = Getal("--trajecten", "Hoeveel zorgtrajecten per therapeut; zonder deze optie 2.");
        var peildatum = new Option<string?>("--peildatum")
        {
            HelpName = "jjjj-mm-dd",
            Description = "De dag waar de feiten omheen liggen; zonder deze optie 2026-11-21.",
        };
        var aanspraak = new Option<bool>("--aanspraak") { Description = "Met feiten over de aanspraak: aandoeningen, leeftijden, zittingen en declaraties over het jaar voor de peildatum, in de verhoudingen van 2022." };
        var uit = new Option<string?>("--uit")
        {
            HelpName = "bestand",
            Description = "Schrijft naar dit bestand; eindigt de naam op .gz, dan ingepakt.",
        };
        var opdracht = new Command("genereer", "Maakt synthetische dossiers met de verhoudingen van de sector, als NDJSON. Geen ervan is van iemand.")
        {
            aantal, praktijken, zaad, trajecten, peildatum, aanspraak, uit,
        };
        opdracht.SetAction((gelezen, stop) => VoerAsync(
            host,
            new Landgenerator
            {
                Zaad = (ulong)Waarde(gelezen.GetValue(zaad), "--zaad", minst: 0, anders: 1),
                TrajectenPerTherapeut = Waarde(gelezen.GetValue(trajecten), "--trajecten", minst: 0, anders: 2),
                MetAanspraak = gelezen.GetValue(aanspraak),
                Peildatum = gelezen.GetValue(peildatum) is { } dag ? Opties.Dag(dag, host.Clock) : VastePeildatum,
            },
            Praktijken(gelezen.GetValue(praktijken), gelezen.GetValue(aantal)),
            gelezen.GetValue(uit),
            stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, Landgenerator generator, int praktijken, string? uit, CancellationToken stop)
    {
        using var doel = Uitvoerdoel.Open(uit, host);
        if (uit?.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) == true)
        {
            var ingepakt = new GZipStream(doel.Stroom, CompressionLevel.Fastest, leaveOpen: true);
            await using (ingepakt.ConfigureAwait(false))
            {
                await generator.SchrijfAsync(ingepakt, praktijken, stop).ConfigureAwait(false);
            }
        }
        else
        {
            await generator.SchrijfAsync(doel.Stroom, praktijken, stop).ConfigureAwait(false);
        }

        doel.Voltooi();
        return Exitcode.Goed;
    }

    private static Option<string?> Getal(string naam, string omschrijving) => new(naam) { HelpName = "aantal", Description = omschrijving };

    private static int Praktijken(string? optie, string? argument) => (optie, argument) switch
    {
        (null, null) => throw new Gebruiksfout("Hoeveel praktijken? Verwacht: genereer <aantal>."),
        ({ } gegeven, null) => Waarde(gegeven, "--praktijken", minst: 1),
        (null, { } gegeven) => Waarde(gegeven, "genereer", minst: 1),
        _ => throw new Gebruiksfout("Hoeveel praktijken? Verwacht: genereer <aantal> of --praktijken <aantal>, en niet allebei."),
    };

    private static int Waarde(string? gegeven, string waarbij, int minst, int anders = 0) => gegeven is null
        ? anders
        : Opties.Getal(gegeven) is { } getal && getal >= minst ? getal : throw new Gebruiksfout(string.Create(
            CultureInfo.InvariantCulture, $"'{gegeven}' kan niet bij {waarbij}. Verwacht: een geheel getal van {minst} tot en met {int.MaxValue}."));
}
