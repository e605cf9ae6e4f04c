namespace Kwaliteitskader.Cli.Input;

/// <summary>Leest een tweede stroom mee en geeft daaruit wat bij een sleutel hoort. Staan beide op dezelfde volgorde, dan wacht er nooit meer dan één.</summary>
/// <param name="stroom">De stroom.</param>
/// <param name="sleutel">De sleutel van een deel ervan.</param>
/// <param name="stop">Breekt het lezen af.</param>
internal sealed class Meelezer<T>(IAsyncEnumerable<T> stroom, Func<T, string> sleutel, CancellationToken stop) : IAsyncDisposable
    where T : class
{
    private readonly Dictionary<string, T> wachtend = new(StringComparer.Ordinal);
    private readonly IAsyncEnumerator<T> rest = stroom.GetAsyncEnumerator(stop);

    /// <summary>Wat het laatst gelezen is.</summary>
    public T? Laatste { get; private set; }

    /// <summary>Wat bij de sleutel hoort; afwezig als de stroom dat niet heeft.</summary>
    public async Task<T?> BijAsync(string gezocht)
    {
        while (!wachtend.ContainsKey(gezocht) && await rest.MoveNextAsync().ConfigureAwait(false))
        {
            Laatste = rest.Current;
            wachtend[sleutel(Laatste)] = Laatste;
        }

        return wachtend.Remove(gezocht, out var gevonden) ? gevonden : null;
    }

    /// <summary>Hoeveel er over is waarom niet gevraagd werd; leest de stroom uit.</summary>
    public async Task<int> OverAsync()
    {
        var over = wachtend.Count;
        while (await rest.MoveNextAsync().ConfigureAwait(false))
        {
            over++;
        }

        return over;
    }

    public ValueTask DisposeAsync() => rest.DisposeAsync();
}
