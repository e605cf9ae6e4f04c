namespace Kwaliteitskader.Rules.Tests.Bulk;

/// <summary>Een uitvoer waar na een aantal bytes niets meer bij kan, zoals een schijf die volloopt.</summary>
internal sealed class VolleStroom(int ruimte) : MemoryStream
{
    /// <summary>Wat er staat.</summary>
    public byte[] Inhoud => ToArray();

    public override bool CanSeek => false;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var past = Math.Min(buffer.Length, ruimte - (int)base.Length);
        base.Write(buffer.Span[..past]);
        return past == buffer.Length ? ValueTask.CompletedTask : throw new IOException("No space left on device", 28);
    }
}
