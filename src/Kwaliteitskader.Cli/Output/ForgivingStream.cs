namespace Kwaliteitskader.Cli.Output;

/// <summary>Schrijft zolang het gaat. Voor meldingen: dat niemand ze kan lezen, is geen reden om anders te eindigen.</summary>
/// <param name="open">Opent de stroom bij de eerste melding.</param>
internal sealed class ForgivingStream(Func<Stream> open) : WriteOnlyStream
{
    private readonly Lazy<Stream> inner = new(open);
    private bool failed;

    public override void Flush() => Try(static stream => stream.Flush());

    public override void Write(byte[] buffer, int offset, int count) => Try(stream => stream.Write(buffer, offset, count));

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
