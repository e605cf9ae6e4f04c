using System.Threading.RateLimiting;

namespace Kwaliteitskader.Loket.Veiligheid;

/// <summary>Hoe vaak iemand iets mag proberen.</summary>
internal static class Matiging
{
    /// <summary>Melden, en codes proberen.</summary>
    public const string Aanmelden = nameof(Aanmelden);

    /// <summary>Een formulier met een koppeling openen en verzenden.</summary>
    public const string Invullen = nameof(Invullen);

    /// <summary>Registreert de grenzen: per adres, per minuut.</summary>
    public static void AddMatiging(this IServiceCollection diensten, Loketopties opties) => diensten.AddRateLimiter(grenzen =>
    {
        grenzen.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        grenzen.AddPolicy(Aanmelden, verzoek => HttpMethods.IsPost(verzoek.Request.Method)
            ? PerMinuut(verzoek, opties.AanmeldingenPerMinuut)
            : RateLimitPartition.GetNoLimiter("lezen"));
        grenzen.AddPolicy(Invullen, verzoek => PerMinuut(verzoek, opties.FormulierenPerMinuut));
    });

    private static RateLimitPartition<string> PerMinuut(HttpContext verzoek, int aantal) => RateLimitPartition.GetFixedWindowLimiter(
        verzoek.Connection.RemoteIpAddress?.ToString() ?? "", _ => new() { PermitLimit = aantal, Window = TimeSpan.FromMinutes(1) });
}
