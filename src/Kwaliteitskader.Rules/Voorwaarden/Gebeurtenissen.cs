using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Gebeurtenissen die elk laten zien dat op hun dag voldaan werd; zij wegen als een vaststelling door een ander.</summary>
/// <param name="selectie">De gebeurtenissen.</param>
/// <param name="dag">De dag van een gebeurtenis.</param>
internal sealed class Gebeurtenissen<T, E>(Selectie<T, E> selectie, Feit<E, DateOnly> dag) : Getuigenis<T>
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarDag = new(dag);
    private readonly Kantelvraag<E> kantelvraag = selectie.Kantelvraag(dag);

    // Een tekst kan er als een dag uitzien.
    private readonly bool andereDagen = selectie.Alle().Any(deel => deel.EigenFeit?.Type is { } type && (type == typeof(DateOnly) || type == typeof(string)));

    public override Tekst Omschrijving => selectie.Omschrijving;

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [selectie, dag];

    public override bool EigenGeslotenWereld => true;

    public override bool Tel(T onderwerp, in Peilmoment moment, ref Verklaringsweging weging)
    {
        if (selectie.Elementen(onderwerp, moment) is not { } elementen)
        {
            return false;
        }

        foreach (var element in elementen)
        {
            var hoort = selectie.Hoort(element, moment);
            if (hoort != Waarheid.Onwaar)
            {
                weging.TelGebeurtenis(hoort, Dag(element, moment));
            }
        }

        return true;
    }

    public override void Roep(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, List<Getuige> getuigen)
    {
        var elementen = selectie.Elementen(onderwerp, moment) ?? [];
        for (var i = 0; i < elementen.Length; i++)
        {
            if (selectie.Hoort(elementen[i], moment) is var hoort && hoort != Waarheid.Onwaar)
            {
                getuigen.Add(Getuige(i, elementen[i], hoort, moment, plaats, waarover));
            }
        }
    }

    public override bool BlijftBij(T onderwerp, in Peilmoment moment, List<Waarheid> keuze)
    {
        foreach (var element in selectie.Elementen(onderwerp, moment) ?? [])
        {
            keuze.Add(selectie.Hoort(element, moment));
            if (keuze[^1] == Waarheid.Twijfel)
            {
                return false;
            }
        }

        return true;
    }

    public override void LeesOnbekende(T onderwerp, in Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover, Feitenspoor spoor)
    {
        if (selectie.Elementen(onderwerp, moment) is null)
        {
            selectie.Lijst.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        Dagenloop<E>.Kantelmomenten(this, onderwerp, selectie.Elementen(onderwerp, moment) ?? [], kantelvraag, moment, horizon);

    protected override string PadVan(Bouwsteen deel, string onder) => deel == dag ? selectie.PadVanElement(onder) : onder;

    private Getuige Getuige(int index, E element, Waarheid hoort, Peilmoment moment, JsonPointer plaats, Verklaringsonderwerp waarover)
    {
        var hier = selectie.Lijst.PlaatsVan(index, plaats);
        return new Getuige(
            new Verklaring { Onderwerp = hoort == Waarheid.Waar ? waarover : null, Voldoet = true, Op = Dag(element, moment), Door = Verklaringsbron.Visitatie },
            (in opDeDag, spoor) =>
            {
                dag.Lees(element, opDeDag, hier, spoor);
                selectie.Lees(index, element, opDeDag, plaats, spoor);
            },
            hoort == Waarheid.Twijfel ? selectie.LegUit(element, moment, hier)! with { Onderwerp = hier } : null,
            AlleenHaarDag: hoort != Waarheid.Twijfel && !andereDagen);
    }

    private DateOnly? Dag(E element, in Peilmoment moment) => naarDag.Bepaal(element, moment) is { IsBekend: true } op ? op.Inhoud : null;
}
