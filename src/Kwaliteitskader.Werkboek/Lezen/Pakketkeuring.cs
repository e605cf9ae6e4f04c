using System.IO.Compression;
using System.Text;
using System.Xml;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Werkboek.Lezen;

/// <summary>
/// Keurt een werkboek voor het geopend wordt: of het een is, of het uitgepakt binnen de grenzen blijft, en of er niets in zit dat iets
/// doet of ergens anders heen wijst.
/// </summary>
internal sealed class Pakketkeuring(ReadOnlyMemory<byte> bytes, Werkboekopties opties, Foutmelder melder)
{
    private const string Hyperlink = "/hyperlink";
    private const int Blok = 64 * 1024;

    private static readonly string[] Macrodelen = ["vbaproject", "vbadata", "/macrosheets/", "/dialogsheets/", "/activex/", "/ctrlprops/", "/customui/"];
    private static readonly string[] Vreemddelen = ["/externallinks/", "/embeddings/", "/querytables/", "/connections.xml", "/model/"];

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Wat er op het bestand aan te merken is; afwezig als het geopend mag worden.</summary>
    public Leesfout? Bezwaar()
    {
        if (bytes.Length > opties.GrootsteBestand)
        {
            return TeGroot();
        }

        if (bytes.Span.StartsWith(Compound))
        {
            return melder.Geheel(Werkboekfoutcode.BeveiligdOfOud, new(
                "Dit bestand is met een wachtwoord beveiligd, of van het oude soort .xls. Sla het zonder wachtwoord op als .xlsx.",
                "This file is protected by a password, or of the old kind .xls. Save it without a password as .xlsx."));
        }

        return bytes.Span.StartsWith(Zip) ? InDelen() : GeenWerkboek();
    }

    /// <summary>Het bestand is niet als werkboek te lezen.</summary>
    public Leesfout GeenWerkboek() => melder.Geheel(Werkboekfoutcode.GeenWerkboek, new(
        "Dit is geen werkboek (.xlsx), of het is beschadigd.", "This is not a workbook (.xlsx), or it is damaged."));

    private Leesfout? InDelen()
    {
        try
        {
            using var zip = new ZipArchive(Als(bytes), ZipArchiveMode.Read);
            return zip.Entries.Count > opties.MeesteDelen ? TeGroot()
                : zip.Entries.Select(deel => $"/{deel.FullName.ToLowerInvariant()}").Select(Naam).FirstOrDefault(fout => fout is not null)
                ?? Omvang(zip)
                ?? zip.Entries.Select(Inhoud).FirstOrDefault(fout => fout is not null);
        }
        catch (Exception fout) when (fout is InvalidDataException or XmlException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            return GeenWerkboek();
        }
    }

    private static MemoryStream Als(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    private Leesfout? Naam(string naam) =>
        Array.Exists(Macrodelen, deel => naam.Contains(deel, StringComparison.Ordinal)) ? Macros()
        : Array.Exists(Vreemddelen, deel => naam.Contains(deel, StringComparison.Ordinal)) ? Extern()
        : null;

    /// <summary>Wat een zip over zijn grootte zegt, kan gelogen zijn: er wordt geteld wat eruit komt, en bij de grens houdt het op.</summary>
    private Leesfout? Omvang(ZipArchive zip)
    {
        var totaal = 0L;
        var blok = new byte[Blok];
        foreach (var deel in zip.Entries)
        {
            var grootte = 0L;
            using var stroom = deel.Open();
            int gelezen;
            while ((gelezen = stroom.Read(blok)) > 0)
            {
                grootte += gelezen;
                totaal += gelezen;
                if (grootte > opties.GrootsteDeel || totaal > opties.GrootsteGeheel)
                {
                    return TeGroot();
                }
            }
        }

        return null;
    }

    private Leesfout? Inhoud(ZipArchiveEntry deel) =>
        deel.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase) ? Soorten(deel)
        : deel.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? Verwijzingen(deel)
        : null;

    private Leesfout? Soorten(ZipArchiveEntry deel)
    {
        foreach (var soort in Eigenschappen(deel, "ContentType"))
        {
            if (soort.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || soort.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                return Macros();
            }
        }

        return null;
    }

    // Een rekenblad maakt van een getypt webadres zelf een koppeling; die wordt nooit gevolgd.
    private Leesfout? Verwijzingen(ZipArchiveEntry deel)
    {
        using var lezer = Lezer(deel);
        while (lezer.Read())
        {
            if (lezer.NodeType == XmlNodeType.Element
                && lezer.GetAttribute("TargetMode") == "External"
                && lezer.GetAttribute("Type")?.EndsWith(Hyperlink, StringComparison.Ordinal) != true)
            {
                return Extern();
            }
        }

        return null;
    }

    private static IEnumerable<string> Eigenschappen(ZipArchiveEntry deel, string naam)
    {
        using var lezer = Lezer(deel);
        while (lezer.Read())
        {
            if (lezer.NodeType == XmlNodeType.Element && lezer.GetAttribute(naam) is { } waarde)
            {
                yield return waarde;
            }
        }
    }

    private static XmlReader Lezer(ZipArchiveEntry deel) =>
        XmlReader.Create(new StreamReader(deel.Open(), Encoding.UTF8), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    private Leesfout TeGroot() => melder.Geheel(Werkboekfoutcode.TeGroot, new(
        "Dit werkboek is te groot, ingepakt of uitgepakt; het is niet gelezen.", "This workbook is too large, packed or unpacked; it was not read."));

    private Leesfout Macros() => melder.Geheel(Werkboekfoutcode.Macros, new(
        "Dit werkboek bevat macro's. Sla het op als gewoon werkboek (.xlsx).", "This workbook contains macros. Save it as an ordinary workbook (.xlsx)."));

    private Leesfout Extern() => melder.Geheel(Werkboekfoutcode.ExterneVerwijzing, new(
        "Dit werkboek verwijst naar een ander bestand of draagt er een mee. Haal de koppelingen en ingesloten bestanden eruit.",
        "This workbook refers to another file or carries one. Remove the links and embedded files."));
}
