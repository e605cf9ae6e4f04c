using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Waarom lezen of schrijven misging, in gewone woorden. De zinnen van de runtime zijn Engels en komen er niet in.</summary>
internal static class IoReason
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    /// <summary>Het nummer van het systeem voor een stroom die gesloten is.</summary>
    public const int BadDescriptor = 9;

    // De nummers zijn die van Linux; tot 34 zijn zij op macOS gelijk.
    private static readonly Dictionary<int, string> Reasons = new()
    {
        [1] = "er zijn geen rechten voor",
        [5] = "het apparaat gaf een fout",
        [6] = "het apparaat is er niet",
        [BadDescriptor] = "de stroom is gesloten",
        [13] = "er zijn geen rechten voor",
        [21] = "het is een map",
        [22] = "dat kan hier niet",
        [24] = "er staan te veel bestanden open",
        [26] = "het is in gebruik",
        [27] = "het wordt te groot voor deze schijf",
        [28] = "de schijf is vol",
        [30] = "de schijf is alleen te lezen",
        [36] = "de naam is te lang",
        [40] = "verwijzingen lopen in een kring",
        [122] = "er is geen ruimte meer toegewezen",
        [WindowsDiskFull] = "de schijf is vol",
    };

    public static string Of(Exception exception) => exception switch
    {
        BulkSchrijfException { InnerException: { } cause } => Of(cause),
        FileNotFoundException or DirectoryNotFoundException => "het bestaat niet",
        PathTooLongException => "de naam is te lang",
        ArgumentException or NotSupportedException => "dat is geen naam van een bestand",
        UnauthorizedAccessException { InnerException.HResult: BadDescriptor } or ObjectDisposedException => "de stroom is gesloten",
        UnauthorizedAccessException => "er zijn geen rechten voor",
        _ => Reasons.GetValueOrDefault(exception.HResult, $"het systeem gaf fout {exception.HResult}"),
    };
}
