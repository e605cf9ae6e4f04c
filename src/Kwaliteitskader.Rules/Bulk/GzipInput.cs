using System.IO.Compression;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Pakt invoer uit als zij met gzip ingepakt is, en merkt het als die gzip niet heel is of er iets anders op volgt.</summary>
/// <remarks>
/// <see cref="GZipStream"/> houdt stil op bij een afgebroken bestand en bij bytes die geen gzip zijn, alsof het af was.
/// Daarom komt achter de invoer nog een eigen gzip-lid met een merkteken. Komt dat er als laatste uit, of houdt het uitpakken
/// op in de nullen waarmee de invoer eindigt, dan was alles ervoor heel, uit hoeveel leden het ook bestond.
/// </remarks>
internal sealed class GzipInput : ReadOnlyStream
{
    private static readonly byte[] Mark = "kwaliteitskader/einde-van-gzip"u8.ToArray();
    private static readonly byte[] MarkMember = Compress(Mark);

    private readonly PaddedInput packed;
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
            : new PrefixedStream(start.AsMemory(0, filled), input);
    }

    /// <inheritdoc/>
    /// <exception cref="DamagedGzipException">De gzip is afgebroken of beschadigd, of er volgt iets anders op.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (complete || buffer.IsEmpty)
        {
            return 0;
        }

        var read = await UnpackAsync(buffer, cancellationToken).ConfigureAwait(false);
        if (!packed.InMark && read > 0)
        {
            return read;
        }

        // Is de invoer op, dan hoort wat nu komt het merkteken te zijn; hield het uitpakken eerder op, dan op een laatste nul.
        complete = packed.InMark ? await IsMarkAsync(buffer[..read], cancellationToken).ConfigureAwait(false) : packed.InPadding;
        return complete ? 0 : throw (packed.InMark ? DamagedGzipException.Damaged() : DamagedGzipException.Trailing());
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        unpacked.Dispose();
        packed.Dispose();
        base.Dispose(disposing);
    }

    private async Task<int> UnpackAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await unpacked.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw DamagedGzipException.Damaged();
        }
    }

    private async Task<bool> IsMarkAsync(ReadOnlyMemory<byte> first, CancellationToken cancellationToken)
    {
        if (!Mark.AsSpan().StartsWith(first.Span))
        {
            return false;
        }

        var rest = new byte[Mark.Length + 1 - first.Length];
        var read = 0;
        for (int step; read < rest.Length && (step = await UnpackAsync(rest.AsMemory(read), cancellationToken).ConfigureAwait(false)) > 0;)
        {
            read += step;
        }

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
