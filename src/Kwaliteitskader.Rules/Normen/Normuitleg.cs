using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De uitkomst van een norm voor één onderwerp met de bomen waaruit zij volgt.</summary>
public sealed class Normuitleg
{
    internal Normuitleg(Norm norm, Uitkomst uitkomst, DateOnly peildatum)
    {
        Norm = norm;
        Uitkomst = uitkomst;
        Peildatum = peildatum;
    }

    /// <summary>De norm.</summary>
    public Norm Norm { get; }

    /// <summary>De uitkomst.</summary>
    public Uitkomst Uitkomst { get; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Of de norm zich tot dit onderwerp richt; afwezig als hij zich tot elk onderwerp richt.</summary>
    public required Uitleg? Geadresseerde { get; init; }

    /// <summary>De uitzonderingen; een die onbekend is, geldt niet.</summary>
    public required ImmutableArray<Uitleg> Uitzonderingen { get; init; }

    /// <summary>De eis.</summary>
    public required Uitleg Eis { get; init; }

    /// <summary>Waarom de norm zo uitkomt.</summary>
    public Reden Reden => Uitkomst switch
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
        ? Eis.DragendeWeg().Min(deel => deel.Uiterlijk)
        : null;

    /// <summary>Sinds wanneer de eis wacht als de bron er geen termijn voor geeft; bij meer dan één de vroegste.</summary>
    public DateOnly? WachtSinds => Uitkomst == Uitkomst.NogTeVoldoen ? Eis.DragendeWeg().Min(deel => deel.WachtSinds) : null;

    /// <summary>Wat een lezer verder moet weten zonder dat het iets aan de uitkomst verandert.</summary>
    public IEnumerable<Tekst> Kanttekeningen => Dragend.SelectMany(deel => deel.DragendeWeg()).Select(deel => deel.Kanttekening).OfType<Tekst>().Distinct();

    /// <summary>De bekende feiten die de uitkomst dragen.</summary>
    public IEnumerable<Feitwaarde> Feiten => Dragend.SelectMany(deel => deel.DragendeFeiten()).DistinctBy(feit => feit.Pad);

    /// <summary>De onbekende feiten die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public IEnumerable<Feitwaarde> Ontbrekend => Open.SelectMany(deel => deel.OntbrekendeFeiten()).DistinctBy(feit => (feit.Pad, feit.Label));

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public IEnumerable<string> OntbrekendeNormwaarden => Open.SelectMany(deel => deel.OntbrekendeMaten()).Distinct();

    /// <summary>Hoe het ervoor staat waar geteld is.</summary>
    public IEnumerable<Tekst> Standen => Dragend.SelectMany(deel => deel.DragendeWeg()).Select(deel => deel.Stand).OfType<Tekst>().Distinct();

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
