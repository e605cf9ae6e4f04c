using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een andere periode, met een ander begin of einde, overlapt de nieuwste. Als tegenspraak bedoeld: wat niet bekend is, overlapt niet.</summary>
/// <param name="nieuwste">De nieuwste periode.</param>
/// <param name="perioden">De perioden waaronder de andere gezocht wordt.</param>
/// <param name="van">De eerste dag van een periode.</param>
/// <param name="tot">De laatste dag van een periode.</param>
internal sealed class OverlaptNieuwste<T, E>(
    NieuwsteElement<T, E> nieuwste, Selectie<T, E> perioden, Uitdrukking<E, DateOnly> van, Uitdrukking<E, DateOnly> tot) : Voorwaarde<T>
    where T : class
    where E : class
{
    private readonly Binnenweg<E, DateOnly> naarVan = new(van);
    private readonly Binnenweg<E, DateOnly> naarTot = new(tot);
    private readonly Uitdrukking<T, DateOnly> einde = nieuwste.Eigenschap(tot);

    public override Tekst Omschrijving { get; } = new(
        $"{perioden.Lijst.Omschrijving.Nl}: een andere overlapt de laatst begonnen",
        $"{perioden.Lijst.Omschrijving.En}: another overlaps the one that began last");

    public override Zinsboom Zinsboom => Zinsboom.Boven(Omschrijving, perioden.Waarvoor);

    public override IReadOnlyList<Bouwsteen> Delen { get; } = [nieuwste, perioden, van, tot];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var begin = nieuwste.Dag(onderwerp, moment);
        var laatste = einde.Bepaal(onderwerp, moment);
        if (!begin.IsBekend || !laatste.IsBekend)
        {
            return Waarheid.Onwaar;
        }

        var elementen = perioden.Elementen(onderwerp, moment) ?? [];
        if (moment.TijdlijnVoor(elementen.Length) is { } tijdlijn)
        {
            return Waarheden.Van(Reeks(onderwerp, elementen, moment, tijdlijn).OverlaptAndere(new(begin.Inhoud, laatste.Inhoud)));
        }

        foreach (var element in elementen)
        {
            if (Overlapt(element, begin.Inhoud, laatste.Inhoud, moment))
            {
                return Waarheid.Waar;
            }
        }

        return Waarheid.Onwaar;
    }

    public override Uitleg LegUit(T onderwerp, in Peilmoment moment, JsonPointer plaats)
    {
        var waarheid = Bepaal(onderwerp, moment);
        var spoor = new Feitenspoor();
        if (waarheid == Waarheid.Waar)
        {
            var begin = nieuwste.Dag(onderwerp, moment).Inhoud;
            var laatste = einde.Bepaal(onderwerp, moment).Inhoud;
            var elementen = perioden.Elementen(onderwerp, moment) ?? [];
            for (var i = 0; i < elementen.Length; i++)
            {
                if (nieuwste.IsNieuwste(elementen[i], begin, moment) == Waarheid.Waar || Overlapt(elementen[i], begin, laatste, moment))
                {
                    van.Lees(elementen[i], moment, perioden.Lijst.PlaatsVan(i, plaats), spoor);
                    tot.Lees(elementen[i], moment, perioden.Lijst.PlaatsVan(i, plaats), spoor);
                }
            }
        }

        return spoor.LegUit(Omschrijving, waarheid);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon) =>
        nieuwste.Kantelmomenten(onderwerp, moment, horizon);

    protected override string PadVan(Bouwsteen deel, string onder) =>
        deel == van || deel == tot ? perioden.PadVanElement(onder) : onder;

    private Periodenreeks Reeks(T onderwerp, ImmutableArray<E> elementen, in Peilmoment moment, Tijdlijn tijdlijn)
    {
        if (tijdlijn.Van(this, onderwerp) is not Periodenreeks reeks || reeks.GeldtTot <= moment.Peildatum)
        {
            tijdlijn.Onthoud(this, onderwerp, reeks = OpRij(elementen, moment));
            tijdlijn.KentOordelen = true;
        }

        return reeks;
    }

    private Periodenreeks OpRij(ImmutableArray<E> elementen, in Peilmoment moment)
    {
        var bekend = new List<Periodenreeks.Periode>();
        var horizon = Horizon.VanEerste(moment.Peildatum, moment.Tijdlijn!.TotEnMet);
        foreach (var element in elementen)
        {
            perioden.Kantelmomenten(element, moment, horizon);
            van.Kantelmomenten(element, moment, horizon);
            tot.Kantelmomenten(element, moment, horizon);
            if (naarVan.Bepaal(element, moment) is { IsBekend: true } eerste && naarTot.Bepaal(element, moment) is { IsBekend: true } eind
                && perioden.Hoort(element, moment) == Waarheid.Waar)
            {
                bekend.Add(new(eerste.Inhoud, eind.Inhoud));
            }
        }

        return new(bekend, horizon.Eerste);
    }

    private bool Overlapt(E element, DateOnly begin, DateOnly laatste, in Peilmoment moment)
    {
        var eerste = naarVan.Bepaal(element, moment);
        var eind = naarTot.Bepaal(element, moment);
        return eerste.IsBekend && eind.IsBekend
            && (eerste.Inhoud != begin || eind.Inhoud != laatste) && eerste.Inhoud <= laatste && eind.Inhoud >= begin
            && perioden.Hoort(element, moment) == Waarheid.Waar;
    }
}
