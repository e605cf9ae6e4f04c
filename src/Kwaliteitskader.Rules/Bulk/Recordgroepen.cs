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

    /// <summary>De groepen, in de volgorde van de stroom, en hoeveel bytes hun records zijn.</summary>
    public async IAsyncEnumerable<(List<JsonRecord> Groep, long Bytes)> LeesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var groep = new List<JsonRecord>();
        var bytes = 0L;
        var lezing = new Recordlezer(stroom, opties, cancellationToken);
        await using (lezing.ConfigureAwait(false))
        {
            while (true)
            {
                var volgende = lezing.VolgendeAsync();
                if (groep.Count > 0 && (!volgende.IsCompleted || bytes >= MeesteBytes || groep.Count >= MeesteRecords))
                {
                    yield return (Uit(ref groep), bytes);
                    bytes = 0;
                }

                if (!await volgende.ConfigureAwait(false))
                {
                    break;
                }

                groep.Add(lezing.Record);
                bytes += lezing.Record.Utf8.Length;
            }
        }

        if (groep.Count > 0)
        {
            yield return (Uit(ref groep), bytes);
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
}
