using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;

namespace Kwaliteitskader.Loket.Api.Vragen;

/// <summary>Antwoorden op wat niet te beantwoorden is, volgens RFC 9457.</summary>
internal static class Problemen
{
    /// <summary>De soort inhoud van een probleem.</summary>
    public const string Soort = "application/problem+json";

    public static IResult NietGevonden { get; } = Maak(StatusCodes.Status404NotFound, "Niet gevonden", "Op dit adres is niets. De beschrijving staat op /api/v1/openapi.json.");

    public static IResult Storing { get; } = Maak(StatusCodes.Status500InternalServerError, "Storing", "Door een fout in het programma is deze vraag niet te beantwoorden.");

    public static IResult TeVeel { get; } = Maak(StatusCodes.Status429TooManyRequests, "Te veel vragen", "Van dit adres komen meer vragen dan deze dienst per minuut beantwoordt; de kop Retry-After zegt na hoeveel seconden zij dat weer doet.");

    /// <summary>Alles wat er aan een vraag niet deugt, in één keer.</summary>
    public static IResult Van(ImmutableArray<Vraagfout> fouten) => Maak(
        StatusCodes.Status400BadRequest,
        "Deze vraag is niet te beantwoorden",
        fouten is [var enige] ? enige.Detail : $"Er zijn {fouten.Length} fouten; 'errors' noemt ze alle met hun plaats.",
        fouten);

    /// <summary>Een verzoek dat als verzoek niet deugt, zoals een te grote inhoud.</summary>
    public static IResult Van(BadHttpRequestException fout) => fout.StatusCode == StatusCodes.Status413PayloadTooLarge
        ? Maak(fout.StatusCode, "Te groot", "De inhoud is groter dan deze dienst aanneemt.")
        : Maak(fout.StatusCode, "Dit verzoek deugt niet", "Het verzoek is geen geldig HTTP-verzoek, of het is afgebroken.");

    public static IResult Norm(string detail) => Maak(StatusCodes.Status404NotFound, "Niet gevonden", detail);

    private static IResult Maak(int status, string titel, string detail, ImmutableArray<Vraagfout>? fouten = null)
    {
        var probleem = new ProblemDetails { Type = "about:blank", Status = status, Title = titel, Detail = detail };
        if (fouten is { } alle)
        {
            probleem.Extensions["errors"] = alle;
        }

        return Results.Problem(probleem);
    }
}
