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
/// <param name="terugblik">Hoeveel maanden voor de peildatum de terugblik begint.</param>
/// <param name="vanaf">De dag waarop de plicht begon.</param>
internal sealed class ZonderGat<T, E>(
    Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag, Normwaarde cadans, int terugblik, Uitdrukking<T, DateOnly> vanaf) : Voorwaarde<T>
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarDag = new(dag);

    public override Tekst Omschrijving { get; } = new(
        $"{selectie.Omschrijving.Nl}: geen gat in de laatste {terugblik} maanden groter dan de {cadans.Naam.Nl}",
        $"{selectie.Omschrijving.En}: no gap in the last {terugblik} months larger than the {cadans.Naam.En}");

    public override Zinsboom Zinsboom => Zinsboom.Boven(
        new(
            $"{selectie.Lijst.Omschrijving.Nl}: in de laatste {terugblik} maanden, gerekend vanaf {vanaf.Omschrijving.Nl} als die later begint, geen gat groter dan de {cadans.Naam.Nl}",
            $"{selectie.Lijst.Omschrijving.En}: in the last {terugblik} months, counted from {vanaf.Omschrijving.En} if that is later, no gap larger than the {cadans.Naam.En}"),
        [.. selectie.Waarvoor.Select(hoort => Zinsboom.Boven(new("geteld wordt waarvoor geldt", "counted is that for which"), hoort))]);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie, dag, vanaf];

    public override Normwaarde EigenNormwaarde => cadans;

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
        var spoor = new Feitenspoor();
        vanaf.Lees(onderwerp, moment, plaats, spoor);
        selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            selectie.Lees(i, elementen[i], moment, plaats, spoor);
            dag.Lees(elementen[i], moment, selectie.Lijst.PlaatsVan(i, plaats), spoor);
        }

        if (Langst(moment) is null)
        {
            spoor.OntbrekendeNormwaarde(cadans.Id);
        }

        return new Uitleg
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Feiten = spoor.Feiten,
            OntbrekendeNormwaarden = spoor.OntbrekendeNormwaarden,
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        Normgetal.KantelmomentenVan(cadans, moment, horizon);
        vanaf.Kantelmomenten(onderwerp, moment, horizon);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        foreach (var element in elementen)
        {
            selectie.Kantelmomenten(element, moment, horizon);
            var op = naarDag.Bepaal(element, moment);
            if (op.IsBekend)
            {
                horizon.Voeg(op.Inhoud);
            }
        }

        // Met de tijd schuift de terugblik op, en daardoor ontstaat nooit een gat: alleen het laatste kan nog uit beeld raken.
        if (Langst(moment) is { } langst && LaatsteGat(elementen.AsSpan(), langst, vanaf.Bepaal(onderwerp, moment), moment) is { } gat)
        {
            UitBeeld(gat, moment, horizon);
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    /// <summary>Het laatste gat in de terugblik: de gebeurtenis ervoor en die erna. Leest elk element één keer.</summary>
    private (DateOnly Van, DateOnly Tot)? LaatsteGat(ReadOnlySpan<E> elementen, GedateerdeWaarde langst, Waarde<DateOnly> plicht, in Peilmoment moment)
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
                if (vorige is { } van && op > Ten(van, langst))
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
    /// opgeschoven dat het restant binnen de cadans past. Maanden zijn ongelijk, vandaar de speling.
    /// </summary>
    private void UitBeeld((DateOnly Van, DateOnly Tot) gat, in Peilmoment moment, Horizon horizon)
    {
        for (var speling = -3; speling <= 3; speling++)
        {
            horizon.Voeg(gat.Van.PlusMaanden(terugblik).PlusDagen(speling));
            foreach (var waarde in moment.Normwaarden.Van(cadans))
            {
                var terug = cadans.Eenheid == Eenheid.Maanden ? gat.Tot.PlusMaanden(-waarde.Getal) : gat.Tot.PlusDagen(-waarde.Getal);
                horizon.Voeg(terug.PlusMaanden(terugblik).PlusDagen(speling));
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

    private GedateerdeWaarde? Langst(in Peilmoment moment) => moment.Normwaarden.Zoek(cadans, moment.Peildatum);

    private DateOnly Ten(DateOnly dag, GedateerdeWaarde langst) =>
        cadans.Eenheid == Eenheid.Maanden ? dag.PlusMaanden(langst.Getal) : dag.PlusDagen(langst.Getal);
}
