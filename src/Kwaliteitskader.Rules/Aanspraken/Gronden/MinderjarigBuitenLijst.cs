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

/// <summary>Een minderjarige buiten de lijst: negen zittingen per kalenderjaar, en negen meer als het resultaat ontoereikend is.</summary>
internal sealed class MinderjarigBuitenLijst() : Grond(new Grondkaart("AAN-9")
{
    Titel = new("Jonger dan achttien, buiten de lijst", "Younger than eighteen, outside the list"),
    Regel = new(
        "Wie jonger is dan achttien is voor een aandoening die niet op de lijst staat per kalenderjaar negen zittingen gedekt, en nog negen als het resultaat ontoereikend is.",
        "Who is younger than eighteen is covered for nine sittings per calendar year for a condition outside the list, and nine more if the result is insufficient."),
    Geldigheid = Vragen.Van(2019),
    Bronnen = [Artikel("lid 9 (lid 7 tot en met 2023, lid 8 in 2024)"), Voortgangsrapportage.Plaats("§4.2.3, geheel")],
    Interpretaties = [Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.NaLijsttermijn, Aanspraakinterpretaties.Leeftijd, Aanspraakinterpretaties.Versie],
})
{
    private static readonly Voorwaarde<Aanspraakvraag> BinnenNegen = Jaarnummer.InJaar.Hoogstens(Pakketwaarden.MinderjarigeMaximum);
    private static readonly Voorwaarde<Aanspraakvraag> BinnenAchttien = Jaarnummer.InJaar.Hoogstens(Pakketwaarden.MinderjarigeVerlengd);

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => Minderjarig;

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        BinnenAchttien.Eis(Aanspraakredenen.MaximumBereikt),
        (BinnenNegen | ResultaatOntoereikend.DitJaar).Eis(Aanspraakredenen.VerlengingNietGebleken),
    ];

    private protected override Restantregel Restant => new() { Nummer = Jaarnummer.InJaar, Maximum = new Jaarmaximum(), Einde = new EindeJaarOfMinderjarig() };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) => Aanspraakredenen.BinnenMaximum;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) => uitkomst switch
    {
        Aanspraakuitkomst.Ja => "003",
        Aanspraakuitkomst.Nee when RedenBijNee(vraag, moment) == Aanspraakredenen.MaximumBereikt => "009",
        _ => null,
    };
}

/// <summary>Het nummer van de zitting in haar kalenderjaar; zittingen binnen een lijsttermijn tellen niet.</summary>
internal sealed class Jaarnummer() : Zittingnummer(new("het nummer van de zitting in het kalenderjaar", "the number of the sitting in the calendar year"))
{
    public static Jaarnummer InJaar { get; } = new();

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var vanaf = Vanaf(onderwerp, moment);
        return new Zittingreeks(Eerder: false, Vanaf: vanaf).Nummer(onderwerp, moment.Peildatum) + Eerder(onderwerp, moment, vanaf);
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        var vanaf = Vanaf(onderwerp, moment);
        Telspoor.Lees(new Zittingreeks(Eerder: false, Vanaf: vanaf), onderwerp, moment, spoor);
        EerderAantal.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        if (!Eerder(onderwerp, moment, vanaf).Vast && onderwerp.Aandoening.Eerder?.Aantal is not null)
        {
            EerderDitJaar.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        base.Kantelmomenten(onderwerp, moment, horizon);
        Jaargrens<Aanspraakvraag>.NieuwJaar(horizon);
    }

    /// <summary>De eerste dag die telt: 1 januari, of de dag na een lijsttermijn die in het jaar afliep.</summary>
    private static DateOnly Vanaf(Aanspraakvraag vraag, in Peilmoment moment)
    {
        var jaar = new DateOnly(moment.Peildatum.Year, 1, 1);
        return vraag.Aandoening.Soort == Aandoeningsoort.Lijst && EindeOpLijst.Dag.Bepaal(vraag, moment) is { IsBekend: true, Inhoud: { Vast: true } einde }
            && einde.Laatst >= jaar && einde.Laatst < moment.Peildatum ? einde.Laatst.PlusDagen(1) : jaar;
    }

