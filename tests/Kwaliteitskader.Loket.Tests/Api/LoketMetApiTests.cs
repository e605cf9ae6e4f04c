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
}
