using System.IO.Pipelines;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Kwaliteitskader.Mcp.Tests;

/// <summary>De dienst in het geheugen van de test, met een echte klant ervoor.</summary>
internal sealed class Proefassistent : IAsyncDisposable
{
    private readonly IHost dienst;

    private Proefassistent(IHost dienst, McpClient klant) => (this.dienst, Klant) = (dienst, klant);

    public McpClient Klant { get; }

    public static async Task<Proefassistent> StartAsync()
    {
        var heen = new Pipe();
        var terug = new Pipe();
        var bouw = Host.CreateEmptyApplicationBuilder(settings: null);
        bouw.Services.AddAssistent().WithStreamServerTransport(heen.Reader.AsStream(), terug.Writer.AsStream());
        var dienst = bouw.Build();
        await dienst.StartAsync();
        return new(dienst, await McpClient.CreateAsync(new StreamClientTransport(heen.Writer.AsStream(), terug.Reader.AsStream())));
    }

    /// <summary>Vraagt gereedschap om een antwoord dat goed gaat.</summary>
    public async Task<JsonNode> VraagAsync(string gereedschap, object vraag)
    {
        var antwoord = await ProbeerAsync(gereedschap, vraag);
        antwoord.IsError.Should().NotBe(true, Tekst(antwoord));
        return JsonNode.Parse(Tekst(antwoord))!;
    }

    public async Task<CallToolResult> ProbeerAsync(string gereedschap, object vraag) => await Klant.CallToolAsync(
        gereedschap,
        JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(vraag))!.AsObject().ToDictionary(veld => veld.Key, veld => (object?)veld.Value));

    public static string Tekst(CallToolResult antwoord) => antwoord.Content.OfType<TextContentBlock>().Single().Text;

    public async ValueTask DisposeAsync()
    {
        await Klant.DisposeAsync();
        await dienst.StopAsync();
        dienst.Dispose();
    }
}
