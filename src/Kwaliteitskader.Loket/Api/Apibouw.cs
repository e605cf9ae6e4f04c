using Kwaliteitskader.Loket.Api.Beschrijving;
using Kwaliteitskader.Loket.Api.Eindpunten;
using Kwaliteitskader.Loket.Api.Haken;
using Kwaliteitskader.Loket.Api.Vragen;
using Kwaliteitskader.Loket.Veiligheid;
using Kwaliteitskader.Loket.Waarneming;

namespace Kwaliteitskader.Loket.Api;

/// <summary>Zet de API in het programma: <c>/api/v1</c> volgens de Nederlandse regels voor API's, en <c>/cds-services</c> volgens CDS Hooks.</summary>
internal static class Apibouw
{
    /// <summary>Waar de API begint.</summary>
    public const string Wortel = "/api/v1";

    /// <summary>De versie van de API, in de kop <c>API-Version</c> van elk antwoord.</summary>
    public const string Versie = "1.0.0";

    /// <summary>Registreert wat de API nodig heeft.</summary>
    public static IServiceCollection AddApi(this IServiceCollection diensten) => diensten
        .AddKwaliteitskaderAanspraak()
        .AddSingleton<Meting>()
        .AddSingleton<Planner>()
        .AddSingleton<Intakehaak>()
        .AddHostedService<Opwarming>()
        .AddBeschrijving();

    /// <summary>Zet de API op haar adressen.</summary>
    /// <remarks>Zonder aanmelden: zij bewaart niets en kent niemand; wie haar aanbiedt, zet er een toegang voor.</remarks>
    public static void MapApi(this WebApplication dienst)
    {
        var api = dienst.MapGroup(Wortel).AllowAnonymous().RequireRateLimiting(Matiging.Vragen).AddEndpointFilter<Vangnet>();
        api.MapOordelen();
        api.MapNormen();
        api.MapPlanning();
        dienst.MapBeschrijving();
        dienst.MapHaken();
        dienst.MapFallback($"{Wortel}/{{**rest}}", () => Problemen.NietGevonden).AllowAnonymous().RequireRateLimiting(Matiging.Vragen).AddEndpointFilter<Vangnet>();
    }
}
