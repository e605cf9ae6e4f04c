using BenchmarkDotNet.Attributes;
using Kwaliteitskader.Benchmarks.Handgeschreven;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Metingen;

/// <summary>Wat kosten alle oordelen over een gemiddelde praktijk?</summary>
[MemoryDiagnoser]
public class HelePraktijk
{
    private const int Praktijken = 256;

    private readonly Dossier[] dossiers = Land.Dossiers(Praktijken);
    private readonly Kwaliteitstoets zelfdeNormen = Kwaliteitstoets.Standaard.Beperkt(Handgeschreventoets.Normen);

    /// <summary>De uitgeschreven normen.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Praktijken)]
    public Uitkomst[]? Handgeschreven()
    {
        Uitkomst[]? laatste = null;
        foreach (var dossier in dossiers)
        {
            laatste = Handgeschreventoets.Toets(dossier, Land.Peildatum);
        }

        return laatste;
    }

    /// <summary>Dezelfde normen door de bibliotheek.</summary>
    [Benchmark(OperationsPerInvoke = Praktijken)]
    public Toetsrapport? DezelfdeNormen() => Toets(zelfdeNormen);

    /// <summary>De hele catalogus.</summary>
    [Benchmark(OperationsPerInvoke = Praktijken)]
    public Toetsrapport? HeleCatalogus() => Toets(Kwaliteitstoets.Standaard);

    private Toetsrapport? Toets(Kwaliteitstoets toets)
    {
        Toetsrapport? laatste = null;
        foreach (var dossier in dossiers)
        {
            laatste = toets.Toets(dossier, Land.Peildatum);
        }

        return laatste;
    }
}
