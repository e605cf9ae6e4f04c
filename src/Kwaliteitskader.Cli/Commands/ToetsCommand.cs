using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>toets</c>: beoordeelt dossiers en schrijft per record een rapport.</summary>
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
            return gevraagd.Bulk
                ? Bulkuitvoering.VoerAsync(host, gevraagd, stop)
                : Recordlus.ToetsAsync(host, gevraagd.Vraag, stroom => Schrijver(gevraagd, stroom, host), telt: true, stop);
        });
        return opdracht;
    }

    private static IRecordWriter Schrijver(Toetsopdracht opdracht, Stream stroom, CommandHost host) => opdracht.Vraag.Formaat switch
    {
        "json" => new JsonRecordWriter(stroom, opdracht.Vraag.Taal, opdracht.Vraag.Lezen.GrootsteRecord),
        Toetsopties.Werkboek => new WorkbookRecordWriter(stroom, opdracht.Vraag.Taal),
        "csv" => new CsvRecordWriter(stroom, opdracht.Vraag.Taal, opdracht.Csv),
        _ => new TextReport(TextCanvas.On(stroom, host, plain: opdracht.Vraag.Uit is not null), opdracht.Vraag.Taal, opdracht.Volledig),
    };
}
