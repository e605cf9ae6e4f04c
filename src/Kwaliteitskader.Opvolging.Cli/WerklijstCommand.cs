using System.Buffers;
using System.CommandLine;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Commands;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Opvolging.Werklijsten;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary><c>werklijst</c>: schrijft per record wat er te doen is, zonder er meer dan één vast te houden.</summary>
internal static class WerklijstCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Werklijstopties();
        var opdracht = new Command("werklijst", "Zegt per dossier wat er te doen is: wat, door wie, voor wanneer en waarom.");
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(host, opties.Lees(gelezen, host), stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, Werklijstopdracht opdracht, CancellationToken stop)
    {
        using var doel = Uitvoerdoel.Open(opdracht.Uit, host, opdracht.Bestanden);
        var slotsom = new Slotsom();
        var invoer = new Invoer(host, opdracht.Lezen);
        if (opdracht.Formaat == "ndjson")
        {
            await StroomAsync(host, opdracht, invoer, doel.Stroom, slotsom, stop).ConfigureAwait(false);
        }
        else
        {
            await EenVoorEenAsync(host, opdracht, invoer, doel.Stroom, slotsom, stop).ConfigureAwait(false);
        }

        slotsom.OnbruikbareBestanden = invoer.Onbruikbaar;
        if (!slotsom.Afgebroken || opdracht.Uit is null)
        {
            doel.Voltooi();
        }

        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static async Task EenVoorEenAsync(CommandHost host, Werklijstopdracht opdracht, Invoer invoer, Stream uitvoer, Slotsom slotsom, CancellationToken stop)
    {
        IWerkschrijver schrijver = opdracht.Formaat switch
        {
            "json" => new JsonWerkschrijver(uitvoer, opdracht.Taal),
            "csv" => new CsvWerkschrijver(uitvoer, opdracht.Taal, opdracht.Csv),
            _ => new TekstWerkschrijver(TextCanvas.On(uitvoer, host, plain: opdracht.Uit is not null), opdracht.Taal),
        };
        await foreach (var record in invoer.LeesAsync(opdracht.Bestanden, stop).ConfigureAwait(false))
        {
            slotsom.Merk(record.Resultaat);
            var (gemaakt, fout) = Maak(opdracht, record.Record, record.Resultaat, record.Bestand);
            if (fout is not null)
            {
                slotsom.Tel(fout);
                schrijver.Schrijf(fout);
            }
            else
            {
                slotsom.Tel(gemaakt!.Sessie.Rapport);
                schrijver.Schrijf(record, gemaakt.Werklijst);
            }

            uitvoer.Flush();
        }

        schrijver.Sluit();
    }

    // Wat er ook misgaat, het hoort bij dit ene record en houdt de andere niet tegen.
    private static (Gemaakt? Gemaakt, Leesfout? Fout) Maak(Werklijstopdracht opdracht, JsonRecord record, Leesresultaat gelezen, string bestand)
    {
        if (gelezen.Fout is { } leesfout)
        {
            return (null, leesfout);
        }

        try
        {
            var sessie = opdracht.Open(gelezen.Dossier!);
            return (new Gemaakt(sessie, opdracht.Van(sessie)), null);
        }
#pragma warning disable CA1031 // Elke fout: ook een regel van een gastheer kan alles gooien.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            return (null, Leesfout.DoorProgrammafout(record, fout, bestand));
        }
    }

    // Over alle kernen, en met hoogstens zoveel in het geheugen als er groepen onderweg zijn.
    private static async Task StroomAsync(CommandHost host, Werklijstopdracht opdracht, Invoer invoer, Stream uitvoer, Slotsom slotsom, CancellationToken stop)
    {
        foreach (var bestand in opdracht.Bestanden)
        {
            if (slotsom.Afgebroken || invoer.Open(bestand) is not { } stroom)
            {
                continue;
            }

            await using (stroom.ConfigureAwait(false))
            {
                using var balk = ProgressBar.For(host, stroom);
                var tekort = false;
                var telling = await Dossierstroom.VerwerkAsync(
                    stroom,
                    new Bulkopties { Bestand = bestand, PerRegel = Invoer.PerRegel(bestand), Lezen = opdracht.Lezen, Voortgang = balk },
                    static () => new Regels(),
                    (regels, record, gelezen) => regels.Voeg(opdracht, record, gelezen, bestand),
                    async regels =>
                    {
                        tekort |= regels.Tekort;
                        await uitvoer.WriteAsync(regels.Buffer.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
                    },
                    stop).ConfigureAwait(false);
                slotsom.Tel(telling, tekort);
                if (telling is { Records: 0, Overgeslagen: 0, Afgebroken: false })
                {
                    invoer.MeldLeeg(bestand);
                }
            }
        }
    }

    /// <summary>De werklijst van een dossier, met de sessie waar zij uit komt.</summary>
    private sealed record Gemaakt(Dossiersessie Sessie, Werklijst Werklijst);

    /// <summary>De regels van een groep records.</summary>
    private sealed class Regels
    {
        public ArrayBufferWriter<byte> Buffer { get; } = new();

        public bool Tekort { get; private set; }

        public Leesfout? Voeg(Werklijstopdracht opdracht, JsonRecord record, Leesresultaat gelezen, string bestand)
        {
            var (gemaakt, fout) = Maak(opdracht, record, gelezen, bestand);
            if (fout is not null)
            {
                RapportSchrijver.Schrijf(Buffer, Foutrecord.Van(fout, opdracht.Taal));
            }
            else
            {
                Tekort |= gemaakt!.Sessie.Rapport.Aantal(Uitkomst.VoldoetNiet) > 0;
                WerklijstJson.Schrijf(Buffer, gemaakt.Werklijst);
            }

            Buffer.Write("\n"u8);
            return fout;
        }
    }
}
