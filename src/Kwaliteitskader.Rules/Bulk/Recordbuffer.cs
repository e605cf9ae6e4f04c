using System.Buffers;
using System.Buffers.Text;
using System.Numerics;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Een groeiende reeks bytes in stukken uit een pool, waarin de regels van één groep records geschreven worden.</summary>
/// <remarks>
/// In stukken, want een aaneengesloten array die verdubbelt, komt op de grote heap en houdt de maat van de grootste groep die
/// ooit voorbijkwam.
/// </remarks>
internal sealed class Recordbuffer : IBufferWriter<byte>
{
    // Onder de grens waarboven een array naar de grote heap gaat.
    private const int ChunkSize = 64 * 1024;

    private readonly List<(byte[] Bytes, int Length)> full = [];
    private byte[] last = ArrayPool<byte>.Shared.Rent(ChunkSize);
    private int lastLength;
    private int fullLength;

    /// <summary>Hoeveel bytes er staan.</summary>
    public int Length => fullLength + lastLength;

    public void Advance(int count) => lastLength += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return last.AsMemory(lastLength);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return last.AsSpan(lastLength);
    }

    /// <summary>Schrijft bytes achteraan.</summary>
    public void Append(ReadOnlySpan<byte> value)
    {
        Ensure(value.Length);
        value.CopyTo(last.AsSpan(lastLength));
        lastLength += value.Length;
    }

    /// <summary>Schrijft een getal achteraan.</summary>
    public void Append(int value)
    {
        Ensure(11);
        Utf8Formatter.TryFormat(value, last.AsSpan(lastLength), out var written);
        lastLength += written;
    }

    /// <summary>Neemt terug wat na een aantal bytes geschreven is.</summary>
    public void Truncate(int to)
    {
        while (to < fullLength)
        {
            ArrayPool<byte>.Shared.Return(last);
            (last, lastLength) = full[^1];
            full.RemoveAt(full.Count - 1);
            fullLength -= lastLength;
        }

        lastLength = to - fullLength;
    }

    /// <summary>Begint opnieuw.</summary>
    public void Clear() => Truncate(0);

    /// <summary>Hoe vaak een byte geschreven is.</summary>
    public int Count(byte value) => full.Sum(chunk => chunk.Bytes.AsSpan(0, chunk.Length).Count(value)) + last.AsSpan(0, lastLength).Count(value);

    /// <summary>Alles aaneengesloten: het enige stuk, of een kopie in een array die zo nodig groeit.</summary>
    public ReadOnlyMemory<byte> Joined(ref byte[] whole)
    {
        if (full.Count == 0)
        {
            return last.AsMemory(0, lastLength);
        }

        if (whole.Length < Length)
        {
            whole = GC.AllocateUninitializedArray<byte>((int)BitOperations.RoundUpToPowerOf2((uint)Length));
        }

        var target = whole.AsSpan();
        foreach (var (bytes, length) in full)
        {
            bytes.AsSpan(0, length).CopyTo(target);
            target = target[length..];
        }

        last.AsSpan(0, lastLength).CopyTo(target);
        return whole.AsMemory(0, Length);
    }

    private void Ensure(int room)
    {
        if (last.Length - lastLength >= Math.Max(room, 1))
        {
            return;
        }

        full.Add((last, lastLength));
        fullLength += lastLength;
        last = ArrayPool<byte>.Shared.Rent(Math.Max(ChunkSize, room));
        lastLength = 0;
    }
}
