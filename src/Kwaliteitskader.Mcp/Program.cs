using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Kwaliteitskader.Mcp;

/// <summary>De dienst voor een assistent, over de standaardinvoer en -uitvoer.</summary>
internal static class Program
{
    private static Task Main()
    {
        // Zonder logboek: op de standaarduitvoer staat alleen het protocol.
        var bouw = Host.CreateEmptyApplicationBuilder(settings: null);
        bouw.Services.AddAssistent().WithStdioServerTransport();
        return bouw.Build().RunAsync();
    }
}
