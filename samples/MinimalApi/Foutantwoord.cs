using System.Collections.Immutable;
using System.Text.Json;
using Kwaliteitskader.Model.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace MinimalApi;

/// <summary>Beantwoordt een verzoek dat niet te binden is met een probleem (RFC 9457) dat elke fout noemt, met haar plaats.</summary>
/// <param name="problemen">Schrijft problemen.</param>
internal sealed class Foutantwoord(IProblemDetailsService problemen) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException verzoek)
        {
            return ValueTask.FromResult(false);
        }

        http.Response.StatusCode = verzoek.StatusCode;
        return problemen.TryWriteAsync(new() { HttpContext = http, ProblemDetails = Probleem(verzoek) });
    }

    private static ProblemDetails Probleem(BadHttpRequestException verzoek)
    {
        ImmutableArray<Fout> fouten = verzoek.InnerException switch
        {
            LeesfoutenException lezen => [.. lezen.Fouten.Select(Fout.Van)],
            JsonException json => [new("#", Leesfoutcode.OngeldigeJson, $"Geen geldige JSON op regel {1 + (json.LineNumber ?? 0)}.", null)],
            _ => [],
        };
        return fouten.IsEmpty
            ? new() { Status = verzoek.StatusCode, Detail = verzoek.Message }
            : new() { Status = verzoek.StatusCode, Title = "Dit dossier is niet te lezen.", Extensions = { ["errors"] = fouten } };
    }

    /// <summary>Eén fout, zoals RFC 9457 haar in een uitbreiding toont.</summary>
    private sealed record Fout(string Pointer, string Code, string Detail, string? Suggestie)
    {
        public static Fout Van(Leesfout fout) => new($"#{fout.Pad}", fout.Code, fout.Melding.Nl, fout.Suggestie);
    }
}
