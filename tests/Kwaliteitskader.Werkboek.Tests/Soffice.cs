using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Werkboek.Tests;

/// <summary>LibreOffice zonder scherm.</summary>
internal static class Soffice
{
    // De eerste keer maakt het een profiel.
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);

    /// <summary>Waar het staat; afwezig als het er niet is.</summary>
    public static string? Pad { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(map => Path.Combine(map, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>Zet bestanden om naar een andere vorm, met een eigen profiel.</summary>
    /// <returns>De map met de uitkomsten.</returns>
    public static async Task<string> ZetOmAsync(string vorm, string map)
    {
        var uit = Directory.CreateDirectory(Path.Combine(map, "uit")).FullName;
        using var proces = Programma.Start(Pad ?? "soffice", [$"-env:UserInstallation=file://{map}/profiel", "--headless", "--convert-to", vorm, "--outdir", uit, .. Directory.EnumerateFiles(map)]);
        var uitkomst = await Programma.AfloopAsync(proces, invoer: [], Geduld);
        uitkomst.Code.Should().Be(0, uitkomst.Tekst + uitkomst.Fouten);
        return uit;
    }
}
