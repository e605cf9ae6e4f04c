using System.Globalization;
using System.Text;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>toets</c> over grote bestanden: als stroom, over alle kernen, één regel uit voor één record in.</summary>
internal static class Bulkuitvoering
{
    public static async Task<int> VoerAsync(CommandHost host, Toetsopdracht opdracht, CancellationToken stop)
    {
        using var doel = OutputTarget.Open(opdracht.Vraag.Uit, host, opdracht.Vraag.Bestanden);
        var slotsom = new Slotsom();
        var invoer = new Invoer(host, opdracht.Vraag.Lezen);
        var bulk = new Bulktoets(opdracht.Vraag.Toets, opdracht.Vraag.Peildatum)
        {
            Volledig = opdracht.Volledig,
            MetOorzaken = opdracht.Samenvatting,
            Taal = opdracht.Vraag.Taal,
        };
        var totaal = bulk.Leeg();
        try
        {
            await ToetsAlleAsync(host, opdracht, bulk, invoer, opdracht.Vraag.Formaat == "ndjson" ? doel.Stroom : Stream.Null, totaal, slotsom, stop).ConfigureAwait(false);
            SchrijfTotalen(host, opdracht, doel, totaal, slotsom);
            if (!slotsom.Afgebroken || opdracht.Vraag.Uit is null)
            {
                doel.Voltooi();
            }
        }
        catch (BulkSchrijfException fout) when (!StandardOutput.IsBrokenPipe(fout))
        {
            slotsom.Tel(fout.Resultaat);
            var geschreven = slotsom.Records.ToString(CultureInfo.InvariantCulture);
            throw new Gebruiksfout(IoReason.Sentence(fout, new($"De uitvoer is na {geschreven} records niet verder te schrijven", $"The output cannot be written on after {geschreven} records")));
        }

        slotsom.Meld(host);
        return slotsom.Exitcode;
    }

    private static async Task ToetsAlleAsync(
        CommandHost host, Toetsopdracht opdracht, Bulktoets bulk, Invoer invoer, Stream uitvoer, Samenvatting totaal, Slotsom slotsom, CancellationToken stop)
    {
        await Stroomlus.VoerAsync(host, invoer, opdracht.Vraag.Bestanden, opdracht.Vraag.Lezen, slotsom, async (stroom, opties) =>
        {
            var resultaat = await bulk.ToetsAsync(stroom, uitvoer, opties with { Deel = opdracht.Deel }, stop).ConfigureAwait(false);
            slotsom.Tel(resultaat);
            totaal.Voeg(resultaat.Samenvatting);
            return resultaat.Telling;
        }).ConfigureAwait(false);
    }

    // Naast records gaan de totalen naar de foutuitvoer, zodat de uitvoer één regel per record blijft.
    private static void SchrijfTotalen(CommandHost host, Toetsopdracht opdracht, OutputTarget doel, Samenvatting totaal, Slotsom slotsom)
    {
        if (!opdracht.Samenvatting)
        {
            return;
        }

        var blad = new Cijferblad(Totalen.Van(totaal, opdracht.Vraag.Peildatum), opdracht.Vraag.Peildatum)
        {
            Kop = new(totaal.Dossiers, slotsom.Records - totaal.Dossiers, opdracht.Vraag.Bestanden, slotsom.OnbruikbareBestanden),
        };
        if (opdracht.Vraag.Formaat != "ndjson")
        {
            blad.Schrijf(opdracht.Vraag.Formaat, doel.Stroom, host, kaal: opdracht.Vraag.Uit is not null, opdracht.Vraag.Taal, opdracht.Csv);
            return;
        }

        using var tekst = new MemoryStream();
        blad.Schrijf("tekst", tekst, host, kaal: true, opdracht.Vraag.Taal, opdracht.Csv);
        host.Vertaald.Write(Encoding.UTF8.GetString(tekst.ToArray()));
    }
}
