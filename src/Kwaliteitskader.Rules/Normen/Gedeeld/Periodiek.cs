using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wat zich steeds binnen een termijn moet herhalen.</summary>
internal static class Periodiek
{
    /// <summary>
    /// De laatste gebeurtenis is niet ouder dan de termijn. Voor wie pas begonnen is, loopt de termijn vanaf zijn begin.
    /// </summary>
    /// <param name="gebeurtenissen">De gebeurtenissen die tellen.</param>
    /// <param name="op">De dag van een gebeurtenis.</param>
    /// <param name="termijn">De termijn.</param>
    /// <param name="begin">De eerste dag waarop de plicht geldt.</param>
    /// <param name="nooit">De reden als er nog geen gebeurtenis is.</param>
    /// <param name="teOud">De reden als de laatste gebeurtenis te lang geleden is.</param>
    /// <param name="speling">Wat bij de termijn komt.</param>
    public static Voorwaarde<T> Herhaald<T, E>(
        Selectie<T, E> gebeurtenissen,
        Uitdrukking<E, DateOnly> op,
        Normwaarde termijn,
        Uitdrukking<T, DateOnly> begin,
        Reden nooit,
        Reden teOud,
        Normwaarde? speling = null)
        where T : class
        where E : class =>
        (gebeurtenissen.Enige(op.Bereikt()).Anders(nooit) & gebeurtenissen.Enige(op.NietOuderDan(termijn, speling)).Anders(teOud))
        .Uiterlijk(begin.EindeVanPeriode(termijn, speling), verviel: gebeurtenissen.Laatste(op).Plus(termijn, speling));
}
