using System.Diagnostics;
using System.Text;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>Wat een proces achterliet.</summary>
internal sealed record Procesuitkomst(int Code, byte[] Uitvoer, string Fouten)
{
    public string Tekst => Encoding.UTF8.GetString(Uitvoer);
}

/// <summary>Draait een opdracht als eigen proces, met een grens aan hoe lang dat mag duren.</summary>
internal static class Programma
{
    /// <summary>Zo lang mag een proces van een test ten hoogste duren; dan wordt het beëindigd en faalt de test.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromMinutes(1);

    /// <summary>Start een proces; met stromen die de test zelf leest en schrijft.</summary>
    /// <remarks>
    /// Wie een test op de achtergrond start, kan signalen als genegeerd doorgeven, en een kind erft dat. <c>env
    /// --default-signal</c> zet ze terug, waar dat er is.
    /// </remarks>
    public static Process Start(string bestand, params string[] argumenten)
    {
        string[] opdracht = KanSignalenTerugzetten ? ["env", "--default-signal", bestand, .. argumenten] : [bestand, .. argumenten];
        return Process.Start(new ProcessStartInfo(opdracht[0], opdracht[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Draait een proces tot het einde.</summary>
    public static async Task<Procesuitkomst> DraaiAsync(byte[] invoer, string bestand, params string[] argumenten)
    {
        using var proces = Start(bestand, argumenten);
        return await AfloopAsync(proces, invoer);
    }

    /// <summary>Geeft een proces zijn invoer, en wacht tot het klaar is.</summary>
    /// <exception cref="TimeoutException">Het duurt langer dan <see cref="Geduld"/>, of dan gegeven is; het proces is dan beëindigd.</exception>
    public static async Task<Procesuitkomst> AfloopAsync(Process proces, byte[]? invoer = null, TimeSpan? geduld = null)
    {
        var grens = geduld ?? Geduld;
        using var uitvoer = new MemoryStream();
        var lezen = proces.StandardOutput.BaseStream.CopyToAsync(uitvoer);
        var fouten = proces.StandardError.ReadToEndAsync();
        try
        {
            if (invoer is not null)
            {
                await SchrijfAsync(proces, invoer).WaitAsync(grens);
            }

            await Task.WhenAll(lezen, fouten, proces.WaitForExitAsync()).WaitAsync(grens);
        }
        catch (TimeoutException)
        {
            proces.Kill(entireProcessTree: true);
            throw;
        }

        return new(proces.ExitCode, uitvoer.ToArray(), await fouten);
    }

    private static bool KanSignalenTerugzetten { get; } = !OperatingSystem.IsWindows() && Kan("env", "--default-signal", "true");

    private static bool Kan(string bestand, params string[] argumenten)
    {
        using var proces = Process.Start(new ProcessStartInfo(bestand, argumenten) { RedirectStandardError = true })!;
        return proces.WaitForExit(Geduld) && proces.ExitCode == 0;
    }

    private static async Task SchrijfAsync(Process proces, byte[] invoer)
    {
        try
        {
            await proces.StandardInput.BaseStream.WriteAsync(invoer);
            proces.StandardInput.Close();
        }
        catch (IOException)
        {
            // Het proces leest niet verder; wat het daarvan vindt, zegt zijn exitcode.
        }
    }
}
