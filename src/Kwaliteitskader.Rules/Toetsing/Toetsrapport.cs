using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Voorwaarden;
using Kwaliteitskader.Rules.Zinnen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>
/// Het resultaat van een toets. Het bewaart alleen de uitkomsten; uitleg, zinnen en het volledige document worden pas
/// gemaakt als erom gevraagd wordt.
/// </summary>
public sealed class Toetsrapport
{
    // Norm, onderwerp, uitkomst, reden, bron en toelichting: geen bevinding is in JSON kleiner.
    private const long KleinsteBevinding = 200;

    private readonly ReadOnlyMemory<Uitspraak> uitspraken;
    private readonly Peilmoment moment;
    private Besluiten? besluiten;
    private Bevindingschrijver? schrijver;

    internal Toetsrapport(Kwaliteitstoets toets, in Peilmoment moment, ReadOnlyMemory<Uitspraak> uitspraken, CancellationToken stop)
    {
        Stop = stop;
        Toets = toets;
        this.moment = moment;
        this.uitspraken = uitspraken;
    }

    /// <summary>De toets die dit rapport maakte.</summary>
    public Kwaliteitstoets Toets { get; }

    /// <summary>Het beoordeelde dossier.</summary>
    public Dossier Dossier => moment.Dossier;

    /// <summary>De dag waarop geoordeeld is.</summary>
    public DateOnly Peildatum => moment.Peildatum;

    /// <summary>De oordelen: eerst over de praktijk, dan per therapeut, dan per zorgtraject.</summary>
    public Oordelen Oordelen => new(this);

    internal ReadOnlySpan<Uitspraak> Uitspraken => uitspraken.Span;

    /// <summary>De plaatsen van wie een zorgtraject behandelt.</summary>
    internal Therapeutenwijzer.Plaatsen Behandelaars(Onderwerp zorgtraject) => Behandelaar.Plaatsen(Onderwerpsoorten.Zorgtrajecten(Dossier)[zorgtraject.Index], moment);

    /// <summary>Breekt af wat nog aan dit rapport gevraagd wordt.</summary>
    internal CancellationToken Stop { get; }

    /// <summary>Hoeveel bytes het volledige rapport ten minste groot is, bekend zonder het te maken.</summary>
    public long OmvangTenMinste => uitspraken.Length * KleinsteBevinding;

    /// <summary>De peildatum en de uitkomsten, zoals <c>2026-11-21: 31 voldoet, 2 voldoetNiet</c>. Van het dossier staat er niets in: dat hoort niet in een logboek.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Peildatum:yyyy-MM-dd}: {string.Join(", ", Enum.GetValues<Uitkomst>().Where(uitkomst => Aantal(uitkomst) > 0).Select(uitkomst => $"{Aantal(uitkomst)} {EnumNamen.Van(uitkomst)}"))}");

    /// <summary>Het aantal oordelen met een uitkomst.</summary>
    public int Aantal(Uitkomst uitkomst)
    {
        var aantal = 0;
        foreach (var uitspraak in Uitspraken)
        {
            aantal += uitspraak.Uitkomst == uitkomst ? 1 : 0;
        }

        return aantal;
    }

    /// <summary>Hoeveel oordelen een dispensatie hebben die op de peildatum loopt, per uitkomst; <see langword="null"/> als er geen zijn.</summary>
    public Telling? Gedispenseerd => Waarbij(Dispensatie) is { Count: > 0 } gevonden
        ? Telling.Van(uitkomst => gevonden.Count(paar => paar.Oordeel.Uitkomst == uitkomst))
        : null;

    /// <summary>Over hoeveel oordelen die om een mens vragen er al een oordeelde; <see langword="null"/> als dat er geen zijn.</summary>
    public Beoordelingstelling? Beoordeeld => Waarbij(Beoordeling) is { Count: > 0 } gevonden
        ? new()
        {
            Voldoet = gevonden.Count(paar => paar.Besluit.Uitkomst == Beoordelingsuitkomst.Voldoet),
            VoldoetNiet = gevonden.Count(paar => paar.Besluit.Uitkomst == Beoordelingsuitkomst.VoldoetNiet),
        }
        : null;

    /// <summary>De dispensaties en beoordelingen van het dossier.</summary>
    internal Besluiten Besluiten => besluiten ??= Besluiten.Van(Dossier);

    /// <summary>De dispensatie voor een oordeel die op de peildatum loopt. Aan de uitkomst verandert zij niets.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Dispensatie? Dispensatie(Oordeel oordeel) => Besluiten.Dispensatie(Norm(oordeel).Kaart.Id.Waarde, oordeel.Onderwerp, Peildatum);

