namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Meet twee dingen om en om, zodat een drukke machine beide evenveel treft.</summary>
internal static class Rondes
{
    // Wat vaak loopt, vertaalt de runtime op de achtergrond nog tweemaal; een oordeel is pas na enkele seconden wat het blijft.
    private const double Opwarmen = 5;

    /// <summary>De verhouding van het ene over het andere, over de rondes.</summary>
    /// <param name="rondes">Hoeveel rondes.</param>
    /// <param name="klok">Waarin gemeten wordt.</param>
    /// <param name="ene">Wat gedeeld wordt.</param>
    /// <param name="andere">Waardoor gedeeld wordt.</param>
    /// <param name="schaal">Waarmee vermenigvuldigd wordt als de twee niet even vaak lopen.</param>
    public static async Task<Spreiding> VerhoudingAsync(int rondes, Func<double> klok, Func<Task> ene, Func<Task> andere, double schaal = 1)
    {
        var begin = Klok.Wand();
        do
        {
            await ene().ConfigureAwait(false);
            await andere().ConfigureAwait(false);
        }
        while (Klok.Wand() - begin < Opwarmen);

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
