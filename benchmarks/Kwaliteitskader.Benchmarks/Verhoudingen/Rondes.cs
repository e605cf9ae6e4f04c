using System.Diagnostics;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Meet twee dingen om en om, zodat een drukke machine beide evenveel treft.</summary>
internal static class Rondes
{
    /// <summary>De mediaan over de rondes van de tijd van het ene over die van het andere.</summary>
    public static async Task<double> VerhoudingAsync(int rondes, Func<Task> ene, Func<Task> andere)
    {
        await ene().ConfigureAwait(false);
        await andere().ConfigureAwait(false);
        var verhoudingen = new double[rondes];
        for (var ronde = 0; ronde < rondes; ronde++)
        {
            // Wie eerst gaat, wisselt: anders heeft een van beide altijd de opgewarmde cache.
            var (a, b) = ronde % 2 == 0
                ? (await TijdAsync(ene).ConfigureAwait(false), await TijdAsync(andere).ConfigureAwait(false))
                : Omgekeerd(await TijdAsync(andere).ConfigureAwait(false), await TijdAsync(ene).ConfigureAwait(false));
            verhoudingen[ronde] = a / b;
        }

        return Mediaan(verhoudingen);
    }

    /// <summary>De mediaan.</summary>
    public static double Mediaan(double[] waarden)
    {
        Array.Sort(waarden);
        return waarden.Length % 2 == 1 ? waarden[waarden.Length / 2] : (waarden[(waarden.Length / 2) - 1] + waarden[waarden.Length / 2]) / 2;
    }

    private static (double A, double B) Omgekeerd(double b, double a) => (a, b);

    private static async Task<double> TijdAsync(Func<Task> werk)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var begin = Stopwatch.GetTimestamp();
        await werk().ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }
}
