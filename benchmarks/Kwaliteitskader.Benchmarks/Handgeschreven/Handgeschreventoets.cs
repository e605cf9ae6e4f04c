using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Benchmarks.Handgeschreven;

/// <summary>Dezelfde normen als de bibliotheek, zonder bibliotheek: de maat waaraan haar snelheid gemeten wordt.</summary>
internal static class Handgeschreventoets
{
    private static readonly Praktijk Leeg = new();

    /// <summary>De uitgeschreven normen, in de volgorde waarin een rapport ze per onderwerp noemt.</summary>
    public static ImmutableArray<NormId> Normen { get; } =
    [
        "BPR-1", "BPR-2", "BPR-3", "BPR-4", "BPR-5", "KMP-1", "KMP-2", "KMP-3", "KMP-4", "PVV-1", "PVV-2", "PVV-3", "PVV-4", "PR-2030", "PR-1",
        "BIG-1", "BIG-2", "IRF-1", "IRF-2", "IRF-3", "IRF-4", "IRF-5", "DB-2", "KP-1",
        "WT-1", "WT-2", "WT-3",
    ];

    private static int PerPraktijk => 15;

    private static int PerTherapeut => 9;

    private static int PerTraject => 3;

    /// <summary>De uitkomsten: eerst over de praktijk, dan per therapeut, dan per zorgtraject.</summary>
    public static Uitkomst[] Toets(Dossier dossier, DateOnly dag)
    {
        dossier.Therapeuten.Bekend(out var therapeuten);
        dossier.Zorgtrajecten.Bekend(out var trajecten);
        var uitkomsten = new Uitkomst[PerPraktijk + (PerTherapeut * therapeuten.Length) + (PerTraject * trajecten.Length)];
        Praktijk(dossier, dossier.Praktijk ?? Leeg, dag, uitkomsten);
        var rest = uitkomsten.AsSpan(PerPraktijk);
        foreach (var therapeut in therapeuten)
        {
            Therapeut(therapeut, dag, rest);
            rest = rest[PerTherapeut..];
        }

        foreach (var traject in trajecten)
        {
            rest[0] = Trajectnormen.Wt1(traject, dag);
            rest[1] = Trajectnormen.Wt2(traject, dag);
            rest[2] = Trajectnormen.Wt3(traject, dag);
            rest = rest[PerTraject..];
        }

        return uitkomsten;
    }

    private static void Praktijk(Dossier dossier, Praktijk praktijk, DateOnly dag, Span<Uitkomst> naar)
    {
        naar[0] = Praktijknormen.Bpr1(dossier, dag);
        naar[1] = Praktijknormen.Bpr2(dossier, praktijk, dag);
        naar[2] = Praktijknormen.Bpr3(dossier, praktijk, dag);
        naar[3] = Praktijknormen.Bpr4(dossier, dag);
        naar[4] = Praktijknormen.Bpr5(dossier, praktijk, dag);
        naar[5] = Praktijknormen.Kmp1(praktijk, dag);
        naar[6] = Praktijknormen.Kmp2(dossier, praktijk, dag);
        naar[7] = Praktijknormen.Kmp3(dossier, praktijk, dag);
        naar[8] = Praktijknormen.Kmp4(dossier, praktijk, dag);
        naar[9] = Praktijknormen.Pvv1(dossier, dag);
        naar[10] = Praktijknormen.Pvv2(dossier, praktijk, dag);
        naar[11] = Praktijknormen.Pvv3(dossier, praktijk, dag);
        naar[12] = Praktijknormen.Pvv4(dossier, praktijk, dag);
        naar[13] = Praktijknormen.Pr2030(dossier, praktijk, dag);
        naar[14] = Praktijknormen.Bpr1(dossier, dag);
    }

    private static void Therapeut(Therapeut therapeut, DateOnly dag, Span<Uitkomst> naar)
    {
        naar[0] = Therapeutnormen.Big1(therapeut, dag);
        naar[1] = Therapeutnormen.Big2(therapeut);
        naar[2] = Therapeutnormen.Irf1(therapeut, dag);
        naar[3] = Therapeutnormen.Irf2(therapeut, dag);
        naar[4] = Therapeutnormen.Irf3(therapeut, dag);
        naar[5] = Therapeutnormen.Irf4(therapeut, dag);
        naar[6] = Therapeutnormen.Irf5(therapeut, dag);
        naar[7] = Therapeutnormen.Db2(therapeut, dag);
        naar[8] = Therapeutnormen.Kp1(therapeut, dag);
    }
}
