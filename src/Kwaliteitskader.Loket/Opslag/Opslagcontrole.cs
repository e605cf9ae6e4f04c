using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Kwaliteitskader.Loket.Opslag;

/// <summary>Of de opslag antwoordt.</summary>
internal sealed class Opslagcontrole(Loketgegevens gegevens) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await gegevens.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
