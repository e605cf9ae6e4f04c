using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>genereer</c>: synthetische dossiers, een per regel; hetzelfde zaad geeft overal dezelfde bytes.</summary>
internal static class GenereerCommand
{
    /// <summary>De dag waar de feiten omheen liggen als er geen gegeven is: vast, zodat dezelfde opdracht later hetzelfde geeft.</summary>
    private static readonly DateOnly VastePeildatum = new(2026, 11, 21);

    private static readonly Tekst HoeveelPraktijken = new("Hoeveel praktijken?", "How many practices?");

    public static Command Maak(CommandHost host)
    {
        var aantal = new Operand<string?>("aantal") { Waarde = new("aantal", "number"), Doel = new("Hoeveel praktijken; mag ook als --praktijken.", "How many practices; may also be given as --praktijken."), Arity = ArgumentArity.ZeroOrOne };
        var praktijken = Getal("--praktijken", new("Hoeveel praktijken.", "How many practices."));
        var zaad = Getal("--zaad", new("Waaruit het toeval volgt; zonder deze optie 1.", "What chance follows from; without this option 1."));
        var trajecten = Getal("--trajecten", new("Hoeveel zorgtrajecten per therapeut; zonder deze optie 2.", "How many courses of care per therapist; without this option 2."));
        var peildatum = new Optie<string?>("--peildatum")
        {
            Waarde = new("jjjj-mm-dd", "yyyy-mm-dd"),
            Doel = new(
                "De dag waar de feiten omheen liggen; zonder deze optie 2026-11-21.",
                "The day the facts lie around; without this option 2026-11-21."),
        };
        var aanspraak = new Optie<bool>("--aanspraak") { Doel = new("Met feiten over de aanspraak: aandoeningen, leeftijden, zittingen en declaraties over het jaar voor de peildatum, in de verhoudingen van 2022.", "With facts on entitlement: conditions, ages, sittings and claims over the year before the reference day, in the proportions of 2022.") };
        var uit = new Optie<string?>("--uit")
        {
            Waarde = new("bestand", "file"),
            Doel = new(
                "Schrijft naar dit bestand; eindigt de naam op .gz, dan ingepakt.",
                "Writes to this file; packed if its name ends in .gz."),
        };
        var opdracht = new Opdracht("genereer", new(
            "Maakt synthetische dossiers met de verhoudingen van de sector, als NDJSON. Geen ervan is van iemand.",
            "Makes synthetic dossiers in the sector's proportions, as NDJSON. None of them is anyone's."))
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
        using var doel = OutputTarget.Open(uit, host);
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

    private static Optie<string?> Getal(string naam, Tekst doel) => new(naam) { Waarde = new("aantal", "number"), Doel = doel };

    private static int Praktijken(string? optie, string? argument) => (optie, argument) switch
    {
        (null, null) => throw Gebruiksfout.Ontbreekt(HoeveelPraktijken, new("genereer <aantal>", "genereer <number>")),
        ({ } gegeven, null) => Waarde(gegeven, "--praktijken", minst: 1),
        (null, { } gegeven) => Waarde(gegeven, "genereer", minst: 1),
        _ => throw Gebruiksfout.Ontbreekt(HoeveelPraktijken, new("genereer <aantal> of --praktijken <aantal>, en niet allebei", "genereer <number> or --praktijken <number>, and not both")),
    };

    private static int Waarde(string? gegeven, string waarbij, int minst, int anders = 0) => gegeven is null
        ? anders
        : Opties.Getal(gegeven) is { } getal && getal >= minst ? getal : throw Gebruiksfout.KanNiet(gegeven, waarbij, new(
            string.Create(CultureInfo.InvariantCulture, $"een geheel getal van {minst} tot en met {int.MaxValue}"),
            string.Create(CultureInfo.InvariantCulture, $"a whole number from {minst} up to and including {int.MaxValue}")));
}
