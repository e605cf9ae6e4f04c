using System.Runtime;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Meet twee dingen om en om, zodat een drukke machine beide evenveel treft.</summary>
internal static class Rondes
{
    // In seconden. Zo lang wordt er ten minste opgewarmd, zo lang moet de runtime dan niets meer vertaald hebben, en zo lang wordt daar
    // hoogstens op gewacht.
    private const double Opwarmen = 5;
    private const double Rust = 1.5;
    private const double Wachten = 60;

    /// <summary>De verhouding van het ene over het andere, over de rondes.</summary>
    /// <param name="rondes">Hoeveel rondes.</param>
    /// <param name="klok">Waarin gemeten wordt.</param>
    /// <param name="ene">Wat gedeeld wordt.</param>
    /// <param name="andere">Waardoor gedeeld wordt.</param>
    /// <param name="schaal">Waarmee vermenigvuldigd wordt als de twee niet even vaak lopen.</param>
    public static async Task<Spreiding> VerhoudingAsync(int rondes, Func<double> klok, Func<Task> ene, Func<Task> andere, double schaal = 1)
    {
        await WarmOpAsync(ene, andere).ConfigureAwait(false);
        var verhoudingen = new double[rondes];
        for (var ronde = 0; ronde < rondes; ronde++)
        {
            // Wie eerst gaat, wisselt: anders heeft een van beide altijd de opgewarmde cache.
            var (a, b) = ronde % 2 == 0
                ? (await TijdAsync(klok, ene).ConfigureAwait(false), await TijdAsync(klok, andere).ConfigureAwait(false))
                : Omgekeerd(await TijdAsync(klok, andere).ConfigureAwait(false), await TijdAsync(klok, ene).ConfigureAwait(false));
            verhoudingen[ronde] = schaal * a / b;
        }

        return Spreiding.Van(verhoudingen);
    }

    /// <summary>Voert beide uit tot zij zijn wat zij blijven: wat vaak loopt, vertaalt de runtime op de achtergrond nog tweemaal, op een drukke machine pas laat.</summary>
    private static async Task WarmOpAsync(Func<Task> ene, Func<Task> andere)
    {
        var begin = Klok.Wand();
        var (vertaald, sinds, nu) = (0L, begin, begin);
        while (nu - begin < Opwarmen || nu - sinds < Rust)
        {
            if (nu - begin > Wachten)
            {
                await Console.Error.WriteLineAsync($"De runtime vertaalt na {Wachten} seconden nog; wat volgt, kan daarvan schommelen.").ConfigureAwait(false);
                return;
            }

            await ene().ConfigureAwait(false);
            await andere().ConfigureAwait(false);
            nu = Klok.Wand();
            if (JitInfo.GetCompiledMethodCount() is var stand && stand != vertaald)
            {
                (vertaald, sinds) = (stand, nu);
            }
        }
    }

    private static (double A, double B) Omgekeerd(double b, double a) => (a, b);

    private static async Task<double> TijdAsync(Func<double> klok, Func<Task> werk)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var begin = klok();
        await werk().ConfigureAwait(false);
        return klok() - begin;
    }
}
