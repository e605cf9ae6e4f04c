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
public sealed record Verandering
{
    /// <summary>Zoals het was.</summary>
    public required Gevolg Oud { get; init; }

    /// <summary>Zoals het is.</summary>
    public required Gevolg Nieuw { get; init; }
}
