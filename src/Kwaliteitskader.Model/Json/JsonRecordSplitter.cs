using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Json.Records;

namespace Kwaliteitskader.Model.Json;

/// <summary>
/// Splitst een bestand in records zonder ze te lezen. Een bestand is één object, een lijst, een record per regel (NDJSON), of objecten
/// achter elkaar.
/// </summary>
/// <remarks>
/// <para>
/// Begint het bestand met <c>[</c>, dan is het een lijst. Anders is het NDJSON als de eerste regel een hele waarde is of als
/// de regel daarna met <c>{</c> begint; zo niet, dan zijn het objecten achter elkaar, ook als het er maar één is.
/// </para>
/// <para>
/// Een record dat niet deugt, neemt zijn buren niet mee. Waar het bestand zelf niet deugt (leeg, afgebroken, iets na het
/// einde) komt een record met een <see cref="JsonRecord.Fout"/>.
/// </para>
/// </remarks>
public static class JsonRecordSplitter
{
    /// <summary>Hoeveel bytes een blok van een stroom heeft, als er geen groter record in moet passen.</summary>
    /// <remarks>Onder de grens waarboven een array naar de grote heap gaat: een blok leeft kort.</remarks>
    public const int Blokgrootte = 64 * 1024;

    /// <summary>Splitst een bestand dat al in het geheugen staat.</summary>
    /// <param name="utf8">De inhoud; een byte order mark vooraan mag.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft.</param>
    /// <param name="opties">Wanneer een record te groot is.</param>
    public static IEnumerable<JsonRecord> Split(ReadOnlyMemory<byte> utf8, bool perRegel = false, Leesopties? opties = null)
    {
        var scan = new RecordScan(perRegel, opties ?? Leesopties.Standaard);
        scan.Extend(utf8, complete: true);
        while (scan.TryNext(out var record))
        {
            yield return record;
        }
    }

    /// <summary>
    /// Splitst een stroom terwijl zij binnenkomt. De records zijn plakken van de gelezen blokken: zij worden niet gekopieerd
    /// en blijven geldig, ook op een andere thread, en houden hun blok van 64 kB vast zolang zij bewaard worden.
    /// </summary>
    /// <param name="stream">De inhoud; wordt niet gesloten.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft.</param>
    /// <param name="opties">Wanneer een record te groot is; zo een wordt overgeslagen zonder het vast te houden.</param>
    /// <param name="cancellationToken">Breekt het lezen van de stroom af.</param>
    public static IAsyncEnumerable<JsonRecord> SplitAsync(
        Stream stream, bool perRegel = false, Leesopties? opties = null, CancellationToken cancellationToken = default) =>
        SplitAsync(stream, bytes => GC.AllocateUninitializedArray<byte>(bytes), perRegel, opties, cancellationToken);

    /// <summary>
    /// Splitst een stroom terwijl zij binnenkomt, in blokken van de aanroeper. Die mag een blok opnieuw uitlenen als er na dat blok
    /// een ander gevraagd is en daarin een record gevonden is, en hij de records van eerder niet meer leest.
    /// </summary>
    /// <param name="stream">De inhoud; wordt niet gesloten.</param>
    /// <param name="blok">Geeft een blok van precies zoveel bytes; de inhoud doet er niet toe.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft.</param>
    /// <param name="opties">Wanneer een record te groot is; zo een wordt overgeslagen zonder het vast te houden.</param>
    /// <param name="cancellationToken">Breekt het lezen van de stroom af.</param>
    public static async IAsyncEnumerable<JsonRecord> SplitAsync(
        Stream stream,
        Func<int, byte[]> blok,
        bool perRegel = false,
        Leesopties? opties = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(blok);
        var lezen = opties ?? Leesopties.Standaard;
        var scan = new RecordScan(perRegel, lezen);
        var block = blok(Blokgrootte);
        var (filled, inUse) = (0, false);
        while (true)
        {
            while (scan.TryNext(out var record))
            {
                inUse |= !record.Utf8.IsEmpty;
                yield return record;
            }

            if (scan.Finished)
            {
                yield break;
            }

            scan.DiscardTooLarge();
            if (filled == block.Length && !inUse && scan.Unread.Length <= block.Length / 2)
            {
                // Wat overgeslagen wordt, heeft aan één blok genoeg: wie blokken uitleent, krijgt ze pas na een record terug.
                scan.Unread.CopyTo(block);
                filled = scan.Unread.Length;
            }
            else if (filled == block.Length)
            {
                (block, filled) = NextBlock(blok, scan.Unread, lezen.GrootsteRecord);
                inUse = false;
            }

            var read = await stream.ReadAsync(block.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            filled += read;
            scan.Extend(block.AsMemory(filled - read - scan.Unread.Length, scan.Unread.Length + read), complete: read == 0);
        }
    }

    // Een nieuw blok, want records wijzen nog in het oude. Groeit mee met een record dat er niet in past.
    private static (byte[] Block, int Filled) NextBlock(Func<int, byte[]> blok, ReadOnlyMemory<byte> unread, int largest)
    {
        var block = blok((int)Math.Clamp(2L * unread.Length, Blokgrootte, (long)largest + Blokgrootte));
        unread.CopyTo(block);
        return (block, unread.Length);
    }
}
