using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Waarin gemeten wordt. Rekentijd telt niet wat andere programma's intussen deden; alleen op Linux, elders is zij de wandklok.</summary>
internal static partial class Klok
{
    private const int ProcessClock = 2;
    private const int Children = -1;

    /// <summary>De wandklok, in seconden.</summary>
    public static double Wand() => Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    /// <summary>De rekentijd van dit proces, in seconden.</summary>
    public static double Rekentijd()
    {
        var tijd = new long[2];
        return OperatingSystem.IsLinux() && GetTime(ProcessClock, tijd) == 0 ? tijd[0] + (tijd[1] / 1e9) : Wand();
    }

    /// <summary>De rekentijd van de processen die dit proces gestart heeft en die klaar zijn, in seconden.</summary>
    public static double Kinderen()
    {
        // Gebruikerstijd en systeemtijd staan vooraan, elk in seconden en microseconden.
        var gebruik = new long[36];
        return OperatingSystem.IsLinux() && GetUsage(Children, gebruik) == 0
            ? gebruik[0] + gebruik[2] + ((gebruik[1] + gebruik[3]) / 1e6)
            : Wand();
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, [In, Out] long[] time);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, [In, Out] long[] usage);
}
