using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json.Nodes;

namespace Kwaliteitskader.Pakketcontrole;

/// <summary>Elke assembly draagt haar symbolen, en die verwijzen elk bestand naar de opgegeven bron en naar geen map van de bouw.</summary>
internal static class Bronverwijzing
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Wat er aan de symbolen van een pakket niet klopt.</summary>
    public static IEnumerable<string> Klachten(Pakket pakket, string bron) =>
        from assembly in pakket.EigenAssemblies
        from klacht in Klachten(assembly.Bytes, bron)
        select $"{pakket.Naam}: {assembly.Pad}: {klacht}";

    private static List<string> Klachten(byte[] assembly, string bron)
    {
        using var pe = new PEReader(new MemoryStream(assembly));
        var ingesloten = pe.ReadDebugDirectory().FirstOrDefault(deel => deel.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        if (ingesloten.DataSize == 0)
        {
            return ["draagt geen symbolen"];
        }

        using var symbolen = pe.ReadEmbeddedPortablePdbDebugDirectoryData(ingesloten);
        var lezer = symbolen.GetMetadataReader();
        if (Los(lezer, EntityHandle.ModuleDefinition, SourceLink) is not { } verwijzing)
        {
            return ["verwijst niet naar haar bron"];
        }

        var kaart = JsonNode.Parse(Encoding.UTF8.GetString(verwijzing))!["documents"]!.AsObject().ToDictionary(paar => paar.Key.TrimEnd('*'), paar => paar.Value!.GetValue<string>());
        return
        [
            .. kaart.Values.Where(waarheen => !waarheen.StartsWith(bron, StringComparison.Ordinal)).Select(waarheen => $"verwijst naar {waarheen}"),
            .. lezer.Documents.Where(document => Los(lezer, document, EmbeddedSource) is null)
                .Select(document => lezer.GetString(lezer.GetDocument(document).Name))
                .Where(naam => !kaart.Keys.Any(begin => naam.StartsWith(begin, StringComparison.Ordinal)))
                .Select(naam => $"heeft geen bron voor {naam}"),
        ];
    }

    private static byte[]? Los(MetadataReader lezer, EntityHandle van, Guid soort) => lezer.GetCustomDebugInformation(van)
        .Select(lezer.GetCustomDebugInformation)
        .Where(los => lezer.GetGuid(los.Kind) == soort)
        .Select(los => lezer.GetBlobBytes(los.Value))
        .FirstOrDefault();
}
