using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Loket.Veiligheid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Kwaliteitskader.Loket.Tests.Api;

/// <summary>De API, gevraagd door een ander programma, op een vaste dag.</summary>
public abstract class Apiproef : IAsyncLifetime
{
    private WebApplication dienst = null!;

    /// <summary>Een halfuur na middernacht in Nederland op 17 november 2026; elders is het nog de zestiende.</summary>
    private protected static DateTimeOffset Nu { get; } = new(2026, 11, 16, 23, 30, 0, TimeSpan.Zero);

    public async Task InitializeAsync()
    {
        var bouw = WebApplication.CreateSlimBuilder();
        bouw.WebHost.UseTestServer();
        bouw.Services.AddKwaliteitskader().AddSingleton<TimeProvider>(new Vasteklok(Nu)).AddApi();
        dienst = bouw.Build();
        dienst.UseMiddleware<Veiligheidskoppen>();
        dienst.MapApi();
        await dienst.StartAsync();
    }

    public async Task DisposeAsync() => await dienst.DisposeAsync();

    /// <summary>Een voorbeelddossier.</summary>
    protected static byte[] Voorbeeld(string naam = "visitatie-en-leveringen-verlopen") => File.ReadAllBytes($"samples/dossiers/{naam}.json");

    /// <summary>Vraagt, en leest het antwoord als JSON.</summary>
    private protected async Task<Apiantwoord> VraagAsync(string adres, byte[]? inhoud = null)
    {
        using var klant = dienst.GetTestClient();
        using var vraag = new HttpRequestMessage(inhoud is null ? HttpMethod.Get : HttpMethod.Post, new Uri(adres, UriKind.Relative));
        if (inhoud is not null)
        {
            vraag.Content = new ByteArrayContent(inhoud) { Headers = { ContentType = new("application/json") } };
        }

        using var antwoord = await klant.SendAsync(vraag);
        var tekst = await antwoord.Content.ReadAsStringAsync();
        return new(
            antwoord.StatusCode,
            antwoord.Content.Headers.ContentType?.MediaType,
            antwoord.Headers.TryGetValues("API-Version", out var versie) ? versie.Single() : null,
            tekst,
            antwoord.Headers.TryGetValues("Content-Security-Policy", out var beleid) ? beleid.Single() : null);
    }

    private protected Task<Apiantwoord> VraagAsync(string adres, string inhoud) => VraagAsync(adres, Encoding.UTF8.GetBytes(inhoud));
}

/// <summary>Een antwoord van de API.</summary>
internal sealed record Apiantwoord(HttpStatusCode Status, string? Soort, string? Versie, string Tekst, string? Beleid)
{
    public JsonNode Json => JsonNode.Parse(Tekst)!;

    /// <summary>De fouten van een probleem: waar, en welke code.</summary>
    public IEnumerable<(string Plaats, string Code)> Fouten => Json["errors"]!.AsArray().Select(fout => ((fout!["pointer"] ?? fout["parameter"])!.GetValue<string>(), fout["code"]!.GetValue<string>()));
}

/// <summary>Een klok die stilstaat.</summary>
internal sealed class Vasteklok(DateTimeOffset nu) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => nu;
}
