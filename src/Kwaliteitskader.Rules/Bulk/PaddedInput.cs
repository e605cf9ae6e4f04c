namespace Kwaliteitskader.Rules.Bulk;

/// <summary>
/// Reikt ingepakte invoer aan met een merkteken erachter, en reikt de nullen waarmee zij eindigt pas aan als zeker is dat het
/// de laatste zijn, één voor één.
/// </summary>
/// <remarks>
/// Wie op band of in blokken schrijft, vult een gzip aan met nullen. Houdt het uitpakken op een van die laatste nullen op,
/// dan stond er alleen opvulling; houdt het eerder op, dan stond er iets anders.
/// </remarks>
internal sealed class PaddedInput : ReadOnlyStream
{
    private const int BlockSize = 64 * 1024;

    private readonly Stream rest;
    private readonly byte[] block = new byte[BlockSize];
    private ReadOnlyMemory<byte> pending;
    private ReadOnlyMemory<byte> mark;
    private long owed;
    private long held;
    private bool ended;

    /// <summary>Begint aan een invoer.</summary>
    /// <param name="start">Wat al gelezen was; eindigt niet op een nul.</param>
    /// <param name="rest">De rest van de invoer; wordt niet gesloten.</param>
    /// <param name="mark">Het merkteken.</param>
    public PaddedInput(ReadOnlyMemory<byte> start, Stream rest, ReadOnlyMemory<byte> mark) =>
        (this.rest, pending, this.mark) = (rest, start, mark);

    /// <summary>Of alles wat geen nul is, aangereikt is en er ten minste één laatste nul gevraagd werd.</summary>
    public bool InPadding { get; private set; }

    /// <summary>Of het merkteken aan de beurt is: van de invoer is dan alles verbruikt.</summary>
    public bool InMark { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        while (pending.IsEmpty && !ended)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return owed > 0 ? Zeros(buffer) : !pending.IsEmpty ? Take(ref pending, buffer) : Mark(buffer);
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        var read = await rest.ReadAsync(block, cancellationToken).ConfigureAwait(false);
        ended = read == 0;
        var last = block.AsSpan(0, read).LastIndexOfAnyExcept((byte)0);
        if (ended || last >= 0)
        {
            (owed, held) = (held, 0);
        }

        pending = block.AsMemory(0, last + 1);
        held += read - (last + 1);
    }

    private int Zeros(Memory<byte> buffer)
    {
        InPadding = ended && pending.IsEmpty;
        var count = InPadding ? 1 : (int)Math.Min(owed, buffer.Length);
        buffer.Span[..count].Clear();
        owed -= count;
        return count;
    }

    private int Mark(Memory<byte> buffer)
    {
        InMark = true;
        return Take(ref mark, buffer);
    }

    private static int Take(ref ReadOnlyMemory<byte> from, Memory<byte> buffer)
    {
        var count = Math.Min(from.Length, buffer.Length);
        from[..count].CopyTo(buffer);
        from = from[count..];
        return count;
    }
}
