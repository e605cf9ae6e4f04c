using System.Buffers;
using System.CommandLine;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Commands;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
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
        var opdracht = new Opdracht("werklijst", new(
            "Zegt per dossier wat er te doen is: wat, door wie, voor wanneer en waarom.",
            "Says of each dossier what there is to do: what, by whom, by when and why."));
        opdracht.Codes = Codetekst.Oordelen;
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(host, opties.Lees(gelezen, host), stop));
        return opdracht;
    }

    private static Task<int> VoerAsync(CommandHost host, Werklijstopdracht opdracht, CancellationToken stop) => opdracht.Formaat == "ndjson"
        ? StroomAsync(host, opdracht, stop)
        : Recordlus.VoerAsync(host, opdracht.Bestanden, opdracht.Lezen, opdracht.Uit, stroom => Schrijver(opdracht, stroom, host), (record, schrijver, slotsom) =>
        {
            var sessie = opdracht.Open(record.Resultaat.Dossier!);
            schrijver.Write(record, opdracht.Van(sessie));
            slotsom.Tel(sessie.Rapport, telt: true);
            return null;
        }, stop);

    private static IWerkschrijver Schrijver(Werklijstopdracht opdracht, Stream uitvoer, CommandHost host) => opdracht.Formaat switch
    {
        "json" => new JsonWerkschrijver(uitvoer, opdracht.Taal),
        "csv" => new CsvWerkschrijver(uitvoer, opdracht.Taal, opdracht.Csv),
        _ => new TekstWerkschrijver(TextCanvas.On(uitvoer, host, plain: opdracht.Uit is not null), opdracht.Taal),
    };

    // Over alle kernen, en met hoogstens zoveel in het geheugen als er groepen onderweg zijn.
    private static Task<int> StroomAsync(CommandHost host, Werklijstopdracht opdracht, CancellationToken stop) =>
        Stroomlus.VoerAsync(host, opdracht.Bestanden, opdracht.Lezen, opdracht.Uit, async (invoer, uitvoer, opties, slotsom) =>
        {
            var tekort = false;
            var telling = await Dossierstroom.VerwerkAsync(
                invoer,
                opties,
                static () => new Regels(),
                (regels, record, gelezen) => regels.Voeg(opdracht, record, gelezen, opties.Bestand!),
                async regels =>
                {
                    tekort |= regels.Tekort;
                    await uitvoer.WriteAsync(regels.Buffer.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
                },
                stop).ConfigureAwait(false);
            slotsom.Tel(telling, tekort);
            return telling;
        });

    /// <summary>De regels van een groep records.</summary>
    private sealed class Regels
    {
        public ArrayBufferWriter<byte> Buffer { get; } = new();

        public bool Tekort { get; private set; }

        public Leesfout? Voeg(Werklijstopdracht opdracht, JsonRecord record, Leesresultaat gelezen, string bestand)
        {
            var fout = gelezen.Fout ?? Probeer(opdracht, record, gelezen.Dossier!, bestand);
            if (fout is not null)
            {
                RapportSchrijver.Schrijf(Buffer, Foutrecord.Van(gelezen.Gelukt ? [fout] : gelezen.Fouten, opdracht.Taal));
            }

            Buffer.Write("\n"u8);
            return fout;
        }

        // Wat er ook misgaat, het hoort bij dit ene record en houdt de andere niet tegen.
        private Leesfout? Probeer(Werklijstopdracht opdracht, JsonRecord record, Dossier dossier, string bestand)
        {
            try
            {
                var sessie = opdracht.Open(dossier);
                WerklijstJson.Schrijf(Buffer, opdracht.Van(sessie));
                Tekort |= sessie.Rapport.Aantal(Uitkomst.VoldoetNiet) > 0;
                return null;
            }
#pragma warning disable CA1031 // Elke fout: ook een regel van een gastheer kan alles gooien.
            catch (Exception fout)
#pragma warning restore CA1031
            {
                return Leesfout.DoorProgrammafout(record, fout, bestand);
            }
        }
    }
}
