using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normen;
using Kwaliteitskader.Rules.Feiten;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Een norm: zijn kaart, en wat daaruit zonder dossier te weten is.</summary>
public abstract class Norm
{
    private protected Norm(Normkaart kaart, Onderwerpsoort onderwerpsoort)
    {
        ArgumentNullException.ThrowIfNull(kaart);
        Kaart = kaart;
        Onderwerpsoort = onderwerpsoort;
    }

    /// <summary>Wat over de norm te weten is zonder hem toe te passen.</summary>
    public Normkaart Kaart { get; }

    /// <summary>Waarover de norm oordeelt.</summary>
    public Onderwerpsoort Onderwerpsoort { get; }

    /// <summary>De feiten die de norm leest, elk één keer, met hun pad in het dossier.</summary>
    public ImmutableArray<Feitgebruik> Feiten =>
        [.. Bouwstenen.SelectMany(steen => steen.Feiten(Onderwerpsoort.Pad())).DistinctBy(gebruik => gebruik.Pad)];

    /// <summary>De normwaarden die de norm leest, elk één keer.</summary>
    public ImmutableArray<Normwaarde> Normwaarden =>
        [.. Bouwstenen.SelectMany(steen => steen.Alle()).Select(steen => steen.EigenNormwaarde).OfType<Normwaarde>().Distinct()];

    /// <summary>De eigen redenen van de norm, in de volgorde waarin zij voorgaan.</summary>
    public ImmutableArray<Reden> EigenRedenen =>
        [.. EigenUitzonderingsredenen, .. Bouwstenen.SelectMany(steen => steen.Alle()).Select(steen => steen.EigenReden).OfType<Reden>().Distinct()];

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

    internal abstract Normverklaring Verklaar(int onderwerp, in Peilmoment moment, JsonPointer plaats);

    internal abstract void Kantelmomenten(int onderwerp, in Peilmoment moment, Horizon horizon);
}

/// <summary>Een norm aan onderwerpen van één soort.</summary>
/// <remarks>
/// Wie een norm toevoegt, leidt van deze klasse af, geeft een kaart en schrijft de eis; de rest, van oordeel tot uitleg en
/// documentatie, volgt eruit. Een norm is onveranderlijk en mag door vele draden tegelijk gebruikt worden.
/// </remarks>
/// <typeparam name="T"><see cref="Praktijk"/>, <see cref="Therapeut"/> of <see cref="Zorgtraject"/>.</typeparam>
public abstract class Norm<T> : Norm
    where T : class
{
    private readonly Lazy<Normdelen<T>> delen;

    /// <summary>Maakt de norm.</summary>
    /// <param name="kaart">De kaart.</param>
    protected Norm(Normkaart kaart)
        : base(kaart, Onderwerpsoorten.Van<T>()) =>
        delen = new(() => new Normdelen<T>(kaart.Geldigheid, Geadresseerde, [.. Uitzonderingen], Eis), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Tot wie de norm zich richt; zonder voorwaarde tot elk onderwerp.</summary>
    protected virtual Voorwaarde<T>? Geadresseerde => null;

    /// <summary>Wanneer de norm bij uitzondering niet geldt. Een uitzondering moet gebleken zijn: onbekend telt niet.</summary>
    protected virtual IEnumerable<Uitzondering<T>> Uitzonderingen => [];

    /// <summary>Wat de norm eist.</summary>
    protected abstract Voorwaarde<T> Eis { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Bouwsteen> Bouwstenen => delen.Value.Bouwstenen;

    /// <inheritdoc/>
    public sealed override Normtekst Uitgeschreven => new()
    {
        Geadresseerde = delen.Value.Geadresseerde?.Leesboom,
        Uitzonderingen = [.. delen.Value.Uitzonderingen.Select(uitzondering => uitzondering.Voorwaarde.Leesboom.Met(uitzondering.Reden, mensOordeelt: false))],
        Eis = delen.Value.Eis.Leesboom,
    };

    internal sealed override IEnumerable<Reden> EigenUitzonderingsredenen => delen.Value.Uitzonderingen.Select(u => u.Reden);

    /// <summary>De delen zoals het oordeel ze loopt.</summary>
    internal Normdelen<T> Delen => delen.Value;

    /// <summary>De uitkomst voor een onderwerp. Op het hete pad: geen toewijzingen, geen tekst, geen uitzonderingen.</summary>
    public Uitkomst Beoordeel(T onderwerp, in Peilmoment moment) => delen.Value.Beoordeel(onderwerp, moment);

    /// <summary>Dezelfde uitkomst met haar uitleg.</summary>
    /// <param name="onderwerp">Het onderwerp.</param>
    /// <param name="moment">Het peilmoment.</param>
    /// <param name="plaats">De plaats van het onderwerp in het dossier.</param>
    public Normverklaring Verklaar(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var norm = delen.Value;
        var geadresseerde = norm.Geadresseerde?.Verklaar(onderwerp, moment, plaats);
        var uitzonderingen = ImmutableArray.CreateBuilder<Verklaring>(norm.Uitzonderingen.Length);
        foreach (var uitzondering in norm.Uitzonderingen)
        {
            uitzonderingen.Add(uitzondering.Voorwaarde.Verklaar(onderwerp, moment, plaats) with { Reden = uitzondering.Reden.Code });
        }

        return new Normverklaring(this, Beoordeel(onderwerp, moment), moment.Peildatum)
        {
            Geadresseerde = geadresseerde,
            Uitzonderingen = uitzonderingen.MoveToImmutable(),
            Eis = norm.Eis.Verklaar(onderwerp, moment, plaats),
        };
    }

    /// <summary>Noteert de dagen waarop de uitkomst kan kantelen als de feiten blijven zoals zij zijn.</summary>
    public void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        horizon.Voeg(Kaart.Geldigheid.Van);
        horizon.VoegDagNa(Kaart.Geldigheid.Tot);
        var norm = delen.Value;
        norm.Geadresseerde?.Kantelmomenten(onderwerp, moment, horizon);
        foreach (var uitzondering in norm.Uitzonderingen)
        {
            uitzondering.Voorwaarde.Kantelmomenten(onderwerp, moment, horizon);
        }

        norm.Eis.Kantelmomenten(onderwerp, moment, horizon);
    }

    internal sealed override Uitkomst Beoordeel(int onderwerp, in Peilmoment moment) =>
        Beoordeel((T)Onderwerpsoort.Vind(moment.Dossier, onderwerp), moment);

    internal sealed override Normverklaring Verklaar(int onderwerp, in Peilmoment moment, JsonPointer plaats) =>
        Verklaar((T)Onderwerpsoort.Vind(moment.Dossier, onderwerp), moment, plaats);

    internal sealed override void Kantelmomenten(int onderwerp, in Peilmoment moment, Horizon horizon) =>
        Kantelmomenten((T)Onderwerpsoort.Vind(moment.Dossier, onderwerp), moment, horizon);
}
