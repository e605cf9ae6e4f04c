using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

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

    /// <summary>Neemt op wat een uitkomst die niet vast te stellen is, openhoudt, als dat zonder bomen kan.</summary>
    /// <returns>Of dat kon.</returns>
    public virtual bool TryLeesOpen(Opbrengst opbrengst) => false;
}
