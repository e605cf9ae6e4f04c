using System.Collections.Immutable;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Een norm, uitgeschreven voor een lezer.</summary>
public sealed class Normtekst
{
    /// <summary>Tot wie de norm zich richt; afwezig als hij zich tot elk onderwerp richt.</summary>
    public required Zinsboom? Geadresseerde { get; init; }

    /// <summary>Wanneer hij bij uitzondering niet geldt, elk met de reden die de bevinding dan krijgt.</summary>
    public required ImmutableArray<Zinsboom> Uitzonderingen { get; init; }

    /// <summary>Wat hij eist.</summary>
    public required Zinsboom Eis { get; init; }
}
