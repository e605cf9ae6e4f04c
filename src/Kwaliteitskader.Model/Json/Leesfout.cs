using System.Globalization;
using Kwaliteitskader.Model.Json.Diagnoses;

namespace Kwaliteitskader.Model.Json;

/// <summary>Iets waardoor een record niet als dossier gelezen kon worden.</summary>
public sealed record Leesfout
{
    /// <summary>De vaste code, een van <see cref="Leesfoutcode"/>.</summary>
    public required string Code { get; init; }

    /// <summary>Het bestand, zoals de aanroeper het noemde.</summary>
    public string? Bestand { get; init; }

    /// <summary>De regel in het bestand, vanaf 1.</summary>
    public required long Regel { get; init; }

    /// <summary>Het hoeveelste record van het bestand, vanaf 0; afwezig als er maar één record gelezen is.</summary>
    public long? Index { get; init; }

    /// <summary>
    /// De plaats binnen het record. Een ontbrekende eigenschap wordt zelf aangewezen; leeg is het record als geheel.
    /// </summary>
    public JsonPointer Pad { get; init; } = JsonPointer.Wortel;

    /// <summary>De cel van een werkboek, als <c>blad!B4</c>; afwezig als er geen werkboek gelezen is, of als het om het geheel gaat.</summary>
    public string? Cel { get; init; }

    /// <summary>
    /// Wat er stond, tot zestig tekens: van een eigenschap de naam, van een waarde alleen de vorm, tenzij
    /// <see cref="Leesopties.ToonInhoud"/>. Een tekst waar geen tekst hoort, staat tussen aanhalingstekens; een object of
    /// lijst is <c>{…}</c> of <c>[…]</c>.
    /// </summary>
    public string? Gevonden { get; init; }

    /// <summary>Wat er hoort te staan; bij namen de hele lijst, met komma's ertussen.</summary>
    public Tekst? Verwacht { get; init; }

    /// <summary>De bekende naam die het dichtst bij de gevonden naam ligt, als er een in de buurt ligt.</summary>
    public string? Suggestie { get; init; }

    /// <summary>De fout in een zin, zonder plaats. Geen deel van het contract.</summary>
    public required Tekst Melding { get; init; }

    /// <summary>De fout van een record dat wel te lezen was, maar waarvan de uitkomst groter is dan de grens.</summary>
    /// <param name="record">Het record.</param>
    /// <param name="bestand">Het bestand, zoals de aanroeper het noemde.</param>
    public static Leesfout TeGrootOmTeSchrijven(JsonRecord record, string? bestand = null) => Over(record, bestand, Leesfoutcode.RecordTeGroot, new(
        "Wat over dit dossier te schrijven is, is groter dan de grens; het is overgeslagen.",
        "What there is to write on this dossier is larger than the limit; it was skipped."));

    /// <summary>De fout van een record dat wel te lezen was, maar waarover het oordelen misging.</summary>
    /// <param name="record">Het record.</param>
    /// <param name="oorzaak">Wat er gegooid werd; alleen de naam van haar type komt in de melding.</param>
    /// <param name="bestand">Het bestand, zoals de aanroeper het noemde.</param>
    public static Leesfout DoorProgrammafout(JsonRecord record, Exception oorzaak, string? bestand = null)
    {
        ArgumentNullException.ThrowIfNull(oorzaak);
        return Over(record, bestand, Leesfoutcode.Programmafout, new(
            $"Over dit dossier is niet te oordelen, door een fout in het programma ({oorzaak.GetType().Name}).",
            $"This dossier cannot be judged, through a fault in the program ({oorzaak.GetType().Name})."));
    }

    /// <summary>Zegt hoeveel fouten van een record niet genoemd worden.</summary>
    internal static Leesfout MeerFouten(long aantal, Origin origin) => new()
    {
        Code = Leesfoutcode.MeerFouten,
        Bestand = origin.Bestand,
        Regel = origin.Regel,
        Index = origin.Index,
        Gevonden = aantal.ToString(CultureInfo.InvariantCulture),
        Melding = aantal == 1
            ? new("Er is nog 1 fout, die hier niet staat.", "There is 1 more error, not listed here.")
            : new($"Er zijn nog {aantal} fouten, die hier niet staan.", $"There are {aantal} more errors, not listed here."),
    };

    /// <summary>Zoals <c>praktijk.json:12 /zorgtrajecten/0/status onbekende-waarde</c>: waar, en wat; zonder wat er stond.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Bestand is null ? $"regel {Regel}" : Cel is null ? $"{Bestand}:{Regel}" : $"{Bestand} {Cel}", Pad.Waarde, Code }.Where(deel => deel.Length > 0));

    private static Leesfout Over(JsonRecord record, string? bestand, string code, Tekst melding) => new()
    {
        Code = code,
        Bestand = bestand,
        Regel = record.Regel,
        Index = record.Index,
        Melding = melding,
    };
}
