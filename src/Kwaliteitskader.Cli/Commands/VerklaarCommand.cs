using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>verklaar</c>: de uitleg van één norm, per dossier van het bestand.</summary>
internal static class VerklaarCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Verklaaropties();
        var opdracht = new Command("verklaar", "Legt van één norm uit hoe hij tot zijn uitkomst komt: de takken die haar dragen, of met --volledig elke bewering en elk feit.");
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(host, opties.Lees(gelezen, host), stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, Verklaaropdracht opdracht, CancellationToken stop)
    {
        var slotsom = new Slotsom();
        var invoer = new Invoer(host, opdracht.Lezen);
        IExplanationWriter schrijver = opdracht.Formaat == "json"
            ? new JsonExplanation(host.Output, opdracht.Taal)
            : new TextExplanation(TextCanvas.On(host.Output, host), opdracht.Taal, opdracht.Volledig);
        await foreach (var record in invoer.LeesAsync([opdracht.Bestand], stop).ConfigureAwait(false))
        {
            slotsom.Merk(record.Resultaat);
            if (record.Resultaat.Fout is { } fout)
            {
                slotsom.Tel(fout);
                schrijver.Write(fout);
                continue;
            }

            var rapport = opdracht.Toets.Toets(record.Resultaat.Dossier!, opdracht.Peildatum);
            var oordelen = Gevraagd(rapport, opdracht.Onderwerp, host);
            if (opdracht.Onderwerp is not null && oordelen.Count == 0)
            {
                slotsom.OnbruikbareBestanden++;
            }

            slotsom.Tel(oordelen);
            schrijver.Write(record, rapport, oordelen);
        }

        slotsom.OnbruikbareBestanden += invoer.Onbruikbaar;
        schrijver.Complete();
        host.Output.Flush();
        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static List<Oordeel> Gevraagd(Toetsrapport rapport, JsonPointer? onderwerp, CommandHost host)
    {
        var oordelen = rapport.Oordelen.ToArray().Where(oordeel => onderwerp is null || oordeel.Onderwerp.Plaats == onderwerp).ToList();
        if (onderwerp is not null && oordelen.Count == 0)
        {
            host.Error.WriteLine(SafeText.Of(
                $"Dossier {rapport.Dossier.Id} heeft geen {onderwerp}. Verwacht: {Verwacht(rapport)}."));
        }

        return oordelen;
    }

    private static string Verwacht(Toetsrapport rapport) => rapport.Oordelen.Length switch
    {
        0 => "niets, want het heeft geen onderwerp van deze soort",
        1 => $"{rapport.Oordelen[0].Onderwerp.Plaats}",
        _ => $"{rapport.Oordelen[0].Onderwerp.Plaats} tot en met {rapport.Oordelen[^1].Onderwerp.Plaats}",
    };
}