    /// <summary>
    /// Het oordeel van een mens dat op de peildatum geldt, over een oordeel dat daarom vraagt. De uitkomst blijft
    /// <see cref="Uitkomst.OordeelNodig"/>; bij elke andere uitkomst telt het niet.
    /// </summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Beoordeling? Beoordeling(Oordeel oordeel) =>
        Norm(oordeel) is var norm && oordeel.Uitkomst == Uitkomst.OordeelNodig ? Besluiten.Beoordeling(norm.Kaart.Id.Waarde, oordeel.Onderwerp, Peildatum) : null;

    /// <summary>De norm van een oordeel, in de versie die op de peildatum geldt.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Norm Norm(Oordeel oordeel) => Toets.Normen[Eigen(oordeel).Norm].Op(Peildatum);

    /// <summary>De uitleg van een oordeel: de bomen waaruit het volgt.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Normuitleg LegUit(Oordeel oordeel) => Toets.LegUit(Eigen(oordeel), moment, oordeel.Onderwerp.Plaats);

    /// <summary>
    /// De uitleg waarin alleen staat wat de uitkomst draagt: genoeg voor wie feiten, redenen en termijnen noemt en geen boom laat zien. Van een
    /// heel lange lijst die een uitkomst openhoudt, alleen het begin; <see cref="Normuitleg.MeerOntbreekt"/> zegt het.
    /// </summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Normuitleg LegKortUit(Oordeel oordeel) => LegKortUit(oordeel, oordeel.Onderwerp.Plaats);

    /// <summary>De uitleg van hetzelfde oordeel als het op een andere dag met dezelfde feiten geveld was.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Normuitleg LegUit(Oordeel oordeel, DateOnly dag) => Toets.LegUitOpAndereDag(Eigen(oordeel), moment.Op(dag));

    /// <summary>
    /// De dagen na de peildatum en tot en met een dag waarop een oordeel kan kantelen als de feiten blijven zoals zij zijn,
    /// met de uitkomst van die dag af; soms een dag te veel, nooit een te weinig.
    /// </summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public IEnumerable<(DateOnly Dag, Uitkomst Uitkomst)> Verloop(Oordeel oordeel, DateOnly totEnMet) =>
        Toets.Verloop(Eigen(oordeel), moment, totEnMet);

    /// <summary>Een oordeel met alles wat erbij uitgelegd kan worden.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Bevinding Bevinding(Oordeel oordeel, Taal taal = Taal.Nederlands)
    {
        var plaats = oordeel.Onderwerp.Plaats;
        return Bevinding(oordeel, LegKortUit(oordeel, plaats), plaats, taal);
    }

    /// <summary>Dezelfde bevinding in losse zinnen, voor een verslag dat kiest wat het laat zien.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Bevindingszinnen Zinnen(Oordeel oordeel, Taal taal = Taal.Nederlands)
    {
        var plaats = oordeel.Onderwerp.Plaats;
        return Schrijver(taal).Zinnen(LegKortUit(oordeel, plaats), plaats);
    }

    /// <summary>Wanneer een oordeel binnen tien jaar anders uitvalt als de feiten blijven zoals zij zijn.</summary>
    /// <exception cref="ArgumentException">Het oordeel is van een ander rapport.</exception>
    public Wending? Wending(Oordeel oordeel) => Toets.Wending(Eigen(oordeel), moment);

    /// <summary>De bevindingen bij alle oordelen, elk pas gemaakt als ernaar gevraagd wordt.</summary>
    public IEnumerable<Bevinding> Bevindingen(Taal taal = Taal.Nederlands) => Oordelen.Select(oordeel => Bevinding(oordeel, taal));

    /// <summary>
    /// Wat aangeleverd moet worden om te kunnen vaststellen wat nu niet vast te stellen is: elk feit één keer, met wie het kan
    /// aanleveren en welke normen erom vragen. Van een heel lange lijst alleen het begin (<see cref="Bevinding.MeerOntbreekt"/>).
    /// </summary>
    /// <param name="taal">De taal van de zinnen.</param>
    public ImmutableArray<AanTeLeverenFeit> AanTeLeveren(Taal taal = Taal.Nederlands) => new Aanleverlijst(this, taal).Van(Oordelen);

    /// <summary>Een oordeel met een uitleg waaruit weggelaten is wat de lezer niet moet zien.</summary>
    internal Bevinding Bevinding(Oordeel oordeel, Normuitleg uitleg, Taal taal) => Bevinding(oordeel, uitleg, oordeel.Onderwerp.Plaats, taal);

