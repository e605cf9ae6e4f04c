using System.Buffers;
using System.Text.Json;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Loket.Api.Vragen;

/// <summary>Een antwoord in JSON. Het is af voordat het verzonden wordt: gaat het schrijven mis, dan is het nog een probleem.</summary>
internal sealed class Antwoord : IResult
{
    private const string Json = "application/json";

    private readonly ArrayBufferWriter<byte> inhoud = new();

    /// <summary>Een antwoord.</summary>
    /// <param name="schrijf">Schrijft het.</param>
    public Antwoord(Action<IBufferWriter<byte>> schrijf) => schrijf(inhoud);

    /// <summary>Een document van het contract.</summary>
    public static Antwoord Van<T>(T document)
        where T : class => new(buffer => RapportSchrijver.Schrijf(buffer, document));

    /// <summary>JSON die hier geschreven wordt.</summary>
    public static Antwoord Zelf(Action<Utf8JsonWriter> schrijf) => new(buffer => JsonText.Write(buffer, schrijf));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = Json;
        httpContext.Response.ContentLength = inhoud.WrittenCount;
        await httpContext.Response.Body.WriteAsync(inhoud.WrittenMemory, httpContext.RequestAborted);
    }
}
