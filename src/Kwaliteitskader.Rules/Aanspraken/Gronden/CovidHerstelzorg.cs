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

/// <summary>Herstelzorg na ernstige COVID-19, voorwaardelijk toegelaten tot en met 2024.</summary>
internal sealed class CovidHerstelzorg() : Grond(new Grondkaart("AAN-10")
{
    Titel = new("Herstelzorg na COVID-19", "Recovery care after COVID-19"),
    Regel = new(
        "Na ernstige COVID-19 waren vijftig zittingen in zes maanden voorwaardelijk gedekt, en na een nieuwe verwijzing vijftig in de volgende zes. Nodig waren een verwijzing binnen vier, sinds juli 2021 zes, maanden na het acute stadium, een begin binnen een maand daarna, en deelname aan onderzoek. Wie voor november 2020 begon, had geen verwijzing vooraf nodig. Sinds juli 2024 begon geen traject meer.",
        "After severe COVID-19 fifty sittings in six months were conditionally covered, and after a new referral fifty in the next six. Needed were a referral within four, since July 2021 six, months after the acute stage, a start within a month of it, and taking part in research. Who began before November 2020 needed no referral beforehand. From July 2024 no course began any more."),
    Geldigheid = new() { Van = new DateOnly(2020, 7, 18), Tot = new DateOnly(2024, 12, 31) },
    Bronnen =
    [
        ExterneBron.Plaats("stcrt", "2020, 39509 en 47194", Zekerheid.Hoog), ExterneBron.Plaats("stcrt", "2021, 32870", Zekerheid.Hoog),
        ExterneBron.Plaats("stcrt", "2023, 20603", Zekerheid.Hoog), ExterneBron.Plaats("kst", "25295-2192", Zekerheid.Hoog), Voortgangsrapportage.Plaats("§4.1.4, geheel"),
    ],
    Interpretaties = [Aanspraakinterpretaties.Zitting, Aanspraakinterpretaties.Maanden, Aanspraakinterpretaties.Versie],
})
{
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> EersteEinde = new EindeVanTermijn(EersteZitting.Geheel, Pakketwaarden.CovidPeriode);
    private static readonly Uitdrukking<Aanspraakvraag, Dagbereik> TweedeEinde = new EindeTweedePeriode();

    private protected override Voorwaarde<Aanspraakvraag> Geadresseerde => IsSoort(Aandoeningsoort.CovidHerstel);

    private protected override IEnumerable<Dekkingseis> Eisen =>
    [
        BegonnenVoor.Sluiting.Eis(Aanspraakredenen.ToelatingVoorbij),
        (BegonnenVoor.Verwijsplicht | new TijdigVerwezen()).Eis(Aanspraakredenen.VoorwaardeNietVervuld),
        Onderzoek.Deelname.Eis(Aanspraakredenen.VoorwaardeNietVervuld),
        new TotEnMet(TweedeEinde).Eis(Aanspraakredenen.PeriodeVerstreken),
        (new TotEnMet(EersteEinde) | new OpnieuwVerwezen()).Eis(Aanspraakredenen.VoorwaardeNietVervuld),
        Periodenummer.InPeriode.Hoogstens(Pakketwaarden.CovidMaximum).Eis(Aanspraakredenen.MaximumBereikt),
    ];

    private protected override Restantregel Restant => new()
    {
        Nummer = Periodenummer.InPeriode,
        Maximum = new Pakketgetal(Pakketwaarden.CovidMaximum),
        Einde = new EindeVanPeriode(),
    };

    internal override Reden RedenBijJa(Aanspraakvraag vraag, in Peilmoment moment) => Aanspraakredenen.BinnenMaximum;

    internal override string? Csi(Aanspraakvraag vraag, in Peilmoment moment, Aanspraakuitkomst uitkomst) =>
        uitkomst != Aanspraakuitkomst.Ja ? null : new TotEnMet(EersteEinde).Bepaal(vraag, moment) switch
        {
            Waarheid.Waar => "020",
            Waarheid.Onwaar => "021",
            _ => null,
        };

    private sealed class EindeTweedePeriode : Aanspraakuitdrukking<Dagbereik>
    {
        public override Tekst Omschrijving => new("het einde van de tweede periode", "the end of the second period");

        public override IReadOnlyList<Bouwsteen> Delen { get; } = [EersteZitting.Geheel, new Pakketgetal(Pakketwaarden.CovidPeriode)];

        public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
        {
            var begin = EersteZitting.Geheel.Bepaal(onderwerp, moment).Inhoud;
            return moment.Normwaarden.Zoek(Pakketwaarden.CovidPeriode, moment.Peildatum) is { Getal: var maanden }
                ? begin.Naar(dag => dag.LaatsteDagVanMaanden(2 * maanden))
                : Waarde<Dagbereik>.Onbekend;
        }

        public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
            EersteZitting.Geheel.Lees(onderwerp, moment, plaats, spoor);
    }

    private sealed class EindeVanPeriode : Aanspraakuitdrukking<Dagbereik>
    {
        public override Tekst Omschrijving => new("het einde van de periode", "the end of the period");

        public override Waarde<Dagbereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment) =>
            (new TotEnMet(EersteEinde).Bepaal(onderwerp, moment) == Waarheid.Onwaar ? TweedeEinde : EersteEinde).Bepaal(onderwerp, moment);

        public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
            EersteEinde.Lees(onderwerp, moment, plaats, spoor);
    }
}

