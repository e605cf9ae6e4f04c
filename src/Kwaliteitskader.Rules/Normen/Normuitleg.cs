using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De uitkomst van een norm voor één onderwerp met de bomen waaruit zij volgt.</summary>
public sealed class Normuitleg
{
    private readonly Lazy<Uitleg?> geadresseerde;
    private readonly Lazy<ImmutableArray<Uitleg>> uitzonderingen;
    private readonly Lazy<Uitleg> eis;
    private IReadOnlyList<Feitwaarde>? feiten;
    private IReadOnlyList<Feitwaarde>? ontbrekend;
    private IReadOnlyList<Uitleg>? weg;
    private Reden? reden;

    /// <summary>De uitleg van een oordeel. Elke boom wordt pas gemaakt als ernaar gevraagd wordt.</summary>
    internal Normuitleg(
        Norm norm, Uitkomst uitkomst, DateOnly peildatum, Func<Uitleg?> geadresseerde, Func<ImmutableArray<Uitleg>> uitzonderingen, Func<Uitleg> eis)
    {
        Norm = norm;
        Uitkomst = uitkomst;
        Peildatum = peildatum;
        this.geadresseerde = new(geadresseerde, LazyThreadSafetyMode.PublicationOnly);
        this.uitzonderingen = new(uitzonderingen, LazyThreadSafetyMode.PublicationOnly);
        this.eis = new(eis, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>De norm.</summary>
    public Norm Norm { get; }

    /// <summary>De uitkomst.</summary>
    public Uitkomst Uitkomst { get; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Of de norm zich tot dit onderwerp richt; afwezig als hij zich tot elk onderwerp richt.</summary>
    public Uitleg? Geadresseerde => geadresseerde.Value;

    /// <summary>De uitzonderingen; een die onbekend is, geldt niet.</summary>
    public ImmutableArray<Uitleg> Uitzonderingen => uitzonderingen.Value;

    /// <summary>De eis.</summary>
    public Uitleg Eis => eis.Value;

    /// <summary>Waarom de norm zo uitkomt.</summary>
    public Reden Reden => reden ??= Uitkomst switch
    {
        Uitkomst.Voldoet => Redenen.Vervuld,
        Uitkomst.NietVastTeStellen => Ontbrekend.Any() ? Redenen.FeitenOntbreken : Redenen.NormwaardeOntbreekt,
        Uitkomst.NietVanToepassing when !Norm.Kaart.Geldigheid.Omvat(Peildatum) => Redenen.NietGeldig,
        Uitkomst.NietVanToepassing => EersteEigen() ?? Redenen.NietGeadresseerd,
        Uitkomst.OordeelNodig => EersteEigen() ?? Redenen.Tegenspraak,
        _ => EersteEigen() ?? Redenen.NietVervuld,
    };

    /// <summary>De laatste dag van de termijn die loopt of liep; bij meer dan één de vroegste.</summary>
    public DateOnly? Uiterlijk => Uitkomst is Uitkomst.NogTeVoldoen or Uitkomst.VoldoetNiet
        ? Weg.Min(deel => deel.Uiterlijk)
        : null;

    /// <summary>Sinds wanneer de eis wacht als de bron er geen termijn voor geeft; bij meer dan één de vroegste.</summary>
    public DateOnly? WachtSinds => Uitkomst == Uitkomst.NogTeVoldoen ? Weg.Min(deel => deel.WachtSinds) : null;

    /// <summary>Wat een lezer verder moet weten zonder dat het iets aan de uitkomst verandert.</summary>
    public IEnumerable<Tekst> Kanttekeningen => Weg.Select(deel => deel.Kanttekening).OfType<Tekst>().Distinct();

    /// <summary>De bekende feiten die de uitkomst dragen.</summary>
    public IEnumerable<Feitwaarde> Feiten =>
        feiten ??= [.. Weg.SelectMany(deel => deel.Feiten).Where(feit => feit.Waarde is not null).DistinctBy(feit => feit.Pad)];

    /// <summary>De onbekende feiten die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public IEnumerable<Feitwaarde> Ontbrekend =>
        ontbrekend ??= Open.ToList() is [var enig]
            ? [.. enig.OntbrekendeFeiten()]
            : [.. Open.SelectMany(deel => deel.OntbrekendeFeiten()).DistinctBy(feit => (feit.Pad, feit.Label))];

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public IEnumerable<string> OntbrekendeNormwaarden => Open.SelectMany(deel => deel.OntbrekendeMaten()).Distinct();

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen, met waarvoor zij gevraagd zijn.</summary>
    public IEnumerable<Maat> OntbrekendeMaten
    {
        get
        {
            var ontbreekt = OntbrekendeNormwaarden.ToHashSet();
            return Weg.SelectMany(deel => deel.Maten)
                .Where(maat => maat.InWoorden is null && ontbreekt.Contains(maat.Id)).DistinctBy(maat => (maat.Id, maat.Geval));
        }
    }

    /// <summary>De lengte van de termijn die tot <see cref="Uiterlijk"/> loopt of liep, als die uit één getal volgt.</summary>
    public Maat? Termijnmaat => Uiterlijk is { } dag && Weg.First(deel => deel.Uiterlijk == dag).Maten is [var maat] ? maat : null;

    /// <summary>Of de feiten elkaar tegenspreken; anders laat de norm ruimte waarover een mens moet oordelen.</summary>
    public bool IsTegenspraak => Uitkomst == Uitkomst.OordeelNodig && !Weg.Any(deel => deel is { Waarheid: Waarheid.Twijfel, Onderdelen: [{ Waarheid: Waarheid.Onwaar }] });

    /// <summary>Hoe het ervoor staat waar geteld is.</summary>
    public IEnumerable<Tekst> Standen => Weg.Select(deel => deel.Stand).OfType<Tekst>().Distinct();

    /// <summary>De uitzonderingen die niet gebleken zijn omdat hun feiten niet bekend zijn.</summary>
    public IEnumerable<Uitleg> NietGeblekenUitzonderingen => Uitzonderingen.Where(deel => deel.Waarheid == Waarheid.Onbekend);

    /// <summary>De bomen waarin de uitkomst valt.</summary>
    public IEnumerable<Uitleg> Dragend => Uitkomst switch
    {
        Uitkomst.NietVanToepassing when !Norm.Kaart.Geldigheid.Omvat(Peildatum) => [],
        Uitkomst.NietVastTeStellen => Open.Where(deel => deel.Waarheid == Waarheid.Onbekend),
        Uitkomst.NietVanToepassing when Geadresseerde is not null && Geadresseerde.Waarheid != Waarheid.Waar => [Geadresseerde],
        Uitkomst.NietVanToepassing => Uitzonderingen.Where(deel => deel.Waarheid == Waarheid.Waar).Take(1),
        Uitkomst.OordeelNodig when Geadresseerde?.Waarheid == Waarheid.Twijfel => [Geadresseerde],
        _ => [Eis],
    };

    /// <summary>De delen die de uitkomst dragen, elke boom van buiten naar binnen.</summary>
    private IReadOnlyList<Uitleg> Weg => weg ??= [.. Dragend.SelectMany(boom => boom.DragendeWeg())];

    /// <summary>De bomen waarin nog iets open is.</summary>
    private IEnumerable<Uitleg> Open => Uitkomst != Uitkomst.NietVastTeStellen
        ? []
        : new[] { Geadresseerde, Eis }.OfType<Uitleg>();

    /// <summary>
    /// De eigen reden die voorgaat. Niet de volgorde van de feiten beslist daarover maar die van de norm, zodat omzetten van
    /// een lijst niets verandert.
    /// </summary>
    private Reden? EersteEigen()
    {
        var codes = Dragend.SelectMany(Diepste).ToHashSet();
        return Norm.EigenRedenen.FirstOrDefault(reden => codes.Contains(reden.Code));
    }

    private static IEnumerable<string> Diepste(Uitleg uitleg)
    {
        var dieper = uitleg.Dragend.SelectMany(Diepste).ToList();
        return dieper.Count > 0 || uitleg.Reden is null ? dieper : [uitleg.Reden];
    }
}
