namespace Kwaliteitskader.Cli.Output;

/// <summary>Een uitvoer die bij de start gesloten was: wie ernaartoe schrijft, hoort dat.</summary>
internal sealed class ClosedStream : WriteOnlyStream
{
    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("closed", IoReason.BadDescriptor);
}