    /// <summary>Het volledige rapport, zoals het in JSON staat.</summary>
    public Rapport Document(Taal taal = Taal.Nederlands) => Kop with { Bevindingen = [.. Bevindingen(taal)] };

    /// <summary>Schrijft het volledige rapport als JSON. Elke bevinding wordt pas gemaakt als zij aan de beurt is en daarna vergeten.</summary>
    /// <param name="naar">Waarheen; in UTF-8, zonder regeleinde erna.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    public void Schrijf(IBufferWriter<byte> naar, Taal taal = Taal.Nederlands, bool ingesprongen = false) =>
        RapportSchrijver.Schrijf(naar, Kop, Bevindingen(taal), ingesprongen);

    /// <summary>Schrijft het volledige rapport als JSON, als het niet te groot is.</summary>
    /// <param name="naar">Waarheen; in UTF-8, zonder regeleinde erna.</param>
    /// <param name="grens">Hoe groot het ten hoogste is, in bytes.</param>
    /// <param name="taal">De taal van de zinnen.</param>
    /// <param name="ingesprongen">Over meer regels, voor lezers; anders op één regel.</param>
    /// <returns>Onwaar als het groter is: dan staat er hoogstens een begin van, dat de aanroeper terugneemt.</returns>
    public bool TrySchrijf(IBufferWriter<byte> naar, int grens, Taal taal = Taal.Nederlands, bool ingesprongen = false) =>
        OmvangTenMinste <= grens && RapportSchrijver.TrySchrijf(naar, Kop, Bevindingen(taal), grens, ingesprongen);

    /// <summary>Het rapport zonder bevindingen.</summary>
    private Rapport Kop => new()
    {
        Dossier = Kenmerk,
        Peildatum = Peildatum,
        Normenset = Toets.Normenset,
        Interpretaties = Toets.Interpretaties,
        Telling = Telling.Van(Aantal),
        Gedispenseerd = Gedispenseerd,
        Beoordeeld = Beoordeeld,
        Bevindingen = [],
    };

    /// <summary>De uitleg op een andere dag, met alleen wat de uitkomst draagt.</summary>
    internal Normuitleg LegKortUit(Oordeel oordeel, DateOnly dag) => Toets.LegUitOpAndereDag(Eigen(oordeel), moment.Op(dag).MetAlleenDragend());

    /// <summary>De uitleg op een ander peilmoment van dit rapport.</summary>
    internal Normuitleg LegUit(Oordeel oordeel, in Peilmoment op) => Toets.LegUitOpAndereDag(Eigen(oordeel), op);

    /// <summary>Het peilmoment van dit rapport, waarna alleen nog latere dagen gevraagd worden.</summary>
    internal Peilmoment AanBeginVan(DateOnly totEnMet) => moment.AanBeginVan(totEnMet);

    /// <summary>De uitleg van een oordeel waarin alleen staat wat de uitkomst draagt.</summary>
    private Normuitleg LegKortUit(Oordeel oordeel, JsonPointer plaats) => Toets.LegUit(Eigen(oordeel), moment.MetAlleenDragend(), plaats);

    private Bevinding Bevinding(Oordeel oordeel, Normuitleg uitleg, JsonPointer plaats, Taal taal) =>
        Schrijver(taal).Schrijf(oordeel, uitleg, plaats, Wending(oordeel));

    // Wie tegelijk in twee talen vraagt, maakt er meer; zij schrijven hetzelfde.
    private Bevindingschrijver Schrijver(Taal taal) => schrijver is { } bekend && bekend.Taal == taal ? bekend : schrijver = new(Dossier, taal);

    private List<(Oordeel Oordeel, T Besluit)> Waarbij<T>(Func<Oordeel, T?> besluit)
        where T : class =>
        Besluiten.Leeg ? [] : [.. Oordelen.Select(oordeel => (oordeel, besluit(oordeel)!)).Where(paar => paar.Item2 is not null)];

    // De norm van een uitspraak is een plaats in haar eigen toets; bij een ander rapport zou zij een andere norm aanwijzen.
    private Uitspraak Eigen(Oordeel oordeel)
    {
        Stop.ThrowIfCancellationRequested();
        return ReferenceEquals(oordeel.Rapport, this)
            ? oordeel.Uitspraak
            : throw new ArgumentException("This verdict belongs to another report.", nameof(oordeel));
    }

    /// <summary>Welk dossier beoordeeld is.</summary>
    internal Dossierkenmerk Kenmerk => new() { Id = Dossier.Id, Sha256 = Dossierafdruk.Van(Dossier) };
}
