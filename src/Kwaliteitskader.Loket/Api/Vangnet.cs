using Kwaliteitskader.Loket.Api.Vragen;

namespace Kwaliteitskader.Loket.Api;

/// <summary>Geeft elk antwoord van de API haar versie mee, en maakt van wat misgaat een probleem in plaats van een pagina.</summary>
internal sealed partial class Vangnet(ILogger<Vangnet> logboek) : IEndpointFilter
{
    /// <summary>De kop met de versie.</summary>
    public const string Versiekop = "API-Version";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers[Versiekop] = Apibouw.Versie;
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException fout)
        {
            return Problemen.Van(fout);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty;
        }
#pragma warning disable CA1031 // Wat een norm van een gastheer ook gooit, de vrager krijgt een probleem en geen pagina.
        catch (Exception fout) when (!http.Response.HasStarted)
#pragma warning restore CA1031
        {
            Storing(logboek, fout.GetType().Name, http.GetEndpoint()?.DisplayName);
            return Problemen.Storing;
        }
    }

    // De soort en niet de tekst: die kan iets uit een dossier bevatten.
    [LoggerMessage(Level = LogLevel.Error, Message = "Storing {Soort} bij {Eindpunt}")]
    private static partial void Storing(ILogger logboek, string soort, string? eindpunt);
}
