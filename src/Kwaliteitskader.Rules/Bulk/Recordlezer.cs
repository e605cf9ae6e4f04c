using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>
/// De records van een stroom één voor één, uitgepakt en gesplitst. Is de stroom niet verder te lezen, dan is het laatste
/// record de fout die dat zegt.
/// </summary>
internal sealed class Recordlezer(Stream stroom, Bulkopties opties, Func<int, byte[]> blok, CancellationToken cancellationToken) : IAsyncDisposable
{
    private Task<bool>? lopend;
    private Stream? uitgepakt;
    private IAsyncEnumerator<JsonRecord>? records;
    private bool opgehouden;

    public JsonRecord Record { get; private set; }

    /// <summary>Gaat naar het volgende record; onwaar als er geen meer is.</summary>
    public ValueTask<bool> VolgendeAsync()
    {
        var volgende = LeesVolgendeAsync();
        if (volgende.IsCompleted)
        {
            return volgende;
        }

        lopend = volgende.AsTask();
        return new(lopend);
    }

    public async ValueTask DisposeAsync()
    {
        if (lopend is not null)
        {
            await ((Task)lopend).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (records is not null)
        {
            await records.DisposeAsync().ConfigureAwait(false);
        }

        if (uitgepakt is not null)
        {
            await uitgepakt.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> LeesVolgendeAsync()
    {
        if (opgehouden)
        {
            return false;
        }

        try
        {
            records ??= await OpenAsync().ConfigureAwait(false);
            var gelezen = await records.MoveNextAsync().ConfigureAwait(false);
            Record = gelezen ? records.Current : default;
            return gelezen;
        }
        catch (Exception fout) when (fout is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            opgehouden = true;
            Record = Afgebroken(fout);
            return true;
        }
    }

    private async Task<IAsyncEnumerator<JsonRecord>> OpenAsync()
    {
        uitgepakt = await GzipInput.OpenAsync(stroom, cancellationToken).ConfigureAwait(false);
        var gesplitst = opties.Splitsen is { } splitsen
            ? splitsen(uitgepakt, cancellationToken)
            : JsonRecordSplitter.SplitAsync(uitgepakt, blok, opties.PerRegel, opties.Lezen, cancellationToken);
        return gesplitst.GetAsyncEnumerator(cancellationToken);
    }

    private JsonRecord Afgebroken(Exception oorzaak)
    {
        var heeftVorige = Record.Regel > 0;
        var (regel, index) = heeftVorige ? (Record.Regel + 1, Record.Index + 1) : (1, 0);
        return new()
        {
            Utf8 = default,
            Regel = regel,
            Index = index,
            Fout = new()
            {
                Code = Leesfoutcode.AfgebrokenInvoer,
                Regel = regel,
                Index = index,
                Melding = oorzaak is DamagedGzipException gzip
                    ? gzip.Melding
                    : new Tekst("De invoer is hier niet verder te lezen.", "The input cannot be read further from here."),
            },
        };
    }
}
