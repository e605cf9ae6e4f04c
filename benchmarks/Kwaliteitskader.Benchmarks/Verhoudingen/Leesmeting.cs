using System.Text.Json;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Lezen en de hele weg, gedeeld door alleen de JSON-tekens van dezelfde bytes aflopen.</summary>
internal static class Leesmeting
{
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
        var voor = GC.GetTotalAllocatedBytes(precise: true);
        await Bulk().ConfigureAwait(false);
        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - voor) / (double)Praktijken;
        return [new("bulk/tokens", waarde, 5.5, Doel: 2.8), new("bulk-bytes-per-dossier", bytes, 30_000, Doel: 12_000)];
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
