using System.Text.Json;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Lezen en de hele weg, gedeeld door alleen de JSON-tekens van dezelfde bytes aflopen.</summary>
internal static class Leesmeting
{
    /// <summary>Wat een dossier in bulk hoogstens toewijst, de buffers van de stroom meegerekend.</summary>
    public const double MeesteBytes = 12_000;

    private const int Sector = 10_000;
    private const int Praktijken = 3_000;
    private const int Rondenaantal = 15;

    /// <summary>Van bytes naar dossier.</summary>
    public static async Task<Verhouding[]> LezenAsync()
    {
        var regels = Regels();
        var waarde = await Rondes.VerhoudingAsync(Rondenaantal, Klok.Rekentijd, () => Elk(regels, Lees), () => Elk(regels, Tokens)).ConfigureAwait(false);
        return [new("lezen/tokens", waarde, 2.0, Doel: 1.6)];
    }

    /// <summary>Van bestand naar compacte regels, en wat dat per dossier toewijst.</summary>
    public static async Task<Verhouding[]> BulkAsync()
    {
        var regels = Regels();
        var ndjson = Land.Ndjson(Praktijken);
        var bulk = new Bulktoets(Kwaliteitstoets.Standaard, Land.Peildatum);
        Task Bulk() => bulk.ToetsAsync(new MemoryStream(ndjson), Stream.Null, new() { PerRegel = true });
        var waarde = await Rondes.VerhoudingAsync(Rondenaantal, Klok.Rekentijd, Bulk, () => Elk(regels, Tokens)).ConfigureAwait(false);
        return [new("bulk/tokens", waarde, 5, Doel: 2.8), new("bulk-bytes-per-dossier", await BytesPerDossierAsync().ConfigureAwait(false), MeesteBytes, Doel: 12_000)];
    }

    /// <summary>Wat een dossier van bestand tot regel toewijst, over zoveel dossiers als de sector praktijken heeft.</summary>
    public static async Task<double> BytesPerDossierAsync()
    {
        var ndjson = Land.Ndjson(Sector);
        var bulk = new Bulktoets(Kwaliteitstoets.Standaard, Land.Peildatum);
        async Task<double> Gemeten()
        {
            var voor = GC.GetTotalAllocatedBytes(precise: true);
            await bulk.ToetsAsync(new MemoryStream(ndjson), Stream.Null, new() { PerRegel = true }).ConfigureAwait(false);
            return (GC.GetTotalAllocatedBytes(precise: true) - voor) / (double)Sector;
        }

        await Gemeten().ConfigureAwait(false);
        return await Gemeten().ConfigureAwait(false);
    }

    private static byte[][] Regels() => [.. Enumerable.Range(0, Praktijken).Select(nummer => DossierSchrijver.Schrijf(Land.Generator.Maak(nummer)))];

    private static Task Elk(byte[][] regels, Action<byte[]> werk)
    {
        Array.ForEach(regels, werk);
        return Task.CompletedTask;
    }

    private static void Lees(byte[] regel) => GC.KeepAlive(DossierLezer.Lees(regel).Dossier);

    private static void Tokens(byte[] regel)
    {
        var lezer = new Utf8JsonReader(regel);
        while (lezer.Read())
        {
        }
    }
}
