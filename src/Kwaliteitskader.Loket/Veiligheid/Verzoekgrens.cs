using System.Net.Mime;
using Microsoft.AspNetCore.Http.Features;

namespace Kwaliteitskader.Loket.Veiligheid;

/// <summary>Weigert een verzoek dat zegt groter te zijn dan de server leest, voordat er iets van gelezen is.</summary>
/// <remarks>Wie niet zegt hoe groot het is, wordt door de server zelf afgebroken zodra de grens bereikt is.</remarks>
internal sealed class Verzoekgrens(RequestDelegate volgende)
{
    /// <summary>Laat door wat past; anders 413.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (!(context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize))
        {
            return volgende(context);
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        return context.Response.WriteAsync("Het verzoek is te groot. The request is too large.", context.RequestAborted);
    }
}
