using BenchmarkDotNet.Attributes;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Metingen;

/// <summary>Wat kost een dossier in een stroom, over alle kernen, van bytes tot bytes?</summary>
[MemoryDiagnoser]
public class Bulkverwerking
{
    private const int Praktijken = 4096;

    private readonly byte[] ndjson = Land.Ndjson(Praktijken);
    private readonly Bulktoets compact = new(Kwaliteitstoets.Standaard, Land.Peildatum);
    private readonly Bulktoets volledig = new(Kwaliteitstoets.Standaard, Land.Peildatum) { Volledig = true };

    /// <summary>Alleen lezen.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Praktijken)]
    public Task<Bulktelling> AlleenLezen() => Stromen.LeesAsync(new MemoryStream(ndjson));

    /// <summary>Lezen, toetsen en compacte records schrijven.</summary>
    [Benchmark(OperationsPerInvoke = Praktijken)]
    public Task<Bulkresultaat> Compact() => compact.ToetsAsync(new MemoryStream(ndjson), Stream.Null);

    /// <summary>Lezen, toetsen en hele rapporten schrijven.</summary>
    [Benchmark(OperationsPerInvoke = Praktijken)]
    public Task<Bulkresultaat> Volledig() => volledig.ToetsAsync(new MemoryStream(ndjson), Stream.Null);
}
