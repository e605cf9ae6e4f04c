using System.Collections.Immutable;
using Kwaliteitskader.Opvolging.Gevolgen;

namespace Kwaliteitskader.Opvolging;

/// <summary>Wat er door een stap in een sessie veranderde, en niets anders.</summary>
public sealed class Wijzigingen
{
    /// <summary>Gevolgen die er niet waren.</summary>
    public required ImmutableArray<Gevolg> Nieuw { get; init; }

    /// <summary>Gevolgen die er waren en anders geworden zijn.</summary>
    public required ImmutableArray<Verandering> Veranderd { get; init; }

    /// <summary>Gevolgen die er niet meer zijn.</summary>
    public required ImmutableArray<Gevolg> Vervallen { get; init; }

    /// <summary>De regels die afgingen, elke keer genoemd; een regel die afging zonder dat iets veranderde, staat er ook.</summary>
    public required ImmutableArray<string> Afgegaan { get; init; }

    /// <summary>Of er niets veranderde.</summary>
    public bool IsLeeg => Nieuw.IsEmpty && Veranderd.IsEmpty && Vervallen.IsEmpty;
}

/// <summary>Een gevolg dat anders geworden is.</summary>
/// <param name="Oud">Zoals het was.</param>
/// <param name="Nieuw">Zoals het is.</param>
public sealed record Verandering(Gevolg Oud, Gevolg Nieuw);
