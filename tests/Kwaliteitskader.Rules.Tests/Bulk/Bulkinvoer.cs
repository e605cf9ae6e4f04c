using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Bulk;

/// <summary>Maakt invoer voor bulktoetsen en leest hun uitvoer.</summary>
internal static class Bulkinvoer
{
    public static readonly DateOnly Peildatum = AannemelijkeDossiers.Peildatum;

    public static Bulktoets Toets { get; } = new(Kwaliteitstoets.Standaard, Peildatum);

    public static List<Dossier> Dossiers(int aantal) =>
        [.. Enumerable.Range(0, aantal).Select(i => AannemelijkeDossiers.Maak(i) with { Id = $"praktijk-{i:D5}" })];

    public static byte[] Ndjson(IEnumerable<Dossier> dossiers) =>
        [.. dossiers.SelectMany(dossier => (byte[])[.. DossierSchrijver.Schrijf(dossier), (byte)'\n'])];

    public static byte[] Lijst(IEnumerable<Dossier> dossiers) =>
        Encoding.UTF8.GetBytes($"[{string.Join(",\n", dossiers.Select(dossier => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier))))}]");

    public static byte[] Gzip(byte[] bytes)
    {
        using var uit = new MemoryStream();
        using (var gzip = new GZipStream(uit, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return uit.ToArray();
    }

    public static async Task<(List<JsonElement> Records, Bulkresultaat Resultaat)> ToetsAsync(byte[] invoer, Bulkopties? opties = null, Bulktoets? toets = null)
    {
        using var uit = new MemoryStream();
        var resultaat = await (toets ?? Toets).ToetsAsync(new MemoryStream(invoer), uit, opties);
        return (Records(uit.ToArray()), resultaat);
    }

    public static List<JsonElement> Records(byte[] uitvoer) =>
        [.. Regels(uitvoer).Select(regel => JsonDocument.Parse(regel).RootElement)];

    public static IEnumerable<string> Regels(byte[] uitvoer) =>
        Encoding.UTF8.GetString(uitvoer).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static string? Id(this JsonElement record) =>
        record.TryGetProperty("dossier", out var dossier) && dossier.ValueKind == JsonValueKind.String ? dossier.GetString() : null;

    public static string? Code(this JsonElement record) => record.TryGetProperty("code", out var code) ? code.GetString() : null;
}
