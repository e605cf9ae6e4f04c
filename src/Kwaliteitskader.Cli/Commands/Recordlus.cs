using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Leest dossiers een voor een en geeft elk een antwoord, zonder er meer dan één vast te houden.</summary>
internal static class Recordlus
{
    /// <summary>Toetst alle dossiers en geeft elk een antwoord dat uit het rapport volgt.</summary>
    /// <param name="host">De stromen en de terminal.</param>
    /// <param name="vraag">Wat gevraagd is.</param>
    /// <param name="maak">Maakt de schrijver van de antwoorden.</param>
    /// <param name="telt">Of een norm waaraan niet voldaan wordt, in de exitcode telt.</param>
    /// <param name="stop">Breekt het lopen af.</param>
    public static Task<int> ToetsAsync(CommandHost host, Dossiervraag vraag, Func<Stream, IRecordWriter> maak, bool telt, CancellationToken stop) =>
        VoerAsync(host, vraag.Bestanden, vraag.Lezen, vraag.Uit, maak, (record, schrijver, slotsom) =>
        {
            var rapport = vraag.Toets.Toets(record.Resultaat.Dossier!, vraag.Peildatum, stop);
            if (rapport.OmvangTenMinste > vraag.Lezen.GrootsteRecord || !schrijver.TryWrite(record, rapport))
            {
                return Leesfout.TeGrootOmTeSchrijven(record.Record, record.Bestand);
            }

            slotsom.Tel(rapport, telt);
            return null;
        }, stop);

    /// <summary>Loopt alle dossiers langs. Wat er bij een record misgaat, hoort bij dat ene record.</summary>
    /// <param name="host">De stromen en de terminal.</param>
    /// <param name="bestanden">De bestanden, in volgorde.</param>
    /// <param name="lezen">Hoe zij gelezen worden.</param>
    /// <param name="uit">Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</param>
    /// <param name="maak">Maakt de schrijver van de antwoorden.</param>
    /// <param name="antwoord">Schrijft en telt het antwoord op een dossier, of geeft de fout waardoor het er niet is.</param>
    /// <param name="stop">Breekt het lopen af.</param>
    public static async Task<int> VoerAsync<W>(
        CommandHost host,
        IReadOnlyList<string> bestanden,
        Leesopties lezen,
        string? uit,
        Func<Stream, W> maak,
        Func<Invoerrecord, W, Slotsom, Leesfout?> antwoord,
        CancellationToken stop)
        where W : IResultWriter
    {
        using var doel = OutputTarget.Open(uit, host, bestanden);
        var slotsom = new Slotsom();
        var invoer = new Invoer(host, lezen);
        var schrijver = maak(doel.Stroom);
        await foreach (var record in invoer.LeesAsync(bestanden, stop).ConfigureAwait(false))
        {
            slotsom.Merk(record.Resultaat);
            if ((record.Resultaat.Fout ?? Beantwoord(record, schrijver, slotsom, antwoord)) is { } fout)
            {
                slotsom.Tel(fout);
                schrijver.Write(record.Resultaat.Gelukt ? [fout] : record.Resultaat.Fouten);
            }

            doel.Stroom.Flush();
        }

        slotsom.OnbruikbareBestanden += invoer.Onbruikbaar;
        schrijver.Complete();
        doel.Voltooi();
        slotsom.Meld(host, alGezien: schrijver is IReaderWriter && uit is null && host.OutputIsTerminal);
        return slotsom.Exitcode;
    }

    private static Leesfout? Beantwoord<W>(Invoerrecord record, W schrijver, Slotsom slotsom, Func<Invoerrecord, W, Slotsom, Leesfout?> antwoord)
    {
        try
        {
            return antwoord(record, schrijver, slotsom);
        }
#pragma warning disable CA1031 // Wat er ook misgaat, het hoort bij dit ene record; alleen als de uitvoer of de vraag niet deugt, houdt alles op.
        catch (Exception fout) when (fout is not (IOException or UnauthorizedAccessException or OperationCanceledException or Gebruiksfout))
#pragma warning restore CA1031
        {
            return Leesfout.DoorProgrammafout(record.Record, fout, record.Bestand);
        }
    }
}
