using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
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
    private Feitenreeks? feiten;
    private Feitenreeks? ontbrekend;
    private IReadOnlyList<string>? ontbrekendeNormwaarden;
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
    public DateOnly? Uiterlijk => Uitkomst is Uitkomst.NogTeVoldoen or Uitkomst.VoldoetNiet ? Vroegste(static deel => deel.Uiterlijk) : null;

    /// <summary>Sinds wanneer de eis wacht als de bron er geen termijn voor geeft; bij meer dan één de vroegste.</summary>
    public DateOnly? WachtSinds => Uitkomst == Uitkomst.NogTeVoldoen ? Vroegste(static deel => deel.WachtSinds) : null;

    /// <summary>Wat een lezer verder moet weten zonder dat het iets aan de uitkomst verandert.</summary>
    public IReadOnlyList<Tekst> Kanttekeningen => Teksten(static deel => deel.Kanttekening);

    /// <summary>Hoe het ervoor staat waar geteld is.</summary>
    public IReadOnlyList<Tekst> Standen => Teksten(static deel => deel.Stand);

    /// <summary>De bekende feiten die de uitkomst dragen.</summary>
    public Feitenreeks Feiten => feiten ??= Gelezen(bekend: true);

    /// <summary>De onbekende feiten die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public Feitenreeks Ontbrekend => ontbrekend ??= Uitkomst == Uitkomst.NietVastTeStellen ? Gelezen(bekend: false) : new Feitenreeks(perLabel: true);

    /// <summary>Of er meer ontbreekt dan genoemd is, omdat een lijst er te veel heeft.</summary>
    public bool MeerOntbreekt => Uitkomst == Uitkomst.NietVastTeStellen && Weg.Exists(static deel => HoudtOpen(deel) && deel.MeerOntbreekt);

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen; leeg als zij vaststaat.</summary>
    public IReadOnlyList<string> OntbrekendeNormwaarden => ontbrekendeNormwaarden ??= Uitkomst == Uitkomst.NietVastTeStellen ? NietBekend() : [];

    /// <summary>De onbekende normwaarden die de uitkomst nog kunnen bepalen, met waarvoor zij gevraagd zijn.</summary>
    public IEnumerable<Maat> OntbrekendeMaten
    {
        get
        {
            var ontbreekt = OntbrekendeNormwaarden;
            return ontbreekt.Count == 0 ? [] : Weg.SelectMany(deel => deel.Maten)
                .Where(maat => maat.InWoorden is null && ontbreekt.Contains(maat.Id)).DistinctBy(maat => (maat.Id, maat.Geval));
        }
    }

    /// <summary>De lengte van de termijn die tot <see cref="Uiterlijk"/> loopt of liep, als die uit één getal volgt.</summary>
    public Maat? Termijnmaat => Uiterlijk is { } dag && Weg.First(deel => deel.Uiterlijk == dag).Maten is [var maat] ? maat : null;

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

    /// <summary>Of een deel openhoudt wat niet vast te stellen is.</summary>
    private static bool HoudtOpen(Uitleg deel) => deel.Waarheid == Waarheid.Onbekend;

    private List<Uitleg> Gelopen()
    {
        var gelopen = new List<Uitleg>(8);
        foreach (var boom in Dragend)
        {
            boom.VoegWegToe(gelopen);
        }

        return gelopen;
    }

    /// <summary>De bekende feiten op de weg, of de onbekende van wat nog open is.</summary>
    private Feitenreeks Gelezen(bool bekend)
    {
        var gelezen = new Feitenreeks(perLabel: !bekend);
        foreach (var deel in Weg)
        {
            foreach (var feit in deel.Feiten)
            {
                if (feit.IsBekend == bekend && (bekend || HoudtOpen(deel)))
                {
                    gelezen.Voeg(feit);
                }
            }
        }

        return gelezen;
    }

    private List<string> NietBekend()
    {
        List<string> gevonden = [];
        foreach (var deel in Weg)
        {
            foreach (var id in HoudtOpen(deel) ? deel.OntbrekendeNormwaarden : [])
            {
                if (!gevonden.Contains(id))
                {
                    gevonden.Add(id);
                }
            }
        }

        return gevonden;
    }

    private DateOnly? Vroegste(Func<Uitleg, DateOnly?> dag)
    {
        DateOnly? vroegste = null;
        foreach (var deel in Weg)
        {
            vroegste = dag(deel) is { } een && !(een >= vroegste) ? een : vroegste;
        }

        return vroegste;
    }

    private Tekst[] Teksten(Func<Uitleg, Tekst?> tekst)
    {
        List<Tekst>? gevonden = null;
        foreach (var deel in Weg)
        {
            if (tekst(deel) is { } een && gevonden?.Contains(een) != true)
            {
                (gevonden ??= []).Add(een);
            }
        }

        return gevonden?.ToArray() ?? [];
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
