namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft zolang het gaat. Voor meldingen: dat niemand ze kan lezen, is geen reden om anders te eindigen.</summary>
/// <param name="open">Opent de stroom bij de eerste melding.</param>
internal sealed class ForgivingStream(Func<Stream> open) : Stream
{
    private readonly Lazy<Stream> inner = new(open);
    private bool failed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush() => Try(static stream => stream.Flush());

    public override void Write(byte[] buffer, int offset, int count) => Try(stream => stream.Write(buffer, offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Try(Action<Stream> write)
    {
        if (failed)
        {
            return;
        }

        try
        {
            write(inner.Value);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            failed = true;
        }
    }
}
