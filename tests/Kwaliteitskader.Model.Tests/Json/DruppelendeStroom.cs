namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Een stroom die bij elke lezing hooguit een paar bytes geeft, zoals een pijp kan doen.</summary>
internal sealed class DruppelendeStroom(byte[] inhoud, int stap) : MemoryStream(inhoud)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(stap, buffer.Length)], cancellationToken);
}
