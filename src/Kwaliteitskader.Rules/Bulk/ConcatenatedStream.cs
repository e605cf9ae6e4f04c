namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Leest eerst een begin, dan een stroom, dan een einde. Sluit de stroom niet.</summary>
internal sealed class ConcatenatedStream(ReadOnlyMemory<byte> before, Stream middle, ReadOnlyMemory<byte> after) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> head = before;
    private ReadOnlyMemory<byte> tail = after;

    /// <summary>Of van begin en stroom alles gelezen is.</summary>
    public bool MiddleExhausted { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!head.IsEmpty)
        {
            return Take(ref head, buffer);
        }

        if (!MiddleExhausted && !buffer.IsEmpty)
        {
            var read = await middle.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read > 0)
            {
                return read;
            }

            MiddleExhausted = true;
        }

        return Take(ref tail, buffer);
    }

    private static int Take(ref ReadOnlyMemory<byte> from, Memory<byte> buffer)
    {
        var count = Math.Min(from.Length, buffer.Length);
        from[..count].CopyTo(buffer);
        from = from[count..];
        return count;
    }
}
