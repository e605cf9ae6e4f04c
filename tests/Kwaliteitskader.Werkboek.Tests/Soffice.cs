using System.Diagnostics;

namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>LibreOffice zonder scherm.</summary>
internal static class Soffice
{
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);

    /// <summary>Het programma; afwezig als het er niet is.</summary>
    public static string? Programma { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(map => Path.Combine(map, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Zet bestanden om naar een andere vorm, met een eigen profiel.</summary>
    /// <returns>De map met de uitkomsten.</returns>
    public static string ZetOm(string vorm, string map)
    {
        var uit = Directory.CreateDirectory(Path.Combine(map, "uit")).FullName;
        var start = new ProcessStartInfo(Programma ?? "soffice") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { $"-env:UserInstallation=file://{map}/profiel", "--headless", "--convert-to", vorm, "--outdir", uit }.Concat(Directory.EnumerateFiles(map)))
        {
            start.ArgumentList.Add(argument);
        }

        using var proces = Process.Start(start)!;
        var tekst = proces.StandardOutput.ReadToEndAsync();
        var fouten = proces.StandardError.ReadToEndAsync();
        proces.WaitForExit(Geduld).Should().BeTrue("LibreOffice is na drie minuten niet klaar");
        proces.ExitCode.Should().Be(0, $"{tekst.Result}{fouten.Result}");
        return uit;
    }
}
