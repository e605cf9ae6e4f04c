using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>toets</c>: beoordeelt dossiers en schrijft per record een rapport, zonder er meer dan één vast te houden.</summary>
internal static class ToetsCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Toetsopties();
        var opdracht = new Command("toets", "Toetst dossiers en zegt per norm of eraan voldaan wordt, waarom, en wat er te doen is.");
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) =>
        {
            var gevraagd = opties.Lees(gelezen, host);
            return gevraagd.Bulk ? Bulkuitvoering.VoerAsync(host, gevraagd, stop) : VoerAsync(host, gevraagd, stop);
        });
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, Toetsopdracht opdracht, CancellationToken stop)
    {
        using var doel = Uitvoerdoel.Open(opdracht.Uit, host, opdracht.Bestanden);
        var slotsom = new Slotsom();
        var invoer = new Invoer(host, opdracht.Lezen);
        var schrijver = Schrijver(opdracht, doel.Stroom, host);
        await foreach (var record in invoer.LeesAsync(opdracht.Bestanden, stop).ConfigureAwait(false))
        {
            Verwerk(record, opdracht, schrijver, slotsom);
            doel.Stroom.Flush();
        }

        slotsom.OnbruikbareBestanden = invoer.Onbruikbaar;
        schrijver.Complete();
        doel.Voltooi();
        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static void Verwerk(Invoerrecord record, Toetsopdracht opdracht, IRecordWriter schrijver, Slotsom slotsom)
    {
        slotsom.Merk(record.Resultaat);
        if ((record.Resultaat.Fout ?? Schrijf(record, opdracht, schrijver, slotsom)) is not { } fout)
        {
            return;
        }

        slotsom.Tel(fout);
        schrijver.Write(fout);
    }

    private static Leesfout? Schrijf(Invoerrecord record, Toetsopdracht opdracht, IRecordWriter schrijver, Slotsom slotsom)
    {
        try
        {
            var rapport = opdracht.Toets.Toets(record.Resultaat.Dossier!, opdracht.Peildatum);
            if (rapport.OmvangTenMinste > opdracht.Lezen.GrootsteRecord || !schrijver.TryWrite(record, rapport))
            {
                return Leesfout.TeGrootOmTeSchrijven(record.Record, record.Bestand);
            }

            slotsom.Tel(rapport);
            return null;
        }
#pragma warning disable CA1031 // Wat er ook misgaat, het hoort bij dit ene record; alleen als de uitvoer het begeeft, houdt alles op.
        catch (Exception fout) when (fout is not (IOException or UnauthorizedAccessException or OperationCanceledException))
#pragma warning restore CA1031
        {
            return Leesfout.DoorProgrammafout(record.Record, fout, record.Bestand);
        }
    }

    private static IRecordWriter Schrijver(Toetsopdracht opdracht, Stream stroom, CommandHost host) => opdracht.Formaat switch
    {
        "json" => new JsonRecordWriter(stroom, opdracht.Taal, opdracht.Lezen.GrootsteRecord),
        "csv" => new CsvRecordWriter(stroom, opdracht.Taal, opdracht.Csv),
        _ => new TextReport(TextCanvas.On(stroom, host, plain: opdracht.Uit is not null), opdracht.Taal, opdracht.Volledig),
    };
}
