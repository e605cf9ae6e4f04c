using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Opvolging.Afleiden;

/// <summary>Wanneer een norm die niet vervuld is, niet meer te herstellen is: wat gebeurd is of had moeten gebeuren, ligt in het verleden.</summary>
/// <param name="Norm">De norm.</param>
/// <param name="Waarom">Waarom er dan niets meer aan te doen is.</param>
internal sealed record Terugblik(string Norm, Tekst Waarom)
{
    /// <summary>Alleen bij deze reden; afwezig: bij elke.</summary>
    public string? Reden { get; init; }

    /// <summary>Alleen als de uitkomst rust op een bekend feit met dit in zijn pad; afwezig: altijd.</summary>
    public string? AlsBekend { get; init; }

    /// <summary>Alle gevallen. Een norm die er niet bij staat, is te herstellen.</summary>
    public static ImmutableArray<Terugblik> Alle { get; } =
    [
        new(Normsleutels.WT1, Intake) { AlsBekend = "/intakeDatum" },
        new(Normsleutels.WT2, Intake) { AlsBekend = "/intakeDatum" },
        new(Normsleutels.DO1, Aanvang),
        new(Normsleutels.DO2, Aanvang),
        new(Normsleutels.KL3, new("Het oordeel over de klacht is er, en kwam te laat.", "The decision on the complaint is there, and came late.")) { AlsBekend = "/oordelen/" },
        new(Normsleutels.KMT1, VorigJaar) { Reden = Redencodes.TeWeinigPuntenVorigJaar },
        new(Normsleutels.KMT2, VorigJaar) { Reden = Redencodes.GeenPeerreviewVorigJaar },
        new(Normsleutels.KMT3, VorigJaar) { Reden = Redencodes.GeenOntwikkelplanVorigJaar },
        new(Normsleutels.DB1, new("De registratieperiode is voorbij; punten van daarna tellen niet.", "The registration period is over; later points do not count.")) { Reden = Redencodes.TeWeinigPunten },
        new(Normsleutels.LDB1, new("Het gat in de leveringen ligt in het verleden en verdwijnt met de tijd.", "The gap in the deliveries lies in the past and goes with time.")) { Reden = Redencodes.GatInLeveringen },
    ];

    private static readonly Dictionary<string, Terugblik> PerNorm = Alle.ToDictionary(geval => geval.Norm, StringComparer.Ordinal);

    private static Tekst Intake => new("De intake is geweest, en kwam te laat.", "The intake has been, and came late.");

    private static Tekst Aanvang => new("De eerste behandeling is geweest.", "The first treatment has been.");

    private static Tekst VorigJaar => new("Het kalenderjaar is voorbij.", "The calendar year is over.");

    /// <summary>Of aan een norm die niet vervuld is, niets meer te doen is.</summary>
    public static bool Geldt(Normuitleg uitleg) =>
        uitleg.Uitkomst == Uitkomst.VoldoetNiet
        && PerNorm.TryGetValue(uitleg.Norm.Kaart.Id.Waarde, out var geval)
        && (geval.Reden is null || geval.Reden == uitleg.Reden.Code)
        && (geval.AlsBekend is null || uitleg.Feiten.Any(feit => (feit.Pad.Waarde + "/").Contains(geval.AlsBekend + (geval.AlsBekend.EndsWith('/') ? "" : "/"), StringComparison.Ordinal)));
}
