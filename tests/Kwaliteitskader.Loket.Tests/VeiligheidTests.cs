using System.Net;
using Kwaliteitskader.Loket.Stijl;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Wat elk antwoord van het loket meegeeft.</summary>
public sealed class VeiligheidTests : IAsyncLifetime
{
    private Proefloket loket = null!;

    public async Task InitializeAsync() => loket = await Proefloket.StartAsync();

    public async Task DisposeAsync() => await loket.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData(Loketbouw.Levend)]
    [InlineData(Loketbouw.Gereed)]
    [InlineData("/bestaat-niet")]
    public async Task Antwoord_ElkAdres_PerktDeBrowserIn(string adres)
    {
        using var bezoeker = loket.Klant();
        using var antwoord = await bezoeker.GetAsync(new Uri(adres, UriKind.Relative));

        var beleid = antwoord.Headers.GetValues("Content-Security-Policy").Single();
        beleid.Should().Contain("default-src 'none'").And.NotContain("unsafe").And.NotContain("script-src");
        antwoord.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        antwoord.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
    }

    [Theory]
    [InlineData(Loketbouw.Levend)]
    [InlineData(Loketbouw.Gereed)]
    public async Task Gezondheid_LeegLoket_IsGoed(string adres)
    {
        using var bezoeker = loket.Klant();
        using var antwoord = await bezoeker.GetAsync(new Uri(adres, UriKind.Relative));

        antwoord.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Stijlblad_OnderZijnAdres_MagBewaardWorden()
    {
        using var bezoeker = loket.Klant();
        using var antwoord = await bezoeker.GetAsync(new Uri(Stijlblad.Adres, UriKind.Relative));

        antwoord.Content.Headers.ContentType!.MediaType.Should().Be("text/css");
        antwoord.Headers.CacheControl!.MaxAge.Should().BeGreaterThan(TimeSpan.FromDays(300));
    }
}
