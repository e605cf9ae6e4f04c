using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Waarom lezen of schrijven misging, in gewone woorden. De zinnen van de runtime komen er niet in: zij bestaan in één taal en noemen soms hele paden.</summary>
internal static class IoReason
{
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    /// <summary>Het nummer van het systeem voor een stroom die gesloten is.</summary>
    public const int BadDescriptor = 9;

    // De nummers zijn die van Linux; tot 34 zijn zij op macOS gelijk.
    private static readonly Dictionary<int, Tekst> Reasons = new()
    {
        [1] = new("er zijn geen rechten voor", "there is no permission"),
        [5] = new("het apparaat gaf een fout", "the device gave an error"),
        [6] = new("het apparaat is er niet", "the device is not there"),
        [BadDescriptor] = new("de stroom is gesloten", "the stream is closed"),
        [13] = new("er zijn geen rechten voor", "there is no permission"),
        [21] = new("het is een map", "it is a folder"),
        [22] = new("dat kan hier niet", "that cannot be done here"),
        [24] = new("er staan te veel bestanden open", "too many files are open"),
        [26] = new("het is in gebruik", "it is in use"),
        [27] = new("het wordt te groot voor deze schijf", "it becomes too large for this disk"),
        [28] = new("de schijf is vol", "the disk is full"),
        [30] = new("de schijf is alleen te lezen", "the disk is read-only"),
        [36] = new("de naam is te lang", "the name is too long"),
        [40] = new("verwijzingen lopen in een kring", "links run in a circle"),
        [122] = new("er is geen ruimte meer toegewezen", "there is no room allotted any more"),
        [WindowsDiskFull] = new("de schijf is vol", "the disk is full"),
    };

    /// <summary>Wat er niet kan, met de reden erachter, als zin.</summary>
    /// <param name="exception">Wat er gegooid werd.</param>
    /// <param name="what">Wat er niet kan, zonder leesteken.</param>
    public static Tekst Sentence(Exception exception, Tekst what)
    {
        var reason = Of(exception);
        return new($"{what.Nl}: {reason.Nl}.", $"{what.En}: {reason.En}.");
    }

    private static Tekst Of(Exception exception) => exception switch
    {
        BulkSchrijfException { InnerException: { } cause } => Of(cause),
        DirectoryNotFoundException => new("de map bestaat niet", "the folder does not exist"),
        FileNotFoundException => new("het bestaat niet", "it does not exist"),
        PathTooLongException => new("de naam is te lang", "the name is too long"),
        ArgumentException or NotSupportedException => new("dat is geen naam van een bestand", "that is no name of a file"),
        UnauthorizedAccessException { InnerException.HResult: BadDescriptor } or ObjectDisposedException => new("de stroom is gesloten", "the stream is closed"),
        UnauthorizedAccessException => new("er zijn geen rechten voor", "there is no permission"),
        _ => Reasons.GetValueOrDefault(exception.HResult, new($"het systeem gaf fout {exception.HResult}", $"the system gave error {exception.HResult}")),
    };
}
