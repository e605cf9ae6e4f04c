using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>aanspraak</c>: zegt per zitting en voor de volgende of de basisverzekering haar dekt.</summary>
internal static class AanspraakCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Aanspraakopdrachtopties();
        var opdracht = new Opdracht("aanspraak", new(
            "Zegt van elke gehouden zitting, en van een volgende op de peildatum, of de basisverzekering haar dekt, op welke grond, en wat er resteert. "
            + "Alleen de wettelijke aanspraak: niet het eigen risico, een verwijzing, een contract of voorwaarden van verzekeraars. Geen aanspraak is geen fout: de exitcode blijft 0.",
            "Says of every sitting held, and of a next one on the reference day, whether basic insurance covers it, on which ground, and what remains. "
            + "Only the entitlement by law: not the deductible, a referral, a contract or terms of insurers. No entitlement is no error: the exit code stays 0."));
        opdracht.Codes = Codetekst.Dossiers;
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) =>
        {
            var gevraagd = opties.Lees(gelezen, host);
            return gevraagd.Formaat switch
            {
                "ndjson" => StroomAsync(host, gevraagd, stop),
                "csv" => RijenAsync(host, gevraagd, stop),
                _ => VoerAsync(host, gevraagd, stop),
            };
        });
        return opdracht;
    }

    private static Task<int> VoerAsync(CommandHost host, Aanspraakopdracht opdracht, CancellationToken stop) =>
        Recordlus.VoerAsync(host, [opdracht.Bestand], opdracht.Lezen, opdracht.Uit, stroom => Schrijver(opdracht, stroom, host), static (record, schrijver, slotsom) =>
        {
            if (!schrijver.TryWrite(record, record.Resultaat.Dossier!))
            {
                return Leesfout.TeGrootOmTeSchrijven(record.Record, record.Bestand);
            }

            slotsom.TelRecord();
            return null;
        }, stop);

    private static Task<int> RijenAsync(CommandHost host, Aanspraakopdracht opdracht, CancellationToken stop) =>
        new Rijenlus<CsvEntitlement>((stroom, kop) => new(stroom, opdracht, kop), static (record, schrijver) =>
        {
            schrijver.TryWrite(record, record.Resultaat.Dossier!);
            return default;
        }).VoerAsync(host, [opdracht.Bestand], opdracht.Lezen, opdracht.Uit, stop);

    private static Task<int> StroomAsync(CommandHost host, Aanspraakopdracht opdracht, CancellationToken stop)
    {
        var bulk = new Aanspraakbulk(opdracht.Toets, opdracht.Peildatum) { Taal = opdracht.Taal };
        return Stroomlus.VoerAsync(host, [opdracht.Bestand], opdracht.Lezen, opdracht.Uit, async (invoer, uitvoer, opties, slotsom) =>
        {
            // Een regel is ruim twee keer zo groot als haar dossier: minder groepen onderweg houdt het geheugen gelijk en kost geen tijd.
            var telling = await bulk.ToetsAsync(invoer, uitvoer, opties with { GroepenOnderweg = 2 * Environment.ProcessorCount }, stop).ConfigureAwait(false);
            slotsom.Tel(telling);
            return telling;
        });
    }

    private static IEntitlementWriter Schrijver(Aanspraakopdracht opdracht, Stream stroom, CommandHost host) => opdracht.Formaat switch
    {
        "json" => new JsonEntitlement(stroom, opdracht),
        _ => new TextEntitlement(TextCanvas.On(stroom, host, plain: opdracht.Uit is not null), opdracht),
    };
}
