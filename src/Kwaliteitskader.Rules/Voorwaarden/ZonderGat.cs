using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>In de laatste maanden zat nooit meer dan de cadans tussen twee opeenvolgende gebeurtenissen.</summary>
/// <remarks>
/// Ook de tijd tot de eerste gebeurtenis telt: vanaf het begin van de terugblik, of vanaf de dag waarop de plicht begon als
/// die later is. Zonder zo'n dag begint het tellen bij de eerste gebeurtenis. De tijd na de laatste gebeurtenis is geen gat;
/// daarover gaat een andere voorwaarde.
/// </remarks>
/// <param name="selectie">De gebeurtenissen.</param>
/// <param name="dag">De dag van een gebeurtenis.</param>
/// <param name="cadans">De langste tijd tussen twee gebeurtenissen, in dagen of maanden, inclusief.</param>
/// <param name="speling">Wat bij de cadans komt, in dezelfde eenheid.</param>
/// <param name="terugblik">Hoeveel maanden voor de peildatum de terugblik begint.</param>
/// <param name="vanaf">De dag waarop de plicht begon.</param>
internal sealed class ZonderGat<T, E>(
    Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag, Normwaarde cadans, Normwaarde? speling, int terugblik, Uitdrukking<T, DateOnly> vanaf) : Voorwaarde<T>
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarDag = new(dag);

    public override Tekst Omschrijving { get; } = new(
        $"tussen {selectie.Lijst.Omschrijving.Nl} zit in de laatste {terugblik} maanden geen gat groter dan de {Ritme(cadans, speling).Nl}",
        $"between {selectie.Lijst.Omschrijving.En} there is in the last {terugblik} months no gap larger than the {Ritme(cadans, speling).En}");

    public override Zinsboom Zinsboom => Zinsboom.Boven(
        new(
            $"tussen {selectie.Lijst.Omschrijving.Nl} zit in de laatste {terugblik} maanden geen gat groter dan de {Ritme(cadans, speling).Nl}, gerekend vanaf {vanaf.Omschrijving.Nl} als die dag later is",
            $"between {selectie.Lijst.Omschrijving.En} there is in the last {terugblik} months no gap larger than the {Ritme(cadans, speling).En}, counted from {vanaf.Omschrijving.En} if that is later"),
        [.. selectie.Waarvoor.Select(hoort => Zinsboom.Boven(new("geteld wordt waarvoor geldt", "counted is that for which"), hoort))]);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = speling is null
        ? [selectie, dag, vanaf, new Normgetal<T>(cadans)]
        : [selectie, dag, vanaf, new Normgetal<T>(cadans), new Normgetal<T>(speling)];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen || Langst(moment) is not { } langst)
        {
            return Waarheid.Onbekend;
        }

        var begin = vanaf.Bepaal(onderwerp, moment);
        if (begin.Kennis is Kennis.Onbekend or Kennis.Tegenstrijdig)
        {
            return Waarheden.Zonder(begin.Kennis);
        }

        var twijfel = false;
        foreach (var element in elementen)
        {
            var telt = Telt(element, moment);
            if (telt == Waarheid.Onbekend)
            {
                return Waarheid.Onbekend;
            }

            twijfel |= telt == Waarheid.Twijfel;
        }

        return twijfel ? Waarheid.Twijfel : Waarheden.Van(!HeeftGat(elementen.AsSpan(), langst, begin, moment));
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var volledigMoment = moment;
        var spoor = new Feitenspoor();
        vanaf.Lees(onderwerp, moment, plaats, spoor);
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            selectie.Lees(i, elementen[i], moment, plaats, spoor);
            dag.Lees(elementen[i], moment, selectie.Lijst.PlaatsVan(i, plaats), spoor);
        }

        foreach (var normwaarde in Maten)
        {
            spoor.Maat(normwaarde, Waarde(normwaarde, volledigMoment), moment);
        }

        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Feiten = spoor.Feiten,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
            Maten = spoor.Maten,
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var normwaarde in Maten)
        {
            Normgetal.KantelmomentenVan(normwaarde, moment, horizon);
        }

        vanaf.Kantelmomenten(onderwerp, moment, horizon);
        foreach (var element in selectie.Elementen(onderwerp, moment) ?? [])
        {
            selectie.Kantelmomenten(element, moment, horizon);
            var op = naarDag.Bepaal(element, moment);
            if (!op.IsBekend)
            {
                continue;
            }

            // Een gat raakt uit beeld als de terugblik zo ver is opgeschoven dat het restant binnen de cadans past.
            horizon.Voeg(op.Inhoud);
            foreach (var waarde in moment.Normwaarden.Van(cadans))
            {
                VoegVerlaten(op.Inhoud, waarde.Getal, moment, horizon);
            }
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    private bool HeeftGat(ReadOnlySpan<E> elementen, int langst, Waarde<DateOnly> plicht, in Peilmoment moment)
    {
        var terug = moment.Peildatum.PlusMaanden(-terugblik);
        var begin = plicht.IsBekend && plicht.Inhoud > terug ? plicht.Inhoud : terug;
        var vorige = plicht.IsBekend ? begin : Volgende(elementen, begin.PlusDagen(-1), moment);
        while (vorige is { } van && Volgende(elementen, van, moment) is { } volgende)
        {
            if (volgende > Verder(van, langst))
            {
                return true;
            }

            vorige = volgende;
        }

        return false;
    }

    private DateOnly? Volgende(ReadOnlySpan<E> elementen, DateOnly na, in Peilmoment moment)
    {
        DateOnly? eerste = null;
        foreach (var element in elementen)
        {
            if (Telt(element, moment) == Waarheid.Waar && naarDag.Bepaal(element, moment).Inhoud is var op && op > na && !(op >= eerste))
            {
                eerste = op;
            }
        }

        return eerste;
    }

    private Waarheid Telt(E element, in Peilmoment moment)
    {
        var hoort = selectie.Hoort(element, moment);
        var op = naarDag.Bepaal(element, moment);
        var gebeurd = op.IsBekend ? Waarheden.Van(op.Inhoud <= moment.Peildatum) : Waarheden.Zonder(op.Kennis);
        return Waarheden.En(hoort, gebeurd);
    }

    private IEnumerable<Normwaarde> Maten => speling is null ? [cadans] : [cadans, speling];

    private static Tekst Ritme(Normwaarde cadans, Normwaarde? speling) => speling is null
        ? cadans.Naam
        : new($"{cadans.Naam.Nl} met de {speling.Naam.Nl}", $"{cadans.Naam.En} with the {speling.Naam.En}");

    private int? Langst(in Peilmoment moment) =>
        Waarde(cadans, moment)?.Getal + (speling is null ? 0 : Waarde(speling, moment)?.Getal);

    private void VoegVerlaten(DateOnly op, int getal, in Peilmoment moment, Horizon horizon)
    {
        IEnumerable<int> extra = speling is null ? [0] : moment.Normwaarden.Van(speling).Select(waarde => waarde.Getal);
        foreach (var terug in extra.Select(erbij => Verder(op, -(getal + erbij))))
        {
            for (var rand = -3; rand <= 3; rand++)
            {
                horizon.Voeg(terug.PlusMaanden(terugblik).PlusDagen(rand));
            }
        }
    }

    private static GedateerdeWaarde? Waarde(Normwaarde normwaarde, in Peilmoment moment) => moment.Normwaarden.Zoek(normwaarde, moment.Peildatum);

    private DateOnly Verder(DateOnly dag, int getal) =>
        cadans.Eenheid == Eenheid.Maanden ? dag.PlusMaanden(getal) : dag.PlusDagen(getal);
}
