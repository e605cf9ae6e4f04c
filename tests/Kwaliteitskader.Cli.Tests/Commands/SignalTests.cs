using System.Text.Json.Nodes;
using Kwaliteitskader.Tests.Shared;

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

        using var proces = Programma.Start("dotnet", typeof(CommandHost).Assembly.Location, "toets", "-", "--formaat", "ndjson");

        // De invoer blijft open: het programma wacht op meer als het signaal komt.
        await proces.StandardInput.WriteAsync("""{"schema":"kwaliteitskader/dossier/1","id":"synthetisch-1"}""" + "\n");
        await proces.StandardInput.FlushAsync();
        var regel = await proces.StandardOutput.ReadLineAsync().WaitAsync(Programma.Geduld);
        await Programma.DraaiAsync([], "kill", $"-{signaal}", $"{proces.Id}");
        var uitkomst = await Programma.AfloopAsync(proces);

        JsonNode.Parse(regel!)!["dossier"]!.GetValue<string>().Should().Be("synthetisch-1");
        uitkomst.Uitvoer.Should().BeEmpty();
        uitkomst.Fouten.Should().Be("Afgebroken na 1 record.\n");
        uitkomst.Code.Should().Be(Exitcode.Onbruikbaar);
    }
}
