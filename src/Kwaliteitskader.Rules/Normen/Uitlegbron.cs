using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Maakt de bomen van een uitleg, elk als ernaar gevraagd wordt.</summary>
internal abstract class Uitlegbron
{
    /// <summary>Of de norm zich tot dit onderwerp richt; afwezig als hij zich tot elk onderwerp richt.</summary>
    public abstract Uitleg? Geadresseerde { get; }

    /// <summary>De uitzonderingen.</summary>
    public abstract ImmutableArray<Uitleg> Uitzonderingen { get; }

    /// <summary>De eis.</summary>
    public abstract Uitleg Eis { get; }
}
