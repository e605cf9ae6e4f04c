using Kwaliteitskader.Cli.Files;
using Microsoft.Win32.SafeHandles;

namespace Kwaliteitskader.Cli.Output;

/// <summary>De standaarduitvoer, zo geopend dat een lezer die ophoudt ook opgemerkt wordt.</summary>
/// <remarks>
/// De stroom van <see cref="Console"/> slikt een gebroken pijp in, en dan zou <c>| head</c> het hele land laten doortoetsen.
/// Een <see cref="FileStream"/> meldt hem wel. Voor een gewoon bestand blijft het de stroom van de console: een FileStream
/// schrijft daar op een eigen plaats en schuift die van de shell niet op.
/// </remarks>
internal static class StandardOutput
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    public static Stream Open()
    {
        if (StandardDescriptors.WasFree(1))
        {
            return new ClosedStream();
        }

        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Of een schrijffout betekent dat de lezer van de pijp opgehouden is.</summary>
    public static bool IsBrokenPipe(IOException exception) =>
        exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
