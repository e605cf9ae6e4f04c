namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Schrijft buffers elk in één opdracht, zodat geen schrijfopdracht midden in een regel eindigt. Eén tegelijk.</summary>
/// <remarks>Eén eigen array en geen pool: die houdt er van elke maat een vast voor elke draad waarop ooit geschreven is.</remarks>
internal sealed class WholeWriter(Stream output)
{
    private byte[] whole = [];

    public ValueTask WriteAsync(Recordbuffer buffer) => output.WriteAsync(buffer.Joined(ref whole), CancellationToken.None);
}
