using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Een voorwaarde aan de waarde van één uitdrukking: de bladeren van de boom.</summary>
/// <param name="uitdrukking">De uitdrukking waarvan de waarde getoetst wordt.</param>
internal abstract class Waardevoorwaarde<T, W>(Uitdrukking<T, W> uitdrukking) : Bladvoorwaarde<T>
    where T : class
{
    public override IReadOnlyList<Bouwsteen> Delen { get; } = [uitdrukking];

    public override Waarheid Bepaal(T onderwerp, in Peilmoment moment)
    {
        var waarde = uitdrukking.Bepaal(onderwerp, moment);
        return waarde.IsBekend ? Toets(waarde.Inhoud, moment) : Zonder(waarde.Kennis);
    }

    // Om één feit te noteren is er geen boom omheen nodig; van een lange lijst worden het er veel.
    internal sealed override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        if (uitdrukking.EigenFeit is null)
        {
            base.Lees(onderwerp, moment, plaats, spoor);
        }
        else if (uitdrukking.Bepaal(onderwerp, moment).IsBekend || Bepaal(onderwerp, moment) == Waarheid.Onbekend)
        {
            uitdrukking.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        uitdrukking.Kantelmomenten(onderwerp, moment, horizon);
        var waarde = uitdrukking.Bepaal(onderwerp, moment);
        if (waarde.IsBekend)
        {
            KantelmomentenVan(waarde.Inhoud, moment, horizon);
        }
    }

    protected sealed override void LeesFeiten(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor) =>
        uitdrukking.Lees(onderwerp, moment, plaats, spoor);

    /// <summary>De uitdrukking waarvan de waarde getoetst wordt.</summary>
    protected Uitdrukking<T, W> Uitdrukking => uitdrukking;

    /// <summary>Het oordeel over een bekende waarde.</summary>
    protected abstract Waarheid Toets(W waarde, in Peilmoment moment);

    /// <summary>Het oordeel als er geen waarde bekend is.</summary>
    protected virtual Waarheid Zonder(Kennis kennis) => Waarheden.Zonder(kennis);

    /// <summary>De dagen waarop het oordeel over een bekende waarde kantelt door het verstrijken van de tijd.</summary>
    protected virtual void KantelmomentenVan(W waarde, in Peilmoment moment, Horizon horizon)
    {
    }
}
