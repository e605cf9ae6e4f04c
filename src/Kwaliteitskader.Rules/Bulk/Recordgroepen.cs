using System.Collections.Concurrent;
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
    private readonly Blokvoorraad blokken = new();
    private readonly ConcurrentBag<List<JsonRecord>> lijsten = [];

    private const int MeesteBytes = 192 * 1024;
    private const int MeesteRecords = 256;

    /// <summary>Hoeveel records er in groepen uitgegeven zijn.</summary>
    public long Gelezen { get; private set; }

    /// <summary>Of de stroom tot haar einde gelezen is.</summary>
    public bool Volledig { get; private set; }

    /// <summary>Neemt een groep terug, en waar zij in lag. Aan te roepen als zij verwerkt is, in de volgorde van de stroom.</summary>
    public void GeefTerug(Recordgroep groep)
    {
        blokken.GeefTerug(voor: groep.Blok);
        groep.Records.Clear();
        lijsten.Add(groep.Records);
    }

    /// <summary>De groepen, in de volgorde van de stroom, en hoeveel bytes hun records zijn.</summary>
    public async IAsyncEnumerable<(Recordgroep Groep, long Bytes)> LeesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var groep = new List<JsonRecord>();
        var (bytes, blok) = (0L, 0L);
        var lezing = new Recordlezer(stroom, opties, blokken.Leen, cancellationToken);
        await using (lezing.ConfigureAwait(false))
        {
            while (true)
            {
                var volgende = lezing.VolgendeAsync();
                if (groep.Count > 0 && (!volgende.IsCompleted || bytes >= MeesteBytes || groep.Count >= MeesteRecords))
                {
                    yield return (Uit(ref groep, blok), bytes);
                    bytes = 0;
                }

                if (!await volgende.ConfigureAwait(false))
                {
                    break;
                }

                groep.Add(lezing.Record);
                bytes += lezing.Record.Utf8.Length;
                blok = blokken.Uitgeleend;
            }
        }

        if (groep.Count > 0)
        {
            yield return (Uit(ref groep, blok), bytes);
        }

        Volledig = true;
    }

    private Recordgroep Uit(ref List<JsonRecord> groep, long blok)
    {
        var uit = groep;
        groep = lijsten.TryTake(out var vrij) ? vrij : [];
        Gelezen += uit.Count;
        return new(uit, blok);
    }
}

/// <summary>Records die samen één stuk werk zijn.</summary>
/// <param name="Records">De records.</param>
/// <param name="Blok">Het nummer van het blok waarin het laatste gevonden is.</param>
internal readonly record struct Recordgroep(List<JsonRecord> Records, long Blok);
