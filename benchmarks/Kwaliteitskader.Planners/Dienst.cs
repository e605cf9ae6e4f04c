using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Loket.Veiligheid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kwaliteitskader.Planners;

/// <summary>De API van het loket op de eigen machine, met een eindpunt ernaast dat leest wat het krijgt en niets doet.</summary>
internal sealed class Dienst : IAsyncDisposable
{
    private readonly WebApplication programma;

    private Dienst(WebApplication programma) => this.programma = programma;

    public Uri Adres => new(programma.Urls.First());

    public static async Task<Dienst> StartAsync()
    {
        var bouw = WebApplication.CreateSlimBuilder();
        bouw.WebHost.UseUrls("http://127.0.0.1:0");
        bouw.Logging.ClearProviders();
        bouw.Services.AddKwaliteitskader().AddSingleton(TimeProvider.System).AddApi();
        var programma = bouw.Build();
        programma.UseMiddleware<Veiligheidskoppen>();
        programma.MapApi();
        programma.MapPost(Vragen.Leegadres, LeesAsync);
        await programma.StartAsync();
        return new(programma);
    }

    public async ValueTask DisposeAsync() => await programma.DisposeAsync();

    private static async Task<IResult> LeesAsync(HttpRequest verzoek)
    {
        await verzoek.Body.CopyToAsync(Stream.Null);
        return Results.Ok();
    }
}
