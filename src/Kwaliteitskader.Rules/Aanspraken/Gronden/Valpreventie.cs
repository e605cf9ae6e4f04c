using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken.Tellen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Aanspraken.Gronden.Vragen;
using static Kwaliteitskader.Rules.Feitentabellen.AandoeningFeiten;

namespace Kwaliteitskader.Rules.Aanspraken.Gronden;

/// <summary>Een valpreventieve interventie bij hoog risico en andere problemen, ten hoogste een per twaalf maanden.</summary>
internal sealed class Valpreventie() : Grond(new Grondkaart("AAN-7")
{
    Titel = new("Valpreventie", "Fall prevention"),
    Regel = new(
        "Wie een hoog valrisico heeft en om onderliggende of bijkomende problemen op een fysiotherapeut of oefentherapeut is aangewezen, is sinds 2024 één valpreventieve interventie per twaalf maanden gedekt. Zonder zulke problemen is de gemeente aan zet.",
        "Who has a high risk of falling and depends on a therapist because of underlying or additional problems is, since 2024, covered for one fall-prevention intervention per twelve months. Without such problems it is up to the municipality."),
    Geldigheid = Vragen.Van(2024),
    Bronnen = [Artikel("lid 7"), ExterneBron.Plaats("nza", "PUC_749237, valpreventie, 5 oktober 2023", Zekerheid.Hoog), ExterneBron.Plaats("zorgverzekeraars", "valpreventie, 30 januari 2024", Zekerheid.Middel)],
    Interpretaties = [Aanspraakinterpretaties.Valpreventie, Aanspraakinterpretaties.Maanden, Aanspraakinterpretaties.Versie],
})
{
    private static readonly Reden Voorwaarde = Aanspraakredenen.VoorwaardeNietVervuld;

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.Valrisico);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        HoogValrisico.Geldt().Eis(Voorwaarde),
        AangewezenOpFysiotherapeut.Geldt().Eis(Voorwaarde),
        new GeenInterventieKortgeleden().Eis(Aanspraakredenen.MaximumBereikt),
    ];

    private protected override Restantregel Restant => new()
    {
        Maximum = new NietsMeer(),
        Einde = new EindeVanTermijn(EersteZitting.Traject, Pakketwaarden.ValpreventieTussentijd),
    };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) => Aanspraakredenen.BinnenMaximum;
}

/// <summary>Naast deze interventie is er geen andere: het maximum is het nummer van de zitting zelf.</summary>
internal sealed class NietsMeer : Aanspraakuitdrukking<Bereik>
{
    public override Tekst Omschrijving => new("deze interventie", "this intervention");

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) => NummerInReeks.Geheel.Bepaal(onderwerp, moment);

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
    }
}

/// <summary>Sinds het begin van elke eerdere interventie is de tussentijd voorbij als deze begint.</summary>
internal sealed class GeenInterventieKortgeleden : Voorwaarde<Aanspraakvraag>
{
    public override Tekst Omschrijving => new("de vorige interventie begon lang genoeg geleden", "the previous intervention began long enough ago");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst("de vorige interventie begon nog te kort geleden", "the previous intervention began too recently"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [EerdereInterventies, InterventieVan, new Pakketgetal(Pakketwaarden.ValpreventieTussentijd), EersteZitting.Traject];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        if (EerdereInterventies.Elementen(onderwerp.Aandoening, moment) is not { } eerdere)
        {
            return Waarheid.Onbekend;
        }

        if (eerdere.IsEmpty)
        {
            return Waarheid.Waar;
        }

        if (moment.Normwaarden.Zoek(Pakketwaarden.ValpreventieTussentijd, moment.Peildatum) is not { Getal: var maanden })
        {
            return Waarheid.Onbekend;
        }

        var begin = EersteZitting.Traject.Bepaal(onderwerp, moment).Inhoud;
        var geheel = Waarheid.Waar;
        foreach (var eerder in eerdere)
        {
            geheel = Waarheden.En(geheel, eerder.Van is { } van ? LangGenoeg(van.LaatsteDagVanMaanden(maanden), begin) : Waarheid.Onbekend);
        }

        return geheel;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        EerdereInterventies.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        var eerdere = EerdereInterventies.Elementen(onderwerp.Aandoening, moment) ?? [];
        for (var i = 0; i < eerdere.Length; i++)
        {
            InterventieVan.Lees(eerdere[i], moment, EerdereInterventies.PlaatsVan(i, plaats), spoor);
        }

        if (!eerdere.IsEmpty)
        {
            EersteZitting.Traject.Lees(onderwerp, moment, plaats, spoor);
        }

        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        if (moment.Normwaarden.Zoek(Pakketwaarden.ValpreventieTussentijd, moment.Peildatum) is { Getal: var maanden })
        {
            foreach (var eerder in onderwerp.Aandoening.EerdereInterventies ?? [])
            {
                horizon.VoegDagNa(eerder.Van?.LaatsteDagVanMaanden(maanden));
            }
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => Feitplaats.Van(deel, onder);

    private static Waarheid LangGenoeg(DateOnly laatste, Dagbereik begin) =>
        begin.Vroegst > laatste ? Waarheid.Waar : begin.Laatst <= laatste ? Waarheid.Onwaar : Waarheid.Onbekend;
}
