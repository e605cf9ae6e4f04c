using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Een loket in het geheugen van de test, zoals het programma het bouwt.</summary>
internal sealed class Proefloket : IAsyncDisposable
{
    private readonly WebApplication dienst;

    private Proefloket(WebApplication dienst) => this.dienst = dienst;

    /// <summary>Start een leeg loket.</summary>
    public static async Task<Proefloket> StartAsync()
    {
        var bouw = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(Loketbouw).Assembly.GetName().Name });
        bouw.WebHost.UseTestServer();
        var dienst = Program.Maak(bouw);
        await dienst.StartAsync();
        return new(dienst);
    }

    /// <summary>Een bezoeker met eigen koekjes, die geen omleiding vanzelf volgt.</summary>
    public HttpClient Bezoeker() => new(new CookieContainerHandler { InnerHandler = dienst.GetTestServer().CreateHandler() }) { BaseAddress = new("https://loket.example") };

    public async ValueTask DisposeAsync() => await dienst.DisposeAsync();
}
