using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>toets</c>: beoordeelt dossiers en schrijft per record een rapport.</summary>
internal static class ToetsCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Toetsopties();
        var opdracht = new Opdracht("toets", new(
            "Toetst dossiers en zegt per norm of eraan voldaan wordt, waarom, en wat er te doen is.",
            "Evaluates dossiers and says of each norm whether it is met, why, and what there is to do."));
        opdracht.Codes = Codetekst.Oordelen;
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) =>
        {
            var gevraagd = opties.Lees(gelezen, host);
            return gevraagd.Bulk ? Bulkuitvoering.VoerAsync(host, gevraagd, stop)
                : gevraagd.Vraag.Formaat == "csv" ? RijenAsync(host, gevraagd, stop)
                : Recordlus.ToetsAsync(host, gevraagd.Vraag, stroom => Schrijver(gevraagd, stroom, host), telt: true, stop);
        });
        return opdracht;
    }

    private static Task<int> RijenAsync(CommandHost host, Toetsopdracht opdracht, CancellationToken stop)
    {
        var vraag = opdracht.Vraag;
        return new Rijenlus<CsvRecordWriter>((stroom, kop) => new(stroom, vraag.Taal, opdracht.Csv, opdracht.Alleen, kop), (record, schrijver) =>
        {
            var rapport = vraag.Toets.Toets(record.Resultaat.Dossier!, vraag.Peildatum);
            if (rapport.OmvangTenMinste > vraag.Lezen.GrootsteRecord)
            {
                return new(Tekort: false, Leesfout.TeGrootOmTeSchrijven(record.Record, record.Bestand));
            }

            schrijver.Write(record, rapport);
            return new(Tekort: rapport.Aantal(Uitkomst.VoldoetNiet) > 0);
        })
        { Deel = opdracht.Deel }.VoerAsync(host, vraag.Bestanden, vraag.Lezen, vraag.Uit, stop);
    }

    private static IRecordWriter Schrijver(Toetsopdracht opdracht, Stream stroom, CommandHost host) => opdracht.Vraag.Formaat switch
    {
        "json" => new JsonRecordWriter(stroom, opdracht.Vraag.Taal, opdracht.Vraag.Lezen.GrootsteRecord),
        Toetsopties.Werkboek => new WorkbookRecordWriter(stroom, opdracht.Vraag.Taal),
        Toetsopties.Bladzijde => new HtmlRecordWriter(stroom, opdracht.Vraag.Taal),
        _ => new TextReport(TextCanvas.On(stroom, host, plain: opdracht.Vraag.Uit is not null), opdracht.Vraag.Taal, opdracht.Volledig),
    };
}
