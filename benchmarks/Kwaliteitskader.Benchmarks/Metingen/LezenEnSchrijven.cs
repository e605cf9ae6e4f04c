using System.Buffers;
using BenchmarkDotNet.Attributes;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Benchmarks.Metingen;

/// <summary>Wat kost één dossier lezen, afbakenen en schrijven?</summary>
[MemoryDiagnoser]
public class LezenEnSchrijven
{
    private const int Praktijken = 256;

    private readonly byte[] ndjson = Land.Ndjson(Praktijken);
    private readonly Dossier[] dossiers = Land.Dossiers(Praktijken);
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

    /// <summary>Alleen waar elk record begint en eindigt.</summary>
    [Benchmark(OperationsPerInvoke = Praktijken)]
    public int Splitsen() => JsonRecordSplitter.Split(ndjson, perRegel: true).Count();

    /// <summary>Van bytes naar dossier, streng.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Praktijken)]
    public int Lezen() => DossierLezer.LeesAlle(ndjson, perRegel: true).Count(resultaat => resultaat.Gelukt);

    /// <summary>Van dossier naar bytes, canoniek.</summary>
    [Benchmark(OperationsPerInvoke = Praktijken)]
    public int Schrijven()
    {
        var bytes = 0;
        foreach (var dossier in dossiers)
        {
            buffer.ResetWrittenCount();
            DossierSchrijver.Schrijf(buffer, dossier);
            bytes += buffer.WrittenCount;
        }

        return bytes;
    }
}
