using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Programma's zoals een gebruiker ze installeert: op Linux x64 vooraf vertaald, elders niet.</summary>
internal static class Uitgave
{
    private const string Oplossing = "Kwaliteitskader.sln";

    private static readonly Lazy<string?> Vertaald = new(() => Maak("src/Kwaliteitskader.Cli", "Kwaliteitskader.Cli", "-p:NativeTool=true"));
    private static readonly Lazy<string?> Lege = new(() => Maak("benchmarks/Kwaliteitskader.Leeg", "Kwaliteitskader.Leeg", "-p:PublishAot=true"));
    private static readonly Lazy<string?> Vooraf = new(() => Maak(
        "benchmarks/Kwaliteitskader.EersteOordeel", "Kwaliteitskader.EersteOordeel", "-p:PublishReadyToRun=true", "--no-self-contained"));

    private static readonly Lazy<string?> Taal = new(MaakInC);

    /// <summary>Het pad van het vooraf vertaalde programma; afwezig als het hier niet te maken is. Vertaalt zo nodig eerst.</summary>
    public static string? Pad => Vertaald.Value;

    /// <summary>Een vooraf vertaald programma dat niets doet.</summary>
    public static string? Leeg => Lege.Value;

    /// <summary>Het programma dat één oordeel vraagt, met ReadyToRun.</summary>
    public static string? EersteOordeelVooraf => Vooraf.Value;

    /// <summary>Een programma in C dat niets doet.</summary>
    public static string? LeegInC => Taal.Value;

    private static string? Maak(string project, string programma, params string[] eigenschappen)
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64 || Wortel() is not { } wortel)
        {
            return null;
        }

        Console.Error.WriteLine($"{programma} wordt vertaald zoals het geïnstalleerd wordt; de eerste keer kan dat een minuut duren.");
        var map = Path.Combine(AppContext.BaseDirectory, "uitgave", programma);
        var (code, uitvoer) = Voer(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            // Een ander platform vraagt meer pakketten; de lijst daarvan is niet die van de bron.
            ["publish", Path.Combine(wortel, project), "-c", "Release", "-r", "linux-x64", "-o", map, "-v", "quiet", "-p:NuGetLockFilePath=obj/uitgave.lock.json", .. eigenschappen]);
        if (code != 0)
        {
            Console.Error.WriteLine($"{uitvoer}\nDat is niet gelukt.");
            return null;
        }

        return Path.Combine(map, programma);
    }

    private static string? MaakInC()
    {
        var bron = Path.Combine(AppContext.BaseDirectory, "leeg.c");
        var programma = Path.Combine(AppContext.BaseDirectory, "leeg-in-c");
        File.WriteAllText(bron, "int main(void) { return 0; }\n");
        try
        {
            return Voer("cc", ["-O2", "-o", programma, bron]).Code == 0 ? programma : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Wat al vertaald is, vertaalt de bouw niet nog eens.
    private static (int Code, string Uitvoer) Voer(string programma, string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo(programma, argumenten) { RedirectStandardOutput = true })!;
        var uitvoer = proces.StandardOutput.ReadToEnd();
        proces.WaitForExit();
        return (proces.ExitCode, uitvoer);
    }

    private static string? Wortel()
    {
        var map = AppContext.BaseDirectory;
        while (map is not null && !File.Exists(Path.Combine(map, Oplossing)))
        {
            map = Path.GetDirectoryName(map);
        }

        return map;
    }
}
