using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>De opdrachtregel zoals een gebruiker haar installeert: op Linux x64 vooraf vertaald, elders niet.</summary>
internal static class Uitgave
{
    private const string Oplossing = "Kwaliteitskader.sln";

    private static readonly Lazy<string?> Vertaald = new(Maak);

    /// <summary>Het pad van het vooraf vertaalde programma; afwezig als het hier niet te maken is. Vertaalt zo nodig eerst.</summary>
    public static string? Pad => Vertaald.Value;

    private static string? Maak()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64 || Wortel() is not { } wortel)
        {
            return null;
        }

        Console.Error.WriteLine("De opdrachtregel wordt vooraf vertaald, zoals zij geïnstalleerd wordt; de eerste keer duurt dat ongeveer een minuut.");
        var map = Path.Combine(AppContext.BaseDirectory, "uitgave");
        var (code, uitvoer) = Publiceer(Path.Combine(wortel, "src", "Kwaliteitskader.Cli"), map);
        if (code != 0)
        {
            Console.Error.WriteLine($"{uitvoer}\nDat is niet gelukt; gemeten wordt de opdrachtregel die bij de start vertaalt.");
            return null;
        }

        return Path.Combine(map, "Kwaliteitskader.Cli");
    }

    // Wat al vertaald is, vertaalt de bouw niet nog eens.
    private static (int Code, string Uitvoer) Publiceer(string project, string map)
    {
        var opdracht = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["publish", project, "-c", "Release", "-r", "linux-x64", "-p:NativeTool=true", "-o", map, "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        };
        using var proces = Process.Start(opdracht)!;
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
