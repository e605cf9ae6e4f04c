namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>De kortste weg naar een waarde: een feit van het onderwerp zelf wordt rechtstreeks gelezen.</summary>
/// <remarks>Op het hete pad weegt elke sprong waarvan de processor het doel moet raden; deze spaart er een per feit.</remarks>
internal readonly struct Binnenweg<T, W>(Uitdrukking<T, W> uitdrukking)
    where W : struct
{
    private readonly Func<T, W?>? direct = (uitdrukking as Feit<T, W>)?.VanOnderwerp;

    public Waarde<W> Bepaal(T onderwerp, in Peilmoment moment)
    {
        if (direct is null)
        {
            return uitdrukking.Bepaal(onderwerp, moment);
        }

        return direct(onderwerp) is { } waarde ? waarde : Waarde<W>.Onbekend;
    }
}
