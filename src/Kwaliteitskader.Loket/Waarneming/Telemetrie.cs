using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Kwaliteitskader.Loket.Waarneming;

/// <summary>Sporen en metingen met OpenTelemetry. Er gaat alleen iets weg als <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> zegt waarheen.</summary>
/// <remarks>In een spoor staan het pad en de duur. Een pad noemt geen mensen of praktijken; de vraag achter het pad, waar de sleutel van een koppeling in kan staan, wordt weggelaten.</remarks>
internal static class Telemetrie
{
    private const string Bestemming = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetrie(this WebApplicationBuilder bouw)
    {
        var telemetrie = bouw.Services.AddOpenTelemetry()
            .ConfigureResource(bron => bron.AddService(Meting.Naam))
            .WithTracing(sporen => sporen.AddNpgsql().AddAspNetCoreInstrumentation(web => web.EnrichWithHttpRequest = (spoor, _) => spoor.SetTag("url.query", null)))
            .WithMetrics(metingen => metingen.AddAspNetCoreInstrumentation().AddMeter(Meting.Naam));
        if (bouw.Configuration[Bestemming] is { Length: > 0 })
        {
            telemetrie.WithTracing(sporen => sporen.AddOtlpExporter()).WithMetrics(metingen => metingen.AddOtlpExporter());
        }
    }
}
