using Scalar.AspNetCore;

namespace Kwaliteitskader.Loket.Api.Beschrijving;

/// <summary>De bladzijde van de API is de enige met script: haar eigen, met een nummer dat voor één antwoord geldt.</summary>
internal static class Inperking
{
    /// <summary>Zet het beleid op het antwoord, met het nummer dat de bladzijde gebruikte.</summary>
    public static void Bouw(EndpointBuilder punt)
    {
        var antwoord = punt.RequestDelegate!;
        punt.RequestDelegate = http =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.ContentSecurityPolicy = http.Items[ScalarOptions.NonceHttpContextItemKey] is string nummer
                    ? $"default-src 'none'; script-src 'nonce-{nummer}' 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'"
                    : Veiligheid.Veiligheidskoppen.Inhoudsbeleid;
                return Task.CompletedTask;
            });
            return antwoord(http);
        };
    }
}
