namespace Kwaliteitskader.Loket.Beheer;

/// <summary>Ruimt elke dag op.</summary>
internal sealed partial class Opruimer(IServiceScopeFactory bereik, TimeProvider klok, ILogger<Opruimer> logboek) : BackgroundService
{
    private static readonly TimeSpan Dag = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Dag, klok);
        do
        {
            try
            {
                await using var deel = bereik.CreateAsyncScope();
                if (await deel.ServiceProvider.GetRequiredService<Opruimdienst>().RuimOpAsync() is > 0 and var aantal)
                {
                    Opgeruimd(aantal);
                }
            }
            catch (Exception storing) when (storing is not OperationCanceledException)
            {
                // Morgen weer; een dag te laat wissen is beter dan een loket dat stopt.
                Mislukt(storing);
            }
        }
        while (await wekker.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Inhoud van {Aantal} aanvragen gewist: de bewaartermijn is voorbij.")]
    private partial void Opgeruimd(int aantal);

    [LoggerMessage(Level = LogLevel.Error, Message = "Opruimen is mislukt.")]
    private partial void Mislukt(Exception storing);
}
