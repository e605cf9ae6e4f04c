using System.Net;

namespace Kwaliteitskader.Loket.Tests.Api;

/// <summary>De API staat in het loket, zonder aanmelden en zonder pagina's als er iets misgaat.</summary>
public sealed class LoketMetApiTests
{
    [Theory]
    [InlineData("/api/v1/openapi.json", HttpStatusCode.OK, "application/json")]
    [InlineData("/api/v1/normen/WT-1", HttpStatusCode.OK, "application/json")]
    [InlineData("/api/v1/normen?domein=x", HttpStatusCode.BadRequest, "application/problem+json")]
    [InlineData("/api/v1/iets", HttpStatusCode.NotFound, "application/problem+json")]
    [InlineData("/cds-services", HttpStatusCode.OK, "application/json")]
    public async Task Adres_InHetLoket_AntwoordtMetJson(string adres, HttpStatusCode status, string soort)
    {
        await using var loket = await Proefloket.StartAsync();
        using var bezoeker = loket.Klant();
        using var antwoord = await bezoeker.GetAsync(new Uri(adres, UriKind.Relative));

        antwoord.StatusCode.Should().Be(status);
        antwoord.Content.Headers.ContentType!.MediaType.Should().StartWith(soort);
    }

    [Theory]
    [InlineData("/api/v1/normen/WT-1")]
    [InlineData("/api/v1/iets")]
    [InlineData("/cds-services")]
    public async Task Vragen_TeVaakPerMinuut_KrijgenEenProbleemEnWanneerHetWeerMag(string adres)
    {
        await using var loket = await Proefloket.StartAsync(("VragenPerMinuut", "2"));
        using var bezoeker = loket.Klant();
        var antwoorden = new List<HttpResponseMessage>();
        for (var keer = 0; keer < 3; keer++)
        {
            antwoorden.Add(await bezoeker.GetAsync(new Uri(adres, UriKind.Relative)));
        }

        antwoorden.Take(2).Should().NotContain(antwoord => antwoord.StatusCode == HttpStatusCode.TooManyRequests);
        antwoorden[2].StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        antwoorden[2].Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        antwoorden[2].Headers.GetValues("API-Version").Should().ContainSingle();
        antwoorden[2].Headers.RetryAfter!.Delta.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));

        // De pagina's hebben een eigen grens, en de gezondheid geen.
        (await bezoeker.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await bezoeker.GetAsync(new Uri("/aanmelden", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
        antwoorden.ForEach(antwoord => antwoord.Dispose());
    }
}
