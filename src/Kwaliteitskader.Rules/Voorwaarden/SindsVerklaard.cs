using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De dag sinds wanneer ononderbroken verklaard is dat aan iets voldaan wordt: de eerste bevestiging na de laatste ontkenning.
/// Zolang een getuigenis onvolledig is, is die dag niet te zeggen; spreken feiten elkaar tegen over de vraag of zij telt, dan is hij tegenstrijdig.
/// </summary>
/// <param name="waarover">Waarover verklaard moet zijn.</param>
/// <param name="naam">De dag in woorden.</param>
/// <param name="getuigenissen">Waaruit het blijkt; van andere dan de eerste hoeft niet alles bekend te zijn.</param>
internal sealed class SindsVerklaard<T>(Verklaringsonderwerp waarover, Tekst naam, params Getuigenis<T>[] getuigenissen) : Uitdrukking<T, DateOnly>
    where T : class
{
    public override Tekst Omschrijving => naam;

    public override IReadOnlyList<Bouwsteen> Delen => getuigenissen;

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var alle = new Verklaringsweging(waarover, gunstig: true, moment.Peildatum);
        if (!Tel(onderwerp, moment, ref alle) || alle.Onvolledig)
        {
            return Waarde<DateOnly>.Onbekend;
        }

        if (alle.Betwist)
        {
            return Waarde<DateOnly>.Tegenstrijdig;
        }

        var sinds = new Verklaringsweging(waarover, gunstig: true, moment.Peildatum, na: alle.LaatsteOntkenning);
        Tel(onderwerp, moment, ref sinds);
        return sinds.EersteBevestiging is { } dag ? dag : Waarde<DateOnly>.Geen;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        foreach (var getuige in getuigenissen.Op(onderwerp, moment, plaats, waarover))
        {
            getuige.Lees(moment, spoor);
        }

        getuigenissen[0].LeesOnbekende(onderwerp, moment, plaats, waarover, spoor);
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var lijst in getuigenissen)
        {
            lijst.Kantelmomenten(onderwerp, moment, horizon);
        }
    }

    private bool Tel(T onderwerp, in Peilmoment moment, ref Verklaringsweging weging)
    {
        var eersteBekend = getuigenissen[0].Tel(onderwerp, moment, ref weging);
        foreach (var lijst in getuigenissen.AsSpan(1))
        {
            lijst.Tel(onderwerp, moment, ref weging);
        }

        return eersteBekend;
    }
}
