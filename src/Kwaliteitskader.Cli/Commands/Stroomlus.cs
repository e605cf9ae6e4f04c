using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Loopt bestanden een voor een langs als stroom, over alle kernen; wie dossier voor dossier leest, heeft <see cref="Recordlus"/>.</summary>
internal static class Stroomlus
{
    /// <summary>Verwerkt alle bestanden naar één uitvoer en geeft de exitcode.</summary>
    /// <param name="host">De stromen en de terminal.</param>
    /// <param name="bestanden">De bestanden, in volgorde.</param>
    /// <param name="lezen">Hoe zij gelezen worden.</param>
    /// <param name="uit">Het bestand voor de uitvoer; afwezig voor de standaarduitvoer.</param>
    /// <param name="verwerk">Verwerkt een stroom naar de uitvoer, telt haar in de slotsom en geeft de telling.</param>
    /// <param name="kop">Schrijft wat één keer vooraan staat; afwezig als er geen kop is.</param>
    public static async Task<int> VoerAsync(
        CommandHost host,
        IReadOnlyList<string> bestanden,
        Leesopties lezen,
        string? uit,
        Func<Stream, Stream, Bulkopties, Slotsom, Task<Bulktelling>> verwerk,
        Action<Stream>? kop = null)
    {
        using var doel = OutputTarget.Open(uit, host, bestanden);
        var slotsom = new Slotsom();
        kop?.Invoke(doel.Stroom);
        await VoerAsync(host, new Invoer(host, lezen), bestanden, lezen, slotsom, (invoer, opties) => verwerk(invoer, doel.Stroom, opties, slotsom)).ConfigureAwait(false);
        if (!slotsom.Afgebroken || uit is null)
        {
            doel.Voltooi();
        }

        slotsom.Meld(host);
        return slotsom.Exitcode;
    }

    /// <summary>Verwerkt elk bestand dat te openen is, tot er afgebroken wordt.</summary>
    /// <param name="host">De stromen en de terminal.</param>
    /// <param name="invoer">Opent de bestanden, en meldt wat onbruikbaar of leeg is.</param>
    /// <param name="bestanden">De bestanden, in volgorde.</param>
    /// <param name="lezen">Hoe zij gelezen worden.</param>
    /// <param name="slotsom">Weet of er afgebroken is.</param>
    /// <param name="verwerk">Verwerkt een stroom, telt haar in de slotsom en geeft de telling.</param>
    public static async Task VoerAsync(
        CommandHost host, Invoer invoer, IReadOnlyList<string> bestanden, Leesopties lezen, Slotsom slotsom, Func<Stream, Bulkopties, Task<Bulktelling>> verwerk)
    {
        foreach (var bestand in bestanden)
        {
            if (slotsom.Afgebroken || invoer.Open(bestand) is not { } stroom)
            {
                continue;
            }

            await using (stroom.ConfigureAwait(false))
            {
                using var balk = ProgressBar.For(host, stroom);
                var opties = Invoer.Bulkopties(bestand, lezen, balk);
                if (await verwerk(stroom, opties).ConfigureAwait(false) is { Records: 0, Overgeslagen: 0, Afgebroken: false })
                {
                    invoer.MeldLeeg(bestand);
                }
            }
        }

        slotsom.OnbruikbareBestanden = invoer.Onbruikbaar;
    }
}
