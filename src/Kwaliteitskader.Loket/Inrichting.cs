using Kwaliteitskader.Loket.Aanmelden;
using Kwaliteitskader.Loket.Aanvragen;
using Kwaliteitskader.Loket.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kwaliteitskader.Loket;

/// <summary>Brengt bij de start de opslag op haar vorm, vult een demo, en zegt de eerste code zodra het loket luistert.</summary>
internal sealed class Inrichting(IServiceScopeFactory bereik, IOptions<Loketopties> opties) : IHostedLifecycleService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var deel = bereik.CreateAsyncScope();
        await deel.ServiceProvider.GetRequiredService<Loketgegevens>().Database.MigrateAsync(cancellationToken);
        if (opties.Value.Demo)
        {
            await deel.ServiceProvider.GetRequiredService<Demo>().VulAsync();
        }
    }

    // Pas nu luistert de server, en is te zeggen op welk adres.
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var deel = bereik.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Eerstecode>(deel.ServiceProvider).ZegAsync();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
