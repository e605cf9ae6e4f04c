using System.Buffers;

namespace Kwaliteitskader.Model.Json;

/// <summary>Schrijft door naar een buffer tot een grens, en houdt dan op.</summary>
internal sealed class LimitedBufferWriter(IBufferWriter<byte> inner, int limit) : IBufferWriter<byte>
{
    private long written;

    /// <summary>Of er meer geschreven is dan de grens.</summary>
    public bool IsExceeded => written > limit;

    public void Advance(int count)
    {
        inner.Advance(count);
        written += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Check();
        return inner.GetMemory(sizeHint);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Check();
        return inner.GetSpan(sizeHint);
    }

    private void Check()
    {
        if (IsExceeded)
        {
            throw new LimitExceededException();
        }
    }
}

/// <summary>Er is meer geschreven dan mag. Blijft binnen het schrijven van één waarde.</summary>
#pragma warning disable RCS1194 // Er valt niets bij te zeggen.
internal sealed class LimitExceededException : Exception;
#pragma warning restore RCS1194
