using System.Net.Mime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Kwaliteitskader.Loket.Veiligheid;

/// <summary>Weigert voor een pagina een verzoek dat zegt groter te zijn dan de server leest, voordat er iets van gelezen is. De API zegt het in haar eigen vorm.</summary>
/// <remarks>Staat voor de controle op vervalste formulieren, die anders begint te lezen. Wie niet zegt hoe groot het is, wordt door de server afgebroken zodra de grens bereikt is.</remarks>
internal sealed class Verzoekgrens : IAuthorizationFilter
{
    /// <summary>Laat door wat past; anders 413.</summary>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            context.Result = new ContentResult
            {
                StatusCode = StatusCodes.Status413PayloadTooLarge,
                ContentType = MediaTypeNames.Text.Plain,
                Content = "Het verzoek is te groot. The request is too large.",
            };
        }
    }
}
