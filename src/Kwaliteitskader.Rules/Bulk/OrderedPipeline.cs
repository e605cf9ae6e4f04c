using System.Threading.Channels;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Verwerkt stukken werk over alle kernen en levert de uitkomsten in de volgorde van de invoer af.</summary>
/// <param name="inFlight">Hoeveel stukken hoogstens onderweg zijn; wie trager aflevert, houdt zo het lezen op.</param>
/// <param name="weightInFlight">Hoeveel gewicht hoogstens onderweg is; één stuk dat zwaarder is, gaat alleen.</param>
internal sealed class OrderedPipeline(int inFlight, long weightInFlight)
{
    private readonly WeightBudget budget = new(weightInFlight);

    /// <summary>Lezen, werken en afleveren gaan tegelijk door.</summary>
    /// <param name="input">De stukken werk, met hun gewicht.</param>
    /// <param name="work">Het werk aan een stuk; draait voor vele stukken tegelijk.</param>
    /// <param name="output">Neemt de uitkomsten één voor één en in volgorde aan.</param>
    /// <param name="cancellationToken">Houdt op met lezen en afleveren; gooit niet.</param>
    public async Task RunAsync<TIn, TOut>(
        IAsyncEnumerable<(TIn Piece, long Weight)> input,
        Func<TIn, TOut> work,
        Func<TOut, ValueTask> output,
        CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<(Task<TOut> Task, long Weight)>(new BoundedChannelOptions(inFlight) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var producing = Task.Run(() => ProduceAsync(input, work, channel.Writer, stop.Token, cancellationToken), CancellationToken.None);
        try
        {
            while (!cancellationToken.IsCancellationRequested && await channel.Reader.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
            {
                while (!cancellationToken.IsCancellationRequested && channel.Reader.TryRead(out var next))
                {
                    await output(await next.Task.ConfigureAwait(false)).ConfigureAwait(false);
                    budget.Return(next.Weight);
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await producing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await producing.ConfigureAwait(false);
    }

    private async Task ProduceAsync<TIn, TOut>(
        IAsyncEnumerable<(TIn Piece, long Weight)> input,
        Func<TIn, TOut> work,
        ChannelWriter<(Task<TOut> Task, long Weight)> writer,
        CancellationToken stop,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var (piece, weight) in input.WithCancellation(stop).ConfigureAwait(false))
            {
                await budget.TakeAsync(weight, stop).ConfigureAwait(false);
                await writer.WriteAsync((Task.Run(() => work(piece), CancellationToken.None), weight), stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested || cancellationToken.IsCancellationRequested)
        {
            // Er is gevraagd op te houden: wat al gelezen is, hoeft niet meer. Wie op invoer wacht, kan dat eerder horen dan stop.
        }
        finally
        {
            writer.Complete();
        }
    }
}
