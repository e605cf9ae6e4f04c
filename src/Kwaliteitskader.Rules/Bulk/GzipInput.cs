using System.IO.Compression;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Pakt invoer uit als zij met gzip ingepakt is, en merkt het als die gzip niet heel is.</summary>
/// <remarks>
/// <see cref="GZipStream"/> houdt bij een afgebroken bestand stil op, alsof het af was. Daarom komt achter de invoer nog een
/// eigen gzip-lid met een merkteken. Komt dat er als laatste uit, dan was alles ervoor heel, uit hoeveel leden het ook
/// bestond; zo niet, dan was de invoer afgebroken of beschadigd.
/// </remarks>
internal sealed class GzipInput : ReadOnlyStream
{
    private static readonly byte[] Mark = "kwaliteitskader/einde-van-gzip"u8.ToArray();
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly ConcatenatedStream packed;
    private readonly GZipStream unpacked;
    private bool complete;

    private GzipInput(ReadOnlyMemory<byte> start, Stream rest)
    {
        packed = new(start, rest, MarkMember);
        unpacked = new(packed, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>De invoer, uitgepakt als haar eerste twee bytes die van gzip zijn.</summary>
    public static async Task<Stream> OpenAsync(Stream input, CancellationToken cancellationToken)
    {
        var start = new byte[2];
        var filled = await input.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return filled == start.Length && start is [0x1F, 0x8B]
            ? new GzipInput(start, input)
            : new ConcatenatedStream(start.AsMemory(0, filled), input, default);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">De gzip is afgebroken of beschadigd.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (complete || buffer.IsEmpty)
        {
            return 0;
        }

        var read = await unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (!packed.MiddleExhausted)
        {
            return read;
        }

        // Wat van hier af uitgepakt wordt, hoort het merkteken te zijn en niets anders.
        complete = await IsMarkAsync(buffer[..read], cancellationToken).ConfigureAwait(false);
        return complete ? 0 : throw new InvalidDataException("De gzip is afgebroken of beschadigd.");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        unpacked.Dispose();
        packed.Dispose();
        base.Dispose(disposing);
    }

    private async Task<bool> IsMarkAsync(ReadOnlyMemory<byte> first, CancellationToken cancellationToken)
    {
        if (!Mark.AsSpan().StartsWith(first.Span))
        {
            return false;
        }

        var rest = new byte[Mark.Length + 1 - first.Length];
        var read = await unpacked.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return rest.AsSpan(0, read).SequenceEqual(Mark.AsSpan(first.Length));
    }

    private static byte[] Compress(byte[] bytes)
    {
        var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return buffer.ToArray();
    }
}
