using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Kwaliteitskader.Loket.Tests;

/// <summary>Aanmelden bij een organisatie die OpenID Connect spreekt: een nagemaakte, met echte handtekeningen.</summary>
public sealed class EldersaanmeldingTests : IAsyncLifetime
{
    private const string Uitgever = "https://aanmelden.example";

    private readonly Organisatie organisatie = Organisatie.Maak();
    private Proefloket loket = null!;

    public async Task InitializeAsync() => loket = await Proefloket.StartAsync(
        bouw => bouw.Configure<OpenIdConnectOptions>(Eldersaanmelding.Schema, oidc => oidc.BackchannelHttpHandler = organisatie),
        ("Oidc:Uitgever", Uitgever),
        ("Oidc:Client", "loket"),
        ("Oidc:Geheim", "geheim"));

    public async Task DisposeAsync()
    {
        await loket.DisposeAsync();
        organisatie.Dispose();
    }

    [Fact]
    public async Task Aanmelden_MetRollenVanDeOrganisatie_GeeftEenAccountMetDieRollen()
    {
        organisatie.Rollen = ["behandelaar", "Lezer", "iets-anders"];
        using var mens = await MeldAanAsync();

        mens.Status.Should().Be(HttpStatusCode.OK);
        mens.Adres.Should().Be("/");
        var account = await loket.MetAsync(gegevens => gegevens.Accounts.SingleAsync());
        account.Rollen.Should().Be(Rollen.Behandelaar | Rollen.Lezer);
        account.Elders.Should().Be($"{Uitgever} mens-1");

        // Andere rollen bij de organisatie zijn hier andere rollen, bij hetzelfde account.
        organisatie.Rollen = ["lezer"];
        using var later = await MeldAanAsync();
        (await loket.MetAsync(gegevens => gegevens.Accounts.SingleAsync())).Rollen.Should().Be(Rollen.Lezer);
    }

    [Fact]
    public async Task Aanmelden_ZonderRol_GeeftGeenToegang()
    {
        organisatie.Rollen = ["boekhouding"];
        using var mens = await MeldAanAsync();

        mens.Adres.Should().Be("/geen-toegang");
        (await loket.MetAsync(gegevens => gegevens.Accounts.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task Aanmelden_MetEenAndereHandtekening_GeeftGeenToegang()
    {
        organisatie.Rollen = ["behandelaar"];
        organisatie.Vervalst = true;
        using var mens = await MeldAanAsync();

        mens.Adres.Should().Be("/geen-toegang");
    }

    [Fact]
    public async Task Plaatselijk_Aanmelden_IsErDanNiet()
    {
        using var mens = loket.Bezoeker();
        await mens.OpenAsync("/aanmelden");
        mens.Pagina.QuerySelector("form.kolom").Should().BeNull();
        await mens.OpenAsync("/aanmelden/code");
        mens.Status.Should().Be(HttpStatusCode.NotFound);
        loket.Gezegd.Should().BeEmpty();
    }

    private async Task<Bezoeker> MeldAanAsync()
    {
        // De koekjes van de heenweg verlopen naar de klok van het loket, het bewijs van de organisatie naar die van de machine.
        loket.Klok.Nu = DateTimeOffset.UtcNow;
        var mens = loket.Bezoeker();
        var naar = await mens.OmleidingAsync("/aanmelden/elders");
        naar.GetLeftPart(UriPartial.Path).Should().Be($"{Uitgever}/authorize");
        var vraag = HttpUtility.ParseQueryString(naar.Query);
        vraag["code_challenge_method"].Should().Be("S256");
        organisatie.Nonce = vraag["nonce"]!;
        await mens.OpenAsync($"/aanmelden/elders/terug?code=abc&state={Uri.EscapeDataString(vraag["state"]!)}");
        return mens;
    }

    private sealed class Organisatie : HttpMessageHandler
    {
        private readonly RSA sleutel = RSA.Create(2048);
        private readonly RSA andere = RSA.Create(2048);

        public static Organisatie Maak() => new();

        public string[] Rollen { get; set; } = [];

        public string Nonce { get; set; } = "";

        public bool Vervalst { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(request.RequestUri!.AbsolutePath switch
        {
            "/.well-known/openid-configuration" => Json(new { issuer = Uitgever, authorization_endpoint = $"{Uitgever}/authorize", token_endpoint = $"{Uitgever}/token", jwks_uri = $"{Uitgever}/jwks" }),
            "/jwks" => new HttpResponseMessage { Content = new StringContent($$"""{"keys":[{"kty":"RSA","use":"sig","kid":"s","alg":"RS256","n":"{{Base64UrlEncoder.Encode(sleutel.ExportParameters(false).Modulus)}}","e":"{{Base64UrlEncoder.Encode(sleutel.ExportParameters(false).Exponent)}}"}]}""", Encoding.UTF8, "application/json") },
            "/token" => Json(new { access_token = "x", token_type = "Bearer", id_token = Bewijs() }),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        });

        protected override void Dispose(bool disposing)
        {
            sleutel.Dispose();
            andere.Dispose();
            base.Dispose(disposing);
        }

        private static HttpResponseMessage Json<T>(T inhoud) => new() { Content = JsonContent.Create(inhoud) };

        private string Bewijs() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Uitgever,
            Audience = "loket",
            Claims = new Dictionary<string, object> { ["sub"] = "mens-1", ["name"] = "Mens Een", ["nonce"] = Nonce, ["roles"] = Rollen },
            IssuedAt = DateTime.UtcNow,
            Expires = DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = new(new RsaSecurityKey(Vervalst ? andere : sleutel) { KeyId = "s" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
