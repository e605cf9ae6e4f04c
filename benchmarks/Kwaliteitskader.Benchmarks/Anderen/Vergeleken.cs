using System.Collections.Immutable;
using Kwaliteitskader.Benchmarks.Handgeschreven;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Benchmarks.Anderen;

/// <summary>De normen waarop regelmachines vergeleken worden.</summary>
/// <remarks>
/// Elke machine roept dezelfde uitgeschreven normen aan, want drieledig oordelen kent zij zelf niet. Gemeten wordt dus wat de
/// machine eromheen kost: een ondergrens van wat zij met eigen voorwaarden zou kosten. Geen ervan legt uit.
/// </remarks>
internal static class Vergeleken
{
    /// <summary>De normen.</summary>
    public static ImmutableArray<NormId> Normen { get; } =
        ["KMP-1", "BPR-1", "PVV-1", "BIG-1", "BIG-2", "IRF-1", "IRF-2", "IRF-3", "IRF-4", "IRF-5", "DB-2", "KP-1", "WT-1", "WT-2", "WT-3"];

    /// <summary>De normen over een praktijk.</summary>
    public static ImmutableArray<(string Norm, Func<Praktijkgeval, Uitkomst> Oordeel)> Praktijk { get; } =
    [
        ("KMP-1", geval => Praktijknormen.Kmp1(geval.Praktijk, geval.Dag)),
        ("BPR-1", geval => Praktijknormen.Bpr1(geval.Dossier, geval.Dag)),
        ("PVV-1", geval => Praktijknormen.Pvv1(geval.Dossier, geval.Dag)),
    ];

    /// <summary>De normen over een therapeut.</summary>
    public static ImmutableArray<(string Norm, Func<Therapeutgeval, Uitkomst> Oordeel)> Therapeut { get; } =
    [
        ("BIG-1", geval => Therapeutnormen.Big1(geval.Therapeut, geval.Dag)),
        ("BIG-2", geval => Therapeutnormen.Big2(geval.Therapeut)),
        ("IRF-1", geval => Therapeutnormen.Irf1(geval.Therapeut, geval.Dag)),
        ("IRF-2", geval => Therapeutnormen.Irf2(geval.Therapeut, geval.Dag)),
        ("IRF-3", geval => Therapeutnormen.Irf3(geval.Therapeut, geval.Dag)),
        ("IRF-4", geval => Therapeutnormen.Irf4(geval.Therapeut, geval.Dag)),
        ("IRF-5", geval => Therapeutnormen.Irf5(geval.Therapeut, geval.Dag)),
        ("DB-2", geval => Therapeutnormen.Db2(geval.Therapeut, geval.Dag)),
        ("KP-1", geval => Therapeutnormen.Kp1(geval.Therapeut, geval.Dag)),
    ];

    /// <summary>De normen over een zorgtraject.</summary>
    public static ImmutableArray<(string Norm, Func<Trajectgeval, Uitkomst> Oordeel)> Traject { get; } =
    [
        ("WT-1", geval => Trajectnormen.Wt1(geval.Traject, geval.Dag)),
        ("WT-2", geval => Trajectnormen.Wt2(geval.Traject, geval.Dag)),
        ("WT-3", geval => Trajectnormen.Wt3(geval.Traject, geval.Dag)),
    ];

    /// <summary>De gevallen van een dossier: de praktijk, dan elke therapeut, dan elk zorgtraject.</summary>
    public static IEnumerable<object> Gevallen(Dossier dossier, DateOnly dag)
    {
        yield return new Praktijkgeval(dossier, dossier.Praktijk ?? new(), dag);
        for (var i = 0; i < (dossier.Therapeuten?.Length ?? 0); i++)
        {
            yield return new Therapeutgeval(i, dossier.Therapeuten!.Value[i], dag);
        }

        for (var i = 0; i < (dossier.Zorgtrajecten?.Length ?? 0); i++)
        {
            yield return new Trajectgeval(i, dossier.Zorgtrajecten!.Value[i], dag);
        }
    }

    /// <summary>Of een uitkomst aandacht vraagt; alleen die levert een machine op.</summary>
    public static bool VraagtAandacht(Uitkomst uitkomst) => uitkomst is not (Uitkomst.Voldoet or Uitkomst.NietVanToepassing);
}

/// <summary>Een praktijk op een dag.</summary>
public sealed record Praktijkgeval(Dossier Dossier, Praktijk Praktijk, DateOnly Dag);

/// <summary>Een therapeut op een dag.</summary>
public sealed record Therapeutgeval(int Index, Therapeut Therapeut, DateOnly Dag);

/// <summary>Een zorgtraject op een dag.</summary>
public sealed record Trajectgeval(int Index, Zorgtraject Traject, DateOnly Dag);

/// <summary>Wat een machine van een norm en een onderwerp vindt.</summary>
public readonly record struct Gevonden(string Norm, string Onderwerp, Uitkomst Uitkomst);
