using System.Numerics;
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
    private readonly Kantelvraag<E> kantelvraag = selectie.Kantelvraag(dag);

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

        return twijfel ? Waarheid.Twijfel : Waarheden.Van(LaatsteGat(elementen.AsSpan(), langst, begin, moment) is null);
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
            Reden = spoor.Tegenspraak,
            Feiten = spoor.Feiten,
            MeerOntbreekt = spoor.MeerOntbreekt,
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
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        Dagenloop<E>.Kantelmomenten(this, onderwerp, elementen, kantelvraag, moment, horizon);

        // Met de tijd schuift de terugblik op, en daardoor ontstaat nooit een gat: alleen het laatste kan nog uit beeld raken.
        if (Langst(moment) is { } langst && LaatsteGat(elementen.AsSpan(), langst, vanaf.Bepaal(onderwerp, moment), moment) is { } gat)
        {
            UitBeeld(gat, moment, horizon);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    /// <summary>Het laatste gat in de terugblik: de gebeurtenis ervoor en die erna. Leest elk element één keer.</summary>
    private (DateOnly Van, DateOnly Tot)? LaatsteGat(ReadOnlySpan<E> elementen, int langst, Waarde<DateOnly> plicht, in Peilmoment moment)
    {
        var terug = moment.Peildatum.PlusMaanden(-terugblik);
        var begin = plicht.IsBekend && plicht.Inhoud > terug ? plicht.Inhoud : terug;
        if (begin > moment.Peildatum)
        {
            return null;
        }

        // Een bit per dag van de terugblik: zo staan de gebeurtenissen op volgorde zonder ze te sorteren.
        var dagen = moment.Peildatum.DayNumber - begin.DayNumber + 1;
        var woorden = (dagen + 63) / 64;
        var gebeurd = woorden <= 64 ? stackalloc ulong[woorden] : new ulong[woorden];
        Merk(elementen, begin, gebeurd, moment);

        (DateOnly, DateOnly)? laatste = null;
        DateOnly? vorige = plicht.IsBekend ? begin : null;
        for (var woord = 0; woord < gebeurd.Length; woord++)
        {
            for (var rest = gebeurd[woord]; rest != 0; rest &= unchecked(rest - 1))
            {
                var op = begin.PlusDagen((woord * 64) + BitOperations.TrailingZeroCount(rest));
                if (vorige is { } van && op > Verder(van, langst))
                {
                    laatste = (van, op);
                }

                vorige = op;
            }
        }

        return laatste;
    }

    private void Merk(ReadOnlySpan<E> elementen, DateOnly begin, Span<ulong> gebeurd, in Peilmoment moment)
    {
        foreach (var element in elementen)
        {
            if (Telt(element, moment) == Waarheid.Waar && naarDag.Bepaal(element, moment).Inhoud is var op && op >= begin)
            {
                var plaats = op.DayNumber - begin.DayNumber;
                gebeurd[plaats / 64] |= 1UL << (plaats % 64);
            }
        }
    }

    /// <summary>
    /// Noteert wanneer een gat uit beeld raakt: als de gebeurtenis ervoor buiten de terugblik valt, of als de terugblik zo ver is
    /// opgeschoven dat het restant binnen de cadans past. Maanden zijn ongelijk, vandaar de rand.
    /// </summary>
    private void UitBeeld((DateOnly Van, DateOnly Tot) gat, in Peilmoment moment, Horizon horizon)
    {
        for (var rand = -3; rand <= 3; rand++)
        {
            horizon.Voeg(gat.Van.PlusMaanden(terugblik).PlusDagen(rand));
            foreach (var langst in Langsten(moment))
            {
                horizon.Voeg(Verder(gat.Tot, -langst).PlusMaanden(terugblik).PlusDagen(rand));
            }
        }
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

    /// <summary>Hoe lang het ooit mag of mocht duren: elke cadans met elke speling.</summary>
    private IEnumerable<int> Langsten(Peilmoment moment) => speling is null
        ? moment.Normwaarden.Van(cadans).Select(waarde => waarde.Getal)
        : moment.Normwaarden.Van(cadans).SelectMany(waarde => moment.Normwaarden.Van(speling).Select(erbij => waarde.Getal + erbij.Getal));

    private static GedateerdeWaarde? Waarde(Normwaarde normwaarde, in Peilmoment moment) => moment.Normwaarden.Zoek(normwaarde, moment.Peildatum);

    private DateOnly Verder(DateOnly dag, int getal) =>
        cadans.Eenheid == Eenheid.Maanden ? dag.PlusMaanden(getal) : dag.PlusDagen(getal);
}
