using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>
/// Het resultaat van een toets. Het bewaart alleen de uitkomsten; uitleg, zinnen en het volledige document worden pas
/// gemaakt als erom gevraagd wordt.
/// </summary>
public sealed class Toetsrapport
{
    // Norm, onderwerp, uitkomst, reden, bron en toelichting: geen bevinding is in JSON kleiner.
    private const long KleinsteBevinding = 200;

    private readonly Oordeel[] oordelen;

    internal Toetsrapport(Kwaliteitstoets toets, Dossier dossier, DateOnly peildatum, Oordeel[] oordelen)
    {
        Toets = toets;
        Dossier = dossier;
        Peildatum = peildatum;
        this.oordelen = oordelen;
    }

    /// <summary>De toets die dit rapport maakte.</summary>
    public Kwaliteitstoets Toets { get; }

    /// <summary>Het beoordeelde dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>De dag waarop geoordeeld is.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>De oordelen: eerst over de praktijk, dan per therapeut, dan per zorgtraject.</summary>
    public ReadOnlySpan<Oordeel> Oordelen => oordelen;

    /// <summary>Hoeveel bytes het volledige rapport ten minste groot is, bekend zonder het te maken.</summary>
    public long OmvangTenMinste => oordelen.Length * KleinsteBevinding;

    /// <summary>Het aantal oordelen met een uitkomst.</summary>
    public int Aantal(Uitkomst uitkomst)
    {
        var aantal = 0;
        foreach (var oordeel in oordelen)
        {
            aantal += oordeel.Uitkomst == uitkomst ? 1 : 0;
        }

        return aantal;
    }

    /// <summary>De norm van een oordeel, in de versie die op de peildatum geldt.</summary>
    public Norm Norm(Oordeel oordeel) => Toets.Normen[oordeel.Norm].Op(Peildatum);

    /// <summary>De uitleg van een oordeel: de bomen waaruit het volgt.</summary>
    public Normuitleg LegUit(Oordeel oordeel) => Toets.LegUit(oordeel, Moment);

    /// <summary>
    /// De dagen na de peildatum en tot en met een dag waarop een oordeel kan kantelen als de feiten blijven zoals zij zijn,
    /// met de uitkomst van die dag af; soms een dag te veel, nooit een te weinig.
    /// </summary>
    public IEnumerable<(DateOnly Dag, Uitkomst Uitkomst)> Verloop(Oordeel oordeel, DateOnly totEnMet) =>
        Toets.Verloop(oordeel, Moment, totEnMet);

    /// <summary>Een oordeel met alles wat erbij uitgelegd kan worden.</summary>
    public Bevinding Bevinding(Oordeel oordeel, Taal taal = Taal.Nederlands) =>
        new Bevindingschrijver(Dossier, Toets.Normen, taal).Schrijf(oordeel, LegUit(oordeel), Toets.Wending(oordeel, Moment));

    /// <summary>Het volledige rapport, zoals het in JSON staat.</summary>
    public Rapport Document(Taal taal = Taal.Nederlands)
    {
        var bevindingen = ImmutableArray.CreateBuilder<Bevinding>(oordelen.Length);
        foreach (var oordeel in oordelen)
        {
            bevindingen.Add(Bevinding(oordeel, taal));
        }

        return new Rapport
        {
            Dossier = new Dossierkenmerk { Id = Dossier.Id, Sha256 = Dossierafdruk.Van(Dossier) },
            Peildatum = Peildatum,
            Normenset = Toets.Normenset,
            Interpretaties = Lezingen.InGebruik(Toets.Normen, Toets.Normwaarden),
            Telling = new Telling
            {
                Voldoet = Aantal(Uitkomst.Voldoet),
                VoldoetNiet = Aantal(Uitkomst.VoldoetNiet),
                NogTeVoldoen = Aantal(Uitkomst.NogTeVoldoen),
                NietVastTeStellen = Aantal(Uitkomst.NietVastTeStellen),
                OordeelNodig = Aantal(Uitkomst.OordeelNodig),
                NietVanToepassing = Aantal(Uitkomst.NietVanToepassing),
            },
            Bevindingen = bevindingen.MoveToImmutable(),
        };
    }

    private Peilmoment Moment => new(Peildatum, Dossier, Toets.Normwaarden);
}
