using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Leest dossiers een voor een en geeft elk een antwoord, zonder er meer dan één vast te houden.</summary>
internal static class Recordlus
{
    /// <summary>Loopt alle dossiers langs.</summary>
    /// <param name="host">De stromen en de terminal.</param>
    /// <param name="vraag">Wat gevraagd is.</param>
    /// <param name="maak">Maakt de schrijver van de antwoorden.</param>
    /// <param name="telt">Of een norm waaraan niet voldaan wordt, in de exitcode telt.</param>
    /// <param name="stop">Breekt het lopen af.</param>
    public static async Task<int> VoerAsync(CommandHost host, Dossiervraag vraag, Func<Stream, IRecordWriter> maak, bool telt, CancellationToken stop)
    {
        using var doel = Uitvoerdoel.Open(vraag.Uit, host, [.. vraag.Bestanden]);
        var slotsom = new Slotsom();
        var invoer = new Invoer(host, vraag.Lezen);
        var schrijver = maak(doel.Stroom);
        await foreach (var record in invoer.LeesAsync(vraag.Bestanden, stop).ConfigureAwait(false))
        {
            Verwerk(record, vraag, schrijver, slotsom, telt);
            doel.Stroom.Flush();
        }

        slotsom.OnbruikbareBestanden = invoer.Onbruikbaar;
        schrijver.Complete();
        doel.Voltooi();
        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static void Verwerk(Invoerrecord record, Dossiervraag vraag, IRecordWriter schrijver, Slotsom slotsom, bool telt)
    {
        if (record.Resultaat.Fout is { } fout)
        {
            slotsom.Tel(fout);
            schrijver.Write(fout);
            return;
        }

        var rapport = vraag.Toets.Toets(record.Resultaat.Dossier!, vraag.Peildatum);
        slotsom.Tel(telt ? rapport.Oordelen : []);
        schrijver.Write(record, rapport);
    }
}
