using System.Buffers;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Bewaart de bytes van een waarde zolang zij klein is; van een grote onthoudt het alleen dat zij groot is.</summary>
/// <param name="keep">Zoveel bytes worden hoogstens bewaard.</param>
internal sealed class PendingValue(int keep) : IBufferWriter<byte>
{
    private const int Chunk = 65_536;

    private ArrayBufferWriter<byte> kept = new();
    private byte[] passing = [];

    /// <summary>Of de waarde te groot is om te bewaren; dan zijn haar bytes er niet.</summary>
    public bool IsLarge { get; private set; }

    /// <summary>De bytes van een kleine waarde.</summary>
    public ReadOnlySpan<byte> Written => kept.WrittenSpan;

    /// <summary>Vergeet de waarde, voor een volgende.</summary>
    public void Clear()
    {
        IsLarge = false;
        kept.ResetWrittenCount();
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        if (IsLarge)
        {
            return;
        }

        kept.Advance(count);
        if (kept.WrittenCount > keep)
        {
            IsLarge = true;
            kept = new();
        }
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (!IsLarge)
        {
            return kept.GetMemory(sizeHint);
        }

        return passing.Length >= Math.Max(sizeHint, 1) ? passing : passing = new byte[Math.Max(sizeHint, Chunk)];
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