    /// <summary>De zittingen van voor dit traject in het jaar; na het jaar waarin het traject begon zijn er geen.</summary>
    private static Bereik Eerder(Aanspraakvraag vraag, in Peilmoment moment, DateOnly vanaf)
    {
        var begin = Leeftijden.Start(vraag, moment.Peildatum);
        var eerder = vraag.Aandoening.Eerder;
        if (eerder?.Aantal == 0 || eerder?.LaatsteOp < vanaf || (begin.Vast && begin.Laatst < vanaf))
        {
            return Bereik.Van(0);
        }

        if (eerder?.DitJaar is { } ditJaar && begin.Vast && begin.Laatst.Year == moment.Peildatum.Year && vanaf.DayOfYear == 1)
        {
            return Bereik.Van(ditJaar);
        }

        return new(eerder?.EersteOp >= vanaf ? eerder.Aantal ?? 0 : 0, eerder?.Aantal ?? Bereik.Onbegrensd);
    }
}

/// <summary>Het maximum in het jaar: achttien als de verlenging gebleken is, anders negen.</summary>
internal sealed class Jaarmaximum : Aanspraakuitdrukking<Bereik>
{
    private readonly Pakketgetal gewoon = new(Pakketwaarden.MinderjarigeMaximum);
    private readonly Pakketgetal verlengd = new(Pakketwaarden.MinderjarigeVerlengd);

    public override Tekst Omschrijving => gewoon.Omschrijving;

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) =>
        (ResultaatOntoereikend.DitJaar.Bepaal(onderwerp, moment) == Waarheid.Waar ? verlengd : gewoon).Bepaal(onderwerp, moment);

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) => gewoon.Lees(onderwerp, moment, plaats, spoor);
}

/// <summary>31 december, of de dag voor de achttiende verjaardag als die eerder is.</summary>
internal sealed class EindeJaarOfMinderjarig : Aanspraakuitdrukking<Dagbereik>
{
    private readonly DagVoorLeeftijd achttien = new(18);

    public override Tekst Omschrijving => new("het einde van het jaar of van de minderjarigheid", "the end of the year or of minority");

    public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var einde = new DateOnly(moment.Peildatum.Year, 12, 31);
        return achttien.Bepaal(onderwerp, moment) is { IsBekend: true, Inhoud: { Vast: true } dag } && dag.Laatst < einde ? dag : Dagbereik.Van(einde);
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) => achttien.Lees(onderwerp, moment, plaats, spoor);
}

/// <summary>Het nieuwste oordeel van het kalenderjaar zegt dat het resultaat ontoereikend is.</summary>
internal sealed class ResultaatOntoereikend : Voorwaarde<Aanspraakvraag>
{
    public static ResultaatOntoereikend DitJaar { get; } = new();

    public override Tekst Omschrijving => new("het resultaat is in dit kalenderjaar ontoereikend bevonden", "the result was found insufficient in this calendar year");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst("het resultaat is in dit kalenderjaar niet ontoereikend bevonden", "the result was not found insufficient in this calendar year"));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [ResultaatOntoereikendOp, OordeelOp, Ontoereikend];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        if (ResultaatOntoereikendOp.Elementen(onderwerp.Aandoening, moment) is not { } oordelen)
        {
            return Waarheid.Onbekend;
        }

        Resultaatoordeel? nieuwste = null;
        foreach (var oordeel in oordelen)
        {
            if (oordeel.Op is not { } op)
            {
                return Waarheid.Onbekend;
            }

            nieuwste = op <= moment.Peildatum && op.Year == moment.Peildatum.Year && !(op < nieuwste?.Op) ? oordeel : nieuwste;
        }

        return nieuwste is null ? Waarheid.Onwaar : nieuwste.Ontoereikend is { } ontoereikend ? Waarheden.Van(ontoereikend) : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        ResultaatOntoereikendOp.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        var oordelen = ResultaatOntoereikendOp.Elementen(onderwerp.Aandoening, moment) ?? [];
        for (var i = 0; i < oordelen.Length; i++)
        {
            OordeelOp.Lees(oordelen[i], moment, ResultaatOntoereikendOp.PlaatsVan(i, plaats), spoor);
            Ontoereikend.Lees(oordelen[i], moment, ResultaatOntoereikendOp.PlaatsVan(i, plaats), spoor);
        }

        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var oordeel in onderwerp.Aandoening.ResultaatOntoereikendOp ?? [])
        {
            horizon.Voeg(oordeel.Op);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => Feitplaats.Van(deel, onder);
}
