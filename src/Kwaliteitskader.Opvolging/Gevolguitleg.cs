using System.Collections.Immutable;
using Kwaliteitskader.Opvolging.Gevolgen;

namespace Kwaliteitskader.Opvolging;

/// <summary>Waarom een gevolg er is: wat er afging, en waarop.</summary>
public sealed class Gevolguitleg
{
    /// <summary>Het gevolg.</summary>
    public required Gevolg Gevolg { get; init; }

    /// <summary>De naam van de regel die het afleidde.</summary>
    public required string Regel { get; init; }

    /// <summary>Wat die regel doet, in woorden.</summary>
    public required string Omschrijving { get; init; }

    /// <summary>
    /// De feiten waarop hij afging: bevindingen, de dag, afspraken, feiten van de gastheer, en gevolgen van andere regels. Wat hij als
    /// groep zag, staat er uitgeschreven.
    /// </summary>
    public required ImmutableArray<object> Gronden { get; init; }
}
