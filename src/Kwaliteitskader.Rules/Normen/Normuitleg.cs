using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>De uitkomst van een norm voor één onderwerp met de bomen waaruit zij volgt.</summary>
public sealed class Normuitleg
{
    private readonly Uitlegbron bron;
    private Uitleg? geadresseerde;
    private ImmutableArray<Uitleg> uitzonderingen;
    private Uitleg? eis;
    private ImmutableArray<Uitleg> dragend;
    private List<Uitleg>? weg;
    private Opbrengst? opbrengst;
    private Reden? reden;

    /// <summary>De uitleg van een oordeel. Elke boom wordt pas gemaakt als ernaar gevraagd wordt.</summary>
    internal Normuitleg(Norm norm, Uitkomst uitkomst, DateOnly peildatum, Uitlegbron bron)
    {
        Norm = norm;
        Uitkomst = uitkomst;
        Peildatum = peildatum;
        this.bron = bron;
    }

    /// <summary>De norm.</summary>
    public Norm Norm { get; }

    /// <summary>De uitkomst.</summary>
    public Uitkomst Uitkomst { get; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Of de norm zich tot dit onderwerp richt; afwezig als hij zich tot elk onderwerp richt.</summary>
    public Uitleg? Geadresseerde => geadresseerde ??= bron.Geadresseerde;

    /// <summary>De uitzonderingen; een die onbekend is, geldt niet.</summary>
    public ImmutableArray<Uitleg> Uitzonderingen => uitzonderingen.IsDefault ? uitzonderingen = bron.Uitzonderingen : uitzonderingen;

    /// <summary>De eis.</summary>
    public Uitleg Eis => eis ??= bron.Eis;

    /// <summary>Waarom de norm zo uitkomt.</summary>
    public Reden Reden => reden ??= Uitkomst switch
    {
        Uitkomst.Voldoet => Redenen.Vervuld,
        Uitkomst.NietVastTeStellen => Ontbrekend.Count > 0 ? Redenen.FeitenOntbreken : Redenen.NormwaardeOntbreekt,
        Uitkomst.NietVanToepassing when !Norm.Kaart.Geldigheid.Omvat(Peildatum) => Redenen.NietGeldig,
        Uitkomst.NietVanToepassing => EersteEigen() ?? Redenen.NietGeadresseerd,
        Uitkomst.OordeelNodig => EersteEigen() ?? Redenen.Tegenspraak,
        _ => EersteEigen() ?? Redenen.NietVervuld,
    };

    /// <summary>De laatste dag van de termijn die loopt of liep; bij meer dan één de vroegste.</summary>
    public DateOnly? Uiterlijk => Uitkomst is Uitkomst.NogTeVoldoen or Uitkomst.VoldoetNiet ? Opbrengst.Uiterlijk : null;

    /// <summary>Sinds wanneer de eis wacht als de bron er geen termijn voor geeft; bij meer dan één de vroegste.</summary>
    public DateOnly? WachtSinds => Uitkomst == Uitkomst.NogTeVoldoen ? Opbrengst.WachtSinds : null;

    /// <summary>Wat een lezer verder moet weten zonder dat het iets aan de uitkomst verandert.</summary>
    public IReadOnlyList<Tekst> Kanttekeningen => Opbrengst.Kanttekeningen;

    /// <summary>Hoe het ervoor staat waar geteld is; leeg als de uitkomst niet vast te stellen is, want dan telt vooral wat ontbreekt.</summary>
    public IReadOnlyList<Tekst> Standen => Uitkomst == Uitkomst.NietVastTeStellen ? [] : Opbrengst.Standen;

    /// <summary>De bekende feiten die de uitkomst dragen.</summary>
    public Feitenreeks Feiten => Opbrengst.Feiten;

    /// <summary>De onbekende feiten die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public Feitenreeks Ontbrekend => Opbrengst.Ontbrekend;

    /// <summary>Of er meer ontbreekt dan genoemd is, omdat een lijst er te veel heeft.</summary>
    public bool MeerOntbreekt => Opbrengst.MeerOntbreekt;

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public IReadOnlyList<string> OntbrekendeNormwaarden => Opbrengst.OntbrekendeNormwaarden;

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen, met waarvoor zij gevraagd zijn.</summary>
    public IEnumerable<Maat> OntbrekendeMaten => Opbrengst.OntbrekendeMaten;

    /// <summary>De lengte van de termijn die tot <see cref="Uiterlijk"/> loopt of liep, als die uit één getal volgt.</summary>
    public Maat? Termijnmaat => Uiterlijk is null ? null : Opbrengst.Termijnmaat;

    /// <summary>Of de feiten elkaar tegenspreken; anders laat de norm ruimte waarover een mens moet oordelen.</summary>
    public bool IsTegenspraak => Uitkomst == Uitkomst.OordeelNodig && !Weg.Any(deel => deel is { Waarheid: Waarheid.Twijfel, Onderdelen: [{ Waarheid: Waarheid.Onwaar }] });

    /// <summary>De uitzonderingen die niet gebleken zijn omdat hun feiten niet bekend zijn.</summary>
    public IEnumerable<Uitleg> NietGeblekenUitzonderingen => Uitzonderingen.Where(deel => deel.Waarheid == Waarheid.Onbekend);

    /// <summary>De bomen waarin de uitkomst valt.</summary>
    public ImmutableArray<Uitleg> Dragend => !dragend.IsDefault ? dragend : dragend = Uitkomst switch
    {
        Uitkomst.NietVanToepassing when !Norm.Kaart.Geldigheid.Omvat(Peildatum) => [],
        Uitkomst.NietVastTeStellen => Open(),
        Uitkomst.NietVanToepassing when Geadresseerde is not null && Geadresseerde.Waarheid != Waarheid.Waar => [Geadresseerde],
        Uitkomst.NietVanToepassing => [.. Uitzonderingen.Where(deel => deel.Waarheid == Waarheid.Waar).Take(1)],
        Uitkomst.OordeelNodig when Geadresseerde?.Waarheid == Waarheid.Twijfel => [Geadresseerde],
        _ => [Eis],
    };

    /// <summary>De delen die de uitkomst dragen, elke boom van buiten naar binnen.</summary>
    internal List<Uitleg> Weg => weg ??= Gelopen();

    private Opbrengst Opbrengst => opbrengst ??= Opgebracht();

    /// <summary>De bomen waarin nog iets open is.</summary>
    private ImmutableArray<Uitleg> Open()
    {
        var open = new Uitlegrij();
        if (Geadresseerde is { Waarheid: Waarheid.Onbekend } richt)
        {
            open.Voeg(richt);
        }

        if (Eis.Waarheid == Waarheid.Onbekend)
        {
            open.Voeg(Eis);
        }

        return open.Delen;
    }

    private List<Uitleg> Gelopen()
    {
        var gelopen = new List<Uitleg>(8);
        foreach (var boom in Dragend)
        {
            boom.VoegWegToe(gelopen);
        }

        return gelopen;
    }

    private Opbrengst Opgebracht()
    {
        var open = Uitkomst == Uitkomst.NietVastTeStellen;
        var samen = new Opbrengst(open);

        // Is de eis al als boom uitgelegd, dan staat alles daarin; opnieuw lezen kost meer.
        if (!open || eis is not null || !bron.TryLeesOpen(samen))
        {
            foreach (var boom in Dragend)
            {
                samen.NeemBoom(boom);
            }
        }

        return samen;
    }

    /// <summary>
    /// De eigen reden die voorgaat. Niet de volgorde van de feiten beslist daarover maar die van de norm, zodat omzetten van
    /// een lijst niets verandert.
    /// </summary>
    private Reden? EersteEigen()
    {
        if (Norm.EigenRedenen.IsEmpty)
        {
            return null;
        }

        var codes = new List<string>();
        foreach (var boom in Dragend)
        {
            VoegDiepste(boom, codes);
        }

        foreach (var eigen in Norm.EigenRedenen)
        {
            if (codes.Contains(eigen.Code))
            {
                return eigen;
            }
        }

        return null;
    }

    /// <summary>Voegt de redenen toe waaronder geen diepere meer is.</summary>
    /// <returns>Of er een was.</returns>
    private static bool VoegDiepste(Uitleg uitleg, List<string> codes)
    {
        var dieper = false;
        foreach (var deel in uitleg.Dragend)
        {
            dieper |= VoegDiepste(deel, codes);
        }

        if (!dieper && uitleg.Reden is { } code)
        {
            if (!codes.Contains(code))
            {
                codes.Add(code);
            }

            return true;
        }

        return dieper;
    }
}
