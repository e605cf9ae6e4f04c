using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Voert een programma uit zoals een gebruiker het zou doen: als eigen proces.</summary>
internal static partial class Programma
{
    /// <summary>De opdrachtregel van dit project, zoals een gebruiker haar installeert.</summary>
    public static string Kwaliteitskader => Uitgave.Pad ?? Pad("Kwaliteitskader.Cli");

    /// <summary>Een programma dat niets doet.</summary>
    public static string Leeg => Pad("Kwaliteitskader.Leeg");

    /// <summary>Een programma dat één oordeel vraagt en bij de start vertaald wordt.</summary>
    public static string EersteOordeel => Pad("Kwaliteitskader.EersteOordeel");

    /// <summary>Voert uit en geeft het hoogste geheugengebruik in bytes.</summary>
    /// <param name="pad">Het programma.</param>
    /// <param name="kernen">Op hoeveel kernen het mag draaien; alle als er geen aantal is. Alleen op Linux.</param>
    /// <param name="argumenten">De argumenten.</param>
    public static long Voer(string pad, int? kernen, params string[] argumenten)
    {
        using var proces = Start(pad, kernen, argumenten);
        var uitvoer = proces.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var piek = 0L;
        while (!proces.WaitForExit(1))
        {
            piek = Math.Max(piek, Piek(proces));
        }

        uitvoer.GetAwaiter().GetResult();
        return proces.ExitCode is 0 or 1 ? piek : throw new InvalidOperationException($"{pad} eindigde met {proces.ExitCode}.");
    }

    private static Process Start(string pad, int? kernen, string[] argumenten)
    {
        var opdracht = new ProcessStartInfo(pad, argumenten) { RedirectStandardOutput = true };
        if (kernen is not { } aantal || !OperatingSystem.IsLinux())
        {
            return Process.Start(opdracht)!;
        }

        // Een nieuw proces erft de kernen van de draad die het begint.
        var alle = new ulong[16];
        _ = GetAffinity(0, (nuint)(alle.Length * sizeof(ulong)), alle);
        var enkele = new ulong[16];
        enkele[0] = (1UL << aantal) - 1;
        _ = SetAffinity(0, (nuint)(enkele.Length * sizeof(ulong)), enkele);
        try
        {
            return Process.Start(opdracht)!;
        }
        finally
        {
            _ = SetAffinity(0, (nuint)(alle.Length * sizeof(ulong)), alle);
        }
    }

    private static long Piek(Process proces)
    {
        try
        {
            proces.Refresh();
            return proces.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static string Pad(string naam) => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? naam + ".exe" : naam);

    [LibraryImport("libc", EntryPoint = "sched_getaffinity")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetAffinity(int pid, nuint size, [In, Out] ulong[] mask);

    [LibraryImport("libc", EntryPoint = "sched_setaffinity")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetAffinity(int pid, nuint size, ulong[] mask);
}
