using BenchmarkDotNet.Attributes;
using Kwaliteitskader.Benchmarks.Handgeschreven;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Metingen;

/// <summary>Wat kost één norm voor één praktijk, als een EPD hem rechtstreeks vraagt?</summary>
[MemoryDiagnoser]
public class EenNorm
{
    private readonly Dossier dossier = Land.Dossiers(3)[2];

    /// <summary>De norm uitgeschreven.</summary>
    [Benchmark(Baseline = true)]
    public Uitkomst Handgeschreven() => Praktijknormen.Bpr1(dossier, Land.Peildatum);

    /// <summary>De norm door de bibliotheek, met het rapport eromheen.</summary>
    [Benchmark]
    public Toetsrapport Bibliotheek() => Kwaliteitstoets.Standaard.Toets(dossier, Land.Peildatum, "BPR-1", Onderwerp.Praktijk);
}
