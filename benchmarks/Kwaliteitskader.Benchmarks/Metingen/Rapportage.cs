using BenchmarkDotNet.Attributes;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Metingen;

/// <summary>Wat komt er bij het oordeel bij als iemand het uitgelegd wil hebben?</summary>
[MemoryDiagnoser]
public class Rapportage
{
    private readonly Dossier dossier = Land.Dossiers(3)[2];

    /// <summary>Alleen de oordelen.</summary>
    [Benchmark(Baseline = true)]
    public Toetsrapport Oordelen() => Kwaliteitstoets.Standaard.Toets(dossier, Land.Peildatum);

    /// <summary>De uitleg van elk oordeel, als boom.</summary>
    [Benchmark]
    public Normuitleg? Uitleg()
    {
        var rapport = Oordelen();
        Normuitleg? laatste = null;
        foreach (var oordeel in rapport.Oordelen)
        {
            laatste = rapport.LegUit(oordeel);
        }

        return laatste;
    }

    /// <summary>Het rapport met zinnen, feiten en wendingen.</summary>
    [Benchmark]
    public Rapport Document() => Oordelen().Document();

    /// <summary>Hetzelfde rapport als JSON.</summary>
    [Benchmark]
    public byte[] Json() => RapportSchrijver.Schrijf(Oordelen().Document());
}
