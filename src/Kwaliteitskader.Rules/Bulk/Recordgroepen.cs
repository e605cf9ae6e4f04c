using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Verdeelt een stroom in groepen records die samen één stuk werk zijn.</summary>
/// <remarks>
/// Een groep is vol als zij genoeg bytes heeft, of zodra er op invoer gewacht moet worden: wie regel voor regel aanlevert,
/// krijgt regel voor regel antwoord.
/// </remarks>
internal sealed class Recordgroepen(Stream stroom, Bulkopties opties)
{
    private const int MeesteBytes = 192 * 1024;
    private const int MeesteRecords = 256;

    /// <summary>Hoeveel records er in groepen uitgegeven zijn.</summary>
    public long Gelezen { get; private set; }

    /// <summary>Of de stroom tot haar einde gelezen is.</summary>
    public bool Volledig { get; private set; }

    /// <summary>De groepen, in de volgorde van de stroom. Houdt de stroom voortijdig op, dan is de laatste groep de fout die dat zegt.</summary>
    public async IAsyncEnumerable<List<JsonRecord>> LeesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var groep = new List<JsonRecord>();
        var bytes = 0L;
        var regel = 0L;
        var lezing = new Lezer(stroom, opties.PerRegel, cancellationToken);
        await using (lezing.ConfigureAwait(false))
        {
            while (true)
            {
                var volgende = lezing.VolgendeAsync();
                if (groep.Count > 0 && (!volgende.IsCompleted || bytes >= MeesteBytes || groep.Count >= MeesteRecords))
                {
                    yield return Uit(ref groep);
                    bytes = 0;
                }

                if (!await volgende.ConfigureAwait(false))
                {
                    break;
                }

                groep.Add(lezing.Record);
                bytes += lezing.Record.Utf8.Length;
                regel = lezing.Record.Regel;
            }

            if (lezing.Oorzaak is { } oorzaak)
            {
                groep.Add(Afgebroken(oorzaak, regel + 1));
            }
        }

        if (groep.Count > 0)
        {
            yield return Uit(ref groep);
        }

        Volledig = true;
    }

    private List<JsonRecord> Uit(ref List<JsonRecord> groep)
    {
        var uit = groep;
        groep = [];
        Gelezen += uit.Count;
        return uit;
    }

    private JsonRecord Afgebroken(Exception oorzaak, long regel) => new()
    {
        Utf8 = default,
        Regel = regel,
        Index = Gelezen,
        Fout = new Leesfout
        {
            Code = Leesfoutcode.AfgebrokenInvoer,
            Regel = regel,
            Index = Gelezen,
            Melding = new($"De invoer is hier niet verder te lezen: {oorzaak.Message}", $"The input cannot be read further from here: {oorzaak.Message}"),
        },
    };

    /// <summary>De records één voor één; een stroom die niet verder te lezen is, houdt op met een oorzaak.</summary>
    private sealed class Lezer(Stream stroom, bool perRegel, CancellationToken cancellationToken) : IAsyncDisposable
    {
        private Task<bool>? lopend;
        private Stream? uitgepakt;
        private IAsyncEnumerator<JsonRecord>? records;

        public JsonRecord Record => records!.Current;

        public Exception? Oorzaak { get; private set; }

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

        private async ValueTask<bool> LeesVolgendeAsync()
        {
            try
            {
                records ??= await OpenAsync().ConfigureAwait(false);
                return await records.MoveNextAsync().ConfigureAwait(false);
            }
            catch (Exception fout) when (fout is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                Oorzaak = fout;
                return false;
            }
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

        private async Task<IAsyncEnumerator<JsonRecord>> OpenAsync()
        {
            uitgepakt = await GzipInput.OpenAsync(stroom, cancellationToken).ConfigureAwait(false);
            return JsonRecordSplitter.SplitAsync(uitgepakt, perRegel, cancellationToken).GetAsyncEnumerator(cancellationToken);
        }
    }
}
