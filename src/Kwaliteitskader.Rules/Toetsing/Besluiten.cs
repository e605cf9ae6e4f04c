using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>De dispensaties en beoordelingen van een dossier, op norm en onderwerp. Oordelen leest ze niet; alleen wie een bevinding maakt of telt.</summary>
internal sealed class Besluiten
{
    private static readonly Besluiten Geen = new(new Dossier { Id = "" });

    private readonly Dossier dossier;
    private readonly ILookup<(string Norm, string Onderwerp), Dispensatie> dispensaties;
    private readonly ILookup<(string Norm, string Onderwerp), Beoordeling> beoordelingen;

    private Besluiten(Dossier dossier)
    {
        this.dossier = dossier;
        var onderwerpen = Onderwerpsleutel.Eenduidig(dossier);
        dispensaties = OpSleutel(dossier.Dispensaties, onderwerpen);
        beoordelingen = OpSleutel(dossier.Beoordelingen, onderwerpen);
    }

    /// <summary>Of er geen enkel besluit is.</summary>
    public bool Leeg => dispensaties.Count == 0 && beoordelingen.Count == 0;

    /// <summary>De besluiten van een dossier.</summary>
    public static Besluiten Van(Dossier dossier) =>
        dossier is { Dispensaties: null or { IsDefaultOrEmpty: true }, Beoordelingen: null or { IsDefaultOrEmpty: true } } ? Geen : new Besluiten(dossier);

    /// <summary>De dispensatie die op een dag geldt; lopen er meer, dan die het langst loopt.</summary>
    public Dispensatie? Dispensatie(string norm, Onderwerp onderwerp, DateOnly dag) => Lopend(dispensaties, norm, onderwerp, dag).FirstOrDefault();

    /// <summary>
    /// De beoordeling die op een dag geldt; lopen er meer, dan die het langst loopt. Spreken zij elkaar tegen, dan geldt er geen: een
    /// tegenspraak beslist hier zo weinig als in een norm.
    /// </summary>
    public Beoordeling? Beoordeling(string norm, Onderwerp onderwerp, DateOnly dag)
    {
        var lopend = Lopend(beoordelingen, norm, onderwerp, dag).ToList();
        return lopend.TrueForAll(beoordeling => beoordeling.Uitkomst == lopend[0].Uitkomst) ? lopend.FirstOrDefault() : null;
    }

    private IEnumerable<T> Lopend<T>(ILookup<(string Norm, string Onderwerp), T> besluiten, string norm, Onderwerp onderwerp, DateOnly dag)
        where T : IBesluit => besluiten.Count == 0 ? [] : Lopend(besluiten[(norm, onderwerp.Sleutel(dossier))], dag);

    private static IEnumerable<T> Lopend<T>(IEnumerable<T> besluiten, DateOnly dag)
        where T : IBesluit => besluiten.Where(besluit => besluit.Van <= dag && dag <= besluit.Tot)
            .OrderByDescending(besluit => besluit.Tot).ThenBy(besluit => besluit.Door, StringComparer.Ordinal).ThenBy(besluit => besluit.Grond, StringComparer.Ordinal);

    private static ILookup<(string Norm, string Onderwerp), T> OpSleutel<T>(ImmutableArray<T>? lijst, IReadOnlySet<string> onderwerpen)
        where T : IBesluit =>
        (lijst is { IsDefault: false } gegeven ? gegeven : []).Where(besluit => onderwerpen.Contains(besluit.Onderwerp)).ToLookup(besluit => (besluit.Norm, besluit.Onderwerp));
}
