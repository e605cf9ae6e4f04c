using System.Buffers;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft door naar een stroom, met telkens één stuk in het geheugen.</summary>
/// <param name="write">Schrijft een stuk naar de stroom.</param>
internal sealed class StreamBufferWriter(Action<ReadOnlySpan<byte>> write) : IBufferWriter<byte>
{
    private byte[] chunk = new byte[65_536];
    private int used;

    /// <inheritdoc/>
    public void Advance(int count) => used += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (chunk.Length - used < Math.Max(sizeHint, 1))
        {
            Flush();
            chunk = chunk.Length >= sizeHint ? chunk : new byte[sizeHint];
        }

        return chunk.AsMemory(used);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Schrijft wat er nog ligt.</summary>
    public void Flush()
    {
        write(chunk.AsSpan(0, used));
        used = 0;
    }
}
