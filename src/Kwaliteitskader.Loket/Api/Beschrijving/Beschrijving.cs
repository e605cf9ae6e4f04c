using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Kwaliteitskader.Loket.Api.Beschrijving;

/// <summary>De beschrijving van de API in OpenAPI, en een bladzijde om haar te lezen en te proberen.</summary>
internal static class Beschrijving
{
    /// <summary>Waar de beschrijving staat.</summary>
    public const string Adres = $"{Apibouw.Wortel}/openapi.json";

    /// <summary>De bladzijde.</summary>
    public const string Blad = $"{Apibouw.Wortel}/documentatie";

    private const string Naam = "v1";

    public static IServiceCollection AddBeschrijving(this IServiceCollection diensten) => diensten.AddOpenApi(Naam, opties =>
    {
        opties.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        opties.ShouldInclude = punt => punt.ActionDescriptor.EndpointMetadata.OfType<Puntbeschrijving>().Any();
        opties.AddOperationTransformer<Puntschrijver>();
        opties.AddDocumentTransformer<Documentschrijver>();
    });

    public static void MapBeschrijving(this WebApplication dienst)
    {
        dienst.MapOpenApi(Adres.Replace(Naam, "{documentName}", StringComparison.Ordinal)).AllowAnonymous().DisableRateLimiting().AddEndpointFilter<IEndpointConventionBuilder, Vangnet>();
        dienst.MapScalarApiReference(Blad, opties => opties
            .WithTitle("API kwaliteitskader")
            .WithOpenApiRoutePattern(Adres)
            .DisableDefaultFonts()
            .DisableTelemetry()
            .DisableAgent()
            .WithNonce()).AllowAnonymous().DisableRateLimiting().Add(Inperking.Bouw);
    }
}
