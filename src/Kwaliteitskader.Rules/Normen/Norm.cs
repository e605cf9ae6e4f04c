using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Een norm: zijn kaart, en wat daaruit zonder dossier te weten is.</summary>
public abstract class Norm
{
    private readonly Lazy<ImmutableArray<Feitgebruik>> feiten;
    private readonly Lazy<ImmutableArray<Normwaarde>> normwaarden;
    private readonly Lazy<ImmutableArray<Reden>> eigenRedenen;

    private protected Norm(Normkaart kaart, Onderwerpsoort onderwerpsoort)
    {
        ArgumentNullException.ThrowIfNull(kaart);
        Kaart = kaart;
        Onderwerpsoort = onderwerpsoort;
        feiten = new(
            () => [.. Bouwstenen.SelectMany(steen => steen.Feiten(Onderwerpsoort.Pad())).DistinctBy(gebruik => gebruik.Pad)],
            LazyThreadSafetyMode.PublicationOnly);
        normwaarden = new(
            () => [.. Bouwstenen.SelectMany(steen => steen.Alle()).Select(steen => steen.EigenNormwaarde).OfType<Normwaarde>().Distinct()],
            LazyThreadSafetyMode.PublicationOnly);
        eigenRedenen = new(
            () => [.. EigenUitzonderingsredenen, .. Bouwstenen.SelectMany(steen => steen.Alle()).SelectMany(steen => steen.EigenRedenen).Distinct()],
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Wat over de norm te weten is zonder hem toe te passen.</summary>
    public Normkaart Kaart { get; }

    /// <summary>Waarover de norm oordeelt.</summary>
    public Onderwerpsoort Onderwerpsoort { get; }

    /// <summary>De feiten die de norm leest, elk één keer, met hun pad in het dossier.</summary>
    public ImmutableArray<Feitgebruik> Feiten => feiten.Value;

    /// <summary>De normwaarden die de norm leest, elk één keer.</summary>
    public ImmutableArray<Normwaarde> Normwaarden => normwaarden.Value;

    /// <summary>De eigen redenen van de norm, in de volgorde waarin zij voorgaan.</summary>
    public ImmutableArray<Reden> EigenRedenen => eigenRedenen.Value;

    /// <summary>De delen waaruit de norm bestaat: geadresseerde, uitzonderingen, eis.</summary>
    public abstract IReadOnlyList<Bouwsteen> Bouwstenen { get; }

    /// <summary>Dezelfde delen met hun rol, uitgeschreven voor een lezer.</summary>
    public abstract Normtekst Uitgeschreven { get; }

    /// <summary>Of de norm bij uitzondering niet kan gelden; een uitzondering die later blijkt, keert de uitkomst om.</summary>
    public bool HeeftUitzonderingen => EigenUitzonderingsredenen.Any();

    /// <summary>De versies van de norm, van oud naar nieuw; van een norm die nooit veranderde alleen hijzelf.</summary>
    public virtual ImmutableArray<Norm> Versies => [this];

    internal abstract IEnumerable<Reden> EigenUitzonderingsredenen { get; }

    /// <summary>De versie die op een dag geldt; is er geen, dan die welke dat zegt.</summary>
    internal virtual Norm Op(DateOnly dag) => this;

    // De drie vragen die een toets aan elke norm stelt, over het zoveelste onderwerp van zijn soort.
    internal abstract Uitkomst Beoordeel(int onderwerp, in Peilmoment moment);

    internal abstract Normuitleg LegUit(int onderwerp, Uitkomst uitkomst, in Peilmoment moment, JsonPointer plaats);

    /// <summary>De uitleg van een oordeel dat nog geveld moet worden.</summary>
    internal Normuitleg LegUit(int onderwerp, in Peilmoment moment, JsonPointer plaats) => LegUit(onderwerp, Beoordeel(onderwerp, moment), moment, plaats);

    internal abstract void Kantelmomenten(int onderwerp, in Peilmoment moment, Horizon horizon);
}