/// <summary>De eerste zitting lag voor een vaste dag.</summary>
internal sealed class BegonnenVoor(DateOnly dag) : Voorwaarde<Aanspraakvraag>
{
    /// <summary>Voor 1 november 2020 was geen verwijzing vooraf nodig.</summary>
    public static BegonnenVoor Verwijsplicht { get; } = new(new DateOnly(2020, 11, 1));

    /// <summary>Van 1 juli 2024 af begon geen traject meer.</summary>
    public static BegonnenVoor Sluiting { get; } = new(new DateOnly(2024, 7, 1));

    public override Tekst Omschrijving { get; } = new(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"de eerste behandeling was voor {dag:yyyy-MM-dd}"),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the first treatment was before {dag:yyyy-MM-dd}"));

    public override Zinsboom Zinsboom => Zinsblad(new Tekst(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"de eerste behandeling was op of na {dag:yyyy-MM-dd}"),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the first treatment was on or after {dag:yyyy-MM-dd}")));

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [EersteZitting.Geheel];

    public override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var begin = EersteZitting.Geheel.Bepaal(onderwerp, moment).Inhoud;
        return begin.Laatst < dag ? Waarheid.Waar : begin.Vroegst >= dag ? Waarheid.Onwaar : Waarheid.Onbekend;
    }

    public override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        EersteZitting.Geheel.Lees(onderwerp, moment, plaats, spoor);
        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    public override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon) => horizon.Voeg(dag);
}

/// <summary>Het nummer van de zitting in haar periode van herstelzorg.</summary>
internal sealed class Periodenummer() : Zittingnummer(new("het nummer van de zitting in de periode", "the number of the sitting in the period"))
{
    public static Periodenummer InPeriode { get; } = new();

    public override Waarde<Bereik> Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        var geheel = new Zittingreeks(Eerder: true).Nummer(onderwerp, moment.Peildatum);
        var begin = EersteZitting.Geheel.Bepaal(onderwerp, moment).Inhoud;
        if (!begin.Vast || moment.Normwaarden.Zoek(Pakketwaarden.CovidPeriode, moment.Peildatum) is not { Getal: var maanden })
        {
            return geheel with { Minst = 1 };
        }

        var einde = begin.Laatst.LaatsteDagVanMaanden(maanden);
        return moment.Peildatum <= einde ? geheel : new Zittingreeks(Eerder: true, Vanaf: einde.PlusDagen(1)).Nummer(onderwerp, moment.Peildatum);
    }

    public override void Lees(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        Telspoor.Lees(new Zittingreeks(Eerder: true), onderwerp, moment, spoor);
}

/// <summary>Er is een verwijzing van voor de eerste zitting die op tijd was, en waarna op tijd begonnen is.</summary>
internal sealed class TijdigVerwezen : Verwijsvoorwaarde
{
    public override Tekst Omschrijving => new("tijdig verwezen na het acute stadium en tijdig begonnen", "referred in time after the acute stage and begun in time");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst("niet tijdig verwezen of niet tijdig begonnen", "not referred in time or not begun in time"));

    private protected override Waarheid Telt(Verwijzing verwijzing, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var begin = EersteZitting.Geheel.Bepaal(vraag, moment).Inhoud;
        if (verwijzing.Op is not { } op)
        {
            return Waarheid.Onbekend;
        }

        if (!begin.Vast)
        {
            return op > begin.Laatst ? Waarheid.Onwaar : Waarheid.Onbekend;
        }

        if (op > begin.Laatst || begin.Laatst > op.PlusMaanden(Maanden(Pakketwaarden.CovidStarttermijn, moment)))
        {
            return Waarheid.Onwaar;
        }

        return vraag.Aandoening.AcuutStadiumTot is { } acuut
            ? Waarheden.Van(op <= acuut.PlusMaanden(Maanden(Pakketwaarden.CovidVerwijstermijn, moment)))
            : Waarheid.Onbekend;
    }

    private protected override void LeesMeer(Aanspraakvraag vraag, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        AcuutStadiumTot.Lees(vraag.Aandoening, moment, plaats, spoor);
        EersteZitting.Geheel.Lees(vraag, moment, plaats, spoor);
    }

    private static int Maanden(Normwaarde termijn, in Peilmoment moment) => moment.Normwaarden.Zoek(termijn, moment.Peildatum)?.Getal ?? 0;
}

