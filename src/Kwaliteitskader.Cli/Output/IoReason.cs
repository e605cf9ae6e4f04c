namespace Kwaliteitskader.Cli.Output;

/// <summary>Waarom lezen of schrijven misging, in gewone woorden.</summary>
internal static class IoReason
{
    private const int UnixDiskFull = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "het bestaat niet",
        UnauthorizedAccessException => "er zijn geen rechten voor",
        PathTooLongException => "de naam is te lang",
        InvalidDataException => "één record is te groot voor het geheugen",
        { HResult: UnixDiskFull or WindowsDiskFull } => "de schijf is vol",
        _ => SafeText.Of(exception.Message),
    };
}
