using System.Globalization;
using System.Threading.RateLimiting;
using Kwaliteitskader.Loket.Api;
using Kwaliteitskader.Loket.Api.Vragen;
using Microsoft.AspNetCore.RateLimiting;

namespace Kwaliteitskader.Loket.Veiligheid;

/// <summary>Hoe vaak iemand iets mag proberen.</summary>
internal static class Matiging
{
    /// <summary>Melden, en codes proberen.</summary>
    public const string Aanmelden = nameof(Aanmelden);

    /// <summary>Een formulier met een koppeling openen en verzenden.</summary>
    public const string Invullen = nameof(Invullen);

    /// <summary>Iets aan de API of aan CDS Hooks vragen.</summary>
    public const string Vragen = nameof(Vragen);

    /// <summary>Registreert de grenzen: per adres, per minuut.</summary>
    public static void AddMatiging(this IServiceCollection diensten, Loketopties opties) => diensten.AddRateLimiter(grenzen =>
    {
        grenzen.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        grenzen.AddPolicy(Aanmelden, verzoek => HttpMethods.IsPost(verzoek.Request.Method)
            ? PerMinuut(verzoek, opties.AanmeldingenPerMinuut)
            : RateLimitPartition.GetNoLimiter("lezen"));
        grenzen.AddPolicy(Invullen, verzoek => PerMinuut(verzoek, opties.FormulierenPerMinuut));
        grenzen.AddPolicy(Vragen, verzoek => PerMinuut(verzoek, opties.VragenPerMinuut));
        grenzen.OnRejected = (geweigerd, _) => new(WeigerAsync(geweigerd));
    });

    // Wie iets aan de API vraagt, krijgt een probleem; een pagina is voor wie bladert.
    private static Task WeigerAsync(OnRejectedContext geweigerd)
    {
        var http = geweigerd.HttpContext;
        if (geweigerd.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht))
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wacht.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        if (http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName != Vragen)
        {
            return Task.CompletedTask;
        }

        http.Response.Headers[Vangnet.Versiekop] = Apibouw.Versie;
        return Problemen.TeVeel.ExecuteAsync(http);
    }

    private static RateLimitPartition<string> PerMinuut(HttpContext verzoek, int aantal) => RateLimitPartition.GetFixedWindowLimiter(
        verzoek.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = aantal, Window = TimeSpan.FromMinutes(1) });
}