/// <summary>Er is een nieuwe verwijzing van na de eerste zitting; tot juli 2021 alleen van een medisch specialist.</summary>
internal sealed class OpnieuwVerwezen : Verwijsvoorwaarde
{
    private static readonly DateOnly OokHuisarts = new(2021, 7, 1);

    public override Tekst Omschrijving => new("opnieuw verwezen voor de tweede periode", "referred again for the second period");

    public override Zinsboom Zinsboom => Zinsblad(new Tekst("niet opnieuw verwezen voor de tweede periode", "not referred again for the second period"));

    private protected override Waarheid Telt(Verwijzing verwijzing, Aanspraakvraag vraag, in Peilmoment moment)
    {
        var begin = EersteZitting.Geheel.Bepaal(vraag, moment).Inhoud;
        var later = verwijzing.Op is not { } op ? Waarheid.Onbekend
            : op > moment.Peildatum || op <= begin.Vroegst ? Waarheid.Onwaar
            : op > begin.Laatst ? Waarheid.Waar : Waarheid.Onbekend;
        if (moment.Peildatum >= OokHuisarts || later == Waarheid.Onwaar)
        {
            return later;
        }

        return Waarheden.En(later, verwijzing.Door is { } door ? Waarheden.Van(door == Verwijzer.MedischSpecialist) : Waarheid.Onbekend);
    }

    private protected override void LeesMeer(Aanspraakvraag vraag, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        EersteZitting.Geheel.Lees(vraag, moment, plaats, spoor);
}

/// <summary>Ten minste één verwijzing telt.</summary>
internal abstract class Verwijsvoorwaarde : Voorwaarde<Aanspraakvraag>
{
    public override IReadOnlyList<Bouwsteen> Delen { get; } =
    [
        Verwijzingen, VerwijzingOp, VerwijzingDoor, AcuutStadiumTot, EersteZitting.Geheel,
        new Pakketgetal(Pakketwaarden.CovidVerwijstermijn), new Pakketgetal(Pakketwaarden.CovidStarttermijn),
    ];

    public sealed override Waarheid Bepaal(Aanspraakvraag onderwerp, in Peilmoment moment)
    {
        if (Verwijzingen.Elementen(onderwerp.Aandoening, moment) is not { } verwijzingen)
        {
            return Waarheid.Onbekend;
        }

        var geheel = Waarheid.Onwaar;
        foreach (var verwijzing in verwijzingen)
        {
            geheel = Waarheden.Of(geheel, Telt(verwijzing, onderwerp, moment));
        }

        return geheel;
    }

    public sealed override Uitleg LegUit(Aanspraakvraag onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var spoor = new Feitenspoor();
        Verwijzingen.Lees(onderwerp.Aandoening, moment, plaats, spoor);
        var verwijzingen = Verwijzingen.Elementen(onderwerp.Aandoening, moment) ?? [];
        for (var i = 0; i < verwijzingen.Length; i++)
        {
            VerwijzingOp.Lees(verwijzingen[i], moment, Verwijzingen.PlaatsVan(i, plaats), spoor);
            VerwijzingDoor.Lees(verwijzingen[i], moment, Verwijzingen.PlaatsVan(i, plaats), spoor);
        }

        if (!verwijzingen.IsEmpty)
        {
            LeesMeer(onderwerp, moment, plaats, spoor);
        }

        return spoor.LegUit(Omschrijving, Bepaal(onderwerp, moment));
    }

    public sealed override void Kantelmomenten(Aanspraakvraag onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var verwijzing in onderwerp.Aandoening.Verwijzingen ?? [])
        {
            horizon.Voeg(verwijzing.Op);
        }
    }

    protected sealed override string PadVan(Bouwsteen deel, string onder) => Feitplaats.Van(deel, onder);

    private protected abstract Waarheid Telt(Verwijzing verwijzing, Aanspraakvraag vraag, in Peilmoment moment);

    private protected abstract void LeesMeer(Aanspraakvraag vraag, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor);
}
