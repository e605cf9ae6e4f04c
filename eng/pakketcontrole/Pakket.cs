using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Kwaliteitskader.Pakketcontrole;

/// <summary>Wat een pakket bevat.</summary>
/// <param name="Naam">De sleutel van het pakket.</param>
/// <param name="Versie">De versie.</param>
/// <param name="Bestanden">De inhoud, naar het pad in het pakket.</param>
internal sealed record Pakket(string Naam, string Versie, IReadOnlyDictionary<string, byte[]> Bestanden)
{
    /// <summary>De plaats van de stuklijst in elk pakket.</summary>
    public const string Stuklijst = "bom.cdx.json";

    /// <summary>De pakketten waarvan het pakket zegt af te hangen, als <c>naam@versie</c>.</summary>
    public required IReadOnlySet<string> Afhankelijkheden { get; init; }

    /// <summary>De pakketten waarvan een programma de onderdelen meedraagt; <see langword="null"/> als het pakket er geen lijst van heeft.</summary>
    public IReadOnlySet<string>? Meegedragen => Bestanden.Where(bestand => bestand.Key.EndsWith(".deps.json", StringComparison.Ordinal)).Select(bestand => Onderdelen(bestand.Value)).FirstOrDefault();

    /// <summary>Wat het pakket van zichzelf zegt.</summary>
    public required XElement Zelfbeschrijving { private get; init; }

    /// <summary>Wat het pakket onder een naam van zichzelf zegt; afwezig als het daarover zwijgt.</summary>
    public string? Beschrijving(string naam) => Element(naam)?.Value;

    /// <summary>Wat het pakket bij een naam vermeldt; afwezig als het daarover zwijgt.</summary>
    public string? Vermelding(string naam, string kenmerk) => Element(naam)?.Attribute(kenmerk)?.Value;

    /// <summary>Het bestand dat het pakket onder een naam aanwijst; afwezig als het er niet is.</summary>
    public byte[]? Bestand(string naam) => Beschrijving(naam) is { } pad ? Bestanden.GetValueOrDefault(pad) : null;

    /// <summary>De eigen assembly's: het pad in het pakket en de bytes.</summary>
    public IEnumerable<(string Pad, byte[] Bytes)> EigenAssemblies =>
        from bestand in Bestanden
        let naam = Path.GetFileName(bestand.Key)
        where naam.StartsWith("Kwaliteitskader.", StringComparison.Ordinal) && naam.EndsWith(".dll", StringComparison.Ordinal)
        select (bestand.Key, bestand.Value);

    /// <summary>Leest een pakket.</summary>
    public static Pakket Lees(string pad)
    {
        using var zip = ZipFile.OpenRead(pad);
        var bestanden = zip.Entries.ToDictionary(deel => deel.FullName, Bytes, StringComparer.Ordinal);
        using var stroom = new MemoryStream(bestanden.Single(bestand => bestand.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        var beschrijving = XDocument.Load(stroom).Root!;
        string Een(string naam) => beschrijving.Descendants().First(element => element.Name.LocalName == naam).Value;
        return new Pakket(Een("id"), Een("version"), bestanden)
        {
            Zelfbeschrijving = beschrijving,
            Afhankelijkheden = beschrijving.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => $"{element.Attribute("id")!.Value}@{element.Attribute("version")!.Value}").ToHashSet(StringComparer.Ordinal),
        };
    }

    private XElement? Element(string naam) => Zelfbeschrijving.Descendants().FirstOrDefault(element => element.Name.LocalName == naam);

    private static byte[] Bytes(ZipArchiveEntry deel)
    {
        using var stroom = deel.Open();
        using var alles = new MemoryStream();
        stroom.CopyTo(alles);
        return alles.ToArray();
    }

    // Het programma zelf staat ook in zijn lijst.
    private static HashSet<string> Onderdelen(byte[] lijst)
    {
        var wortel = JsonNode.Parse(lijst)!;
        var zelf = wortel["targets"]!.AsObject().Single(doel => doel.Value!.AsObject().Count > 0).Value!.AsObject().First().Key;
        return wortel["libraries"]!.AsObject().Select(deel => deel.Key).Where(deel => deel != zelf).Select(deel => deel.Replace('/', '@')).ToHashSet(StringComparer.Ordinal);
    }
}
