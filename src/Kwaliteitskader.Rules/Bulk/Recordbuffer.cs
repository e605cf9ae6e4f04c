using System.Buffers;
using System.Buffers.Text;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Een groeiende reeks bytes uit een pool, waarin de regels van één groep records geschreven worden.</summary>
internal sealed class Recordbuffer : IBufferWriter<byte>
{
    private const int Start = 32 * 1024;
    private const int LargestKept = 4 * 1024 * 1024;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(Start);
    private int length;

    /// <summary>Wat er geschreven is.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, length);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return bytes.AsSpan(length);
    }

    /// <summary>Schrijft bytes achteraan.</summary>
    public void Append(ReadOnlySpan<byte> value)
    {
        Ensure(value.Length);
        value.CopyTo(bytes.AsSpan(length));
        length += value.Length;
    }

    /// <summary>Schrijft een getal achteraan.</summary>
    public void Append(int value)
    {
        Ensure(11);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(length), out var written);
        length += written;
    }

    /// <summary>Hoeveel bytes er staan.</summary>
    public int Length => length;

    /// <summary>Neemt terug wat na een aantal bytes geschreven is.</summary>
    public void Truncate(int to) => length = to;

    /// <summary>Begint opnieuw. Na een uitzonderlijk grote groep gaat de ruimte terug naar de pool.</summary>
    public void Clear()
    {
        length = 0;
        if (bytes.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = ArrayPool<byte>.Shared.Rent(Start);
        }
    }

    private void Ensure(int room)
    {
        if (bytes.Length - length >= Math.Max(room, 1))
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + room));
        Written.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
