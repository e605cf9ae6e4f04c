namespace Kwaliteitskader.Loket.Veiligheid;

/// <summary>Geeft elk antwoord de koppen die een browser inperken; wat een pagina zelf zette, blijft.</summary>
internal sealed class Veiligheidskoppen(RequestDelegate volgende)
{
    /// <summary>Geen script, alleen het eigen stijlblad en eigen formulieren, en nergens in te lijsten.</summary>
    public const string Inhoudsbeleid =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static readonly (string Naam, string Waarde)[] Koppen =
    [
        ("Content-Security-Policy", Inhoudsbeleid),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ];

    public Task InvokeAsync(HttpContext verzoek)
    {
        verzoek.Response.OnStarting(static antwoord =>
        {
            foreach (var (naam, waarde) in Koppen)
            {
                ((HttpResponse)antwoord).Headers.TryAdd(naam, waarde);
            }

            return Task.CompletedTask;
        }, verzoek.Response);
        return volgende(verzoek);
    }
}
