using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;

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
        using var doel = Uitvoerdoel.Open(opdracht.Uit, host);
        var slotsom = new Slotsom();
        try
        {
            var invoer = new Invoer(host);
            var schrijver = Schrijver(opdracht, doel.Stroom, host);
            await foreach (var record in invoer.LeesAsync(opdracht.Bestanden, stop).ConfigureAwait(false))
            {
                Verwerk(record, opdracht, schrijver, slotsom);
                doel.Stroom.Flush();
            }

            slotsom.OnbruikbareBestanden = invoer.Onbruikbaar;
            schrijver.Complete();
            doel.Voltooi();
        }
        catch (IOException fout) when (StandardOutput.IsBrokenPipe(fout))
        {
            return slotsom.Exitcode;
        }

        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static void Verwerk(Invoerrecord record, Toetsopdracht opdracht, IRecordWriter schrijver, Slotsom slotsom)
    {
        if (record.Resultaat.Fout is { } fout)
        {
            slotsom.Tel(fout);
            schrijver.Write(fout);
            return;
        }

        var rapport = opdracht.Toets.Toets(record.Resultaat.Dossier!, opdracht.Peildatum);
        slotsom.Tel(rapport);
        schrijver.Write(record, rapport);
    }

    private static IRecordWriter Schrijver(Toetsopdracht opdracht, Stream stroom, CommandHost host) => opdracht.Formaat switch
    {
        "json" => new JsonRecordWriter(stroom, opdracht.Taal),
        "csv" => new CsvRecordWriter(stroom, opdracht.Taal),
        _ => new TextReport(TextCanvas.On(stroom, host, plain: opdracht.Uit is not null), opdracht.Taal, opdracht.Volledig),
    };
}
