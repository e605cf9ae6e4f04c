namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Laat niet meer gewicht tegelijk onderweg zijn dan past. Iets wat alleen al te zwaar is, gaat alleen.</summary>
internal sealed class WeightBudget(long total)
{
    private readonly Lock guard = new();
    private long used;
    private TaskCompletionSource? freed;

    /// <summary>Wacht tot er plaats is, en neemt die in.</summary>
    public async Task TakeAsync(long weight, CancellationToken cancellationToken)
    {
        while (!TryTake(weight, out var wait))
        {
            await wait.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Geeft de plaats terug.</summary>
    public void Return(long weight)
    {
        TaskCompletionSource? waiting;
        lock (guard)
        {
            used -= weight;
            waiting = freed;
            freed = null;
        }

        waiting?.SetResult();
    }

    // Is er geen plaats, dan is op de taak te wachten.
    private bool TryTake(long weight, out Task wait)
    {
        lock (guard)
        {
            if (used == 0 || used + weight <= total)
            {
                used += weight;
                wait = Task.CompletedTask;
                return true;
            }

            freed ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
            wait = freed.Task;
            return false;
        }
    }
}
