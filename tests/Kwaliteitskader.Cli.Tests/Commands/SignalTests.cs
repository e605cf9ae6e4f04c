using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Het programma als eigen proces, halverwege gestopt.</summary>
public sealed class SignalTests
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Toets_HalverwegeGestopt_SchrijftHeleRegelsEnZegtHoeVerHetKwam(string signaal)
    {
        if (OperatingSystem.IsWindows())
        {
            // Een ander proces een signaal sturen kan daar niet.
            return;
        }

        using var proces = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandHost).Assembly.Location, "toets", "-", "--formaat", "ndjson"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        // De invoer blijft open: het programma wacht op meer als het signaal komt.
        await proces.StandardInput.WriteAsync("""{"schema":"kwaliteitskader/dossier/1","id":"synthetisch-1"}""" + "\n");
        await proces.StandardInput.FlushAsync();
        var regel = await proces.StandardOutput.ReadLineAsync();
        using (var kill = Process.Start("kill", [$"-{signaal}", $"{proces.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        var rest = await proces.StandardOutput.ReadToEndAsync();
        var melding = await proces.StandardError.ReadToEndAsync();
        await proces.WaitForExitAsync();

        JsonNode.Parse(regel!)!["dossier"]!.GetValue<string>().Should().Be("synthetisch-1");
        rest.Should().BeEmpty();
        melding.Should().Be("Afgebroken na 1 record.\n");
        proces.ExitCode.Should().Be(Exitcode.Onbruikbaar);
    }
}
