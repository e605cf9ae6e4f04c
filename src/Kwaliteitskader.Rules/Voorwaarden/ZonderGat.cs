using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Feiten;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Tussen twee opeenvolgende gebeurtenissen in de laatste maanden zit nooit meer dan de cadans.</summary>
/// <remarks>
/// Een gat dat voor de terugblik begon, telt vanaf het begin van de terugblik. De tijd voor de eerste en na de laatste
/// gebeurtenis is geen gat; daarover gaan andere voorwaarden.
/// </remarks>
/// <param name="selectie">De gebeurtenissen.</param>
/// <param name="dag">De dag van een gebeurtenis.</param>
/// <param name="cadans">De langste tijd tussen twee gebeurtenissen, in dagen of maanden, inclusief.</param>
/// <param name="terugblik">Hoeveel maanden voor de peildatum de terugblik begint.</param>
internal sealed class ZonderGat<T, E>(Selectie<T, E> selectie, Uitdrukking<E, DateOnly> dag, Normwaarde cadans, int terugblik) : Voorwaarde<T>
    where T : class
    where E : class
{
    public override Tekst Omschrijving { get; } = new(
        $"{selectie.Omschrijving.Nl}: geen gat in de laatste {terugblik} maanden groter dan de {cadans.Naam.Nl}",
        $"{selectie.Omschrijving.En}: no gap in the last {terugblik} months larger than the {cadans.Naam.En}");

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie, dag];

    public override Normwaarde EigenNormwaarde => cadans;

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen || Langst(moment) is not { } langst)
        {
            return Waarheid.Onbekend;
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

        return twijfel ? Waarheid.Twijfel : Waarheden.Van(!HeeftGat(elementen.AsSpan(), langst, moment));
    }

    public override Verklaring Verklaar(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var lezing = new Lezing();
        selectie.Lijst.Lees(onderwerp, moment, plaats, lezing);
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            selectie.Lees(i, elementen[i], moment, plaats, lezing);
            dag.Lees(elementen[i], moment, selectie.Lijst.PlaatsVan(i, plaats), lezing);
        }

        if (Langst(moment) is null)
        {
            lezing.OntbrekendeNormwaarde(cadans.Id);
        }

        return new Verklaring
        {
            Bewering = Omschrijving,
            Waarheid = Bepaal(onderwerp, moment),
            Feiten = lezing.Feiten,
            OntbrekendeNormwaarden = lezing.OntbrekendeNormwaarden,
        };
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        Normgetal.KantelmomentenVan(cadans, moment, horizon);
        foreach (var element in selectie.Elementen(onderwerp, moment) ?? [])
        {
            selectie.Kantelmomenten(element, moment, horizon);
            var op = dag.Bepaal(element, moment);
            if (!op.IsBekend)
            {
                continue;
            }

            // Een gat raakt uit beeld als de terugblik zo ver is opgeschoven dat het restant binnen de cadans past.
            horizon.Voeg(op.Inhoud);
            foreach (var waarde in moment.Normwaarden.Van(cadans))
            {
                var terug = cadans.Eenheid == Eenheid.Maanden ? op.Inhoud.PlusMaanden(-waarde.Getal) : op.Inhoud.PlusDagen(-waarde.Getal);
                for (var speling = -3; speling <= 3; speling++)
                {
                    horizon.Voeg(terug.PlusMaanden(terugblik).PlusDagen(speling));
                }
            }
        }
    }

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    private bool HeeftGat(ReadOnlySpan<E> elementen, GedateerdeWaarde langst, in Peilmoment moment)
    {
        var begin = moment.Peildatum.PlusMaanden(-terugblik);
        foreach (var element in elementen)
        {
            if (Telt(element, moment) != Waarheid.Waar)
            {
                continue;
            }

            var op = dag.Bepaal(element, moment).Inhoud;
            var volgende = Volgende(elementen, op, moment);
            var vanaf = op < begin ? begin : op;
            if (volgende is { } later && later > begin && later > Ten(vanaf, langst))
            {
                return true;
            }
        }

        return false;
    }

    private DateOnly? Volgende(ReadOnlySpan<E> elementen, DateOnly na, in Peilmoment moment)
    {
        DateOnly? eerste = null;
        foreach (var element in elementen)
        {
            if (Telt(element, moment) == Waarheid.Waar && dag.Bepaal(element, moment).Inhoud is var op && op > na && !(op >= eerste))
            {
                eerste = op;
            }
        }

        return eerste;
    }

    private Waarheid Telt(E element, in Peilmoment moment)
    {
        var hoort = selectie.Hoort(element, moment);
        var op = dag.Bepaal(element, moment);
        var gebeurd = op.IsBekend ? Waarheden.Van(op.Inhoud <= moment.Peildatum) : Waarheden.Zonder(op.Kennis);
        return Waarheden.En(hoort, gebeurd);
    }

    private GedateerdeWaarde? Langst(in Peilmoment moment) => moment.Normwaarden.Zoek(cadans, moment.Peildatum);

    private DateOnly Ten(DateOnly dag, GedateerdeWaarde langst) =>
        cadans.Eenheid == Eenheid.Maanden ? dag.PlusMaanden(langst.Getal) : dag.PlusDagen(langst.Getal);
}
