using System.Collections.Immutable;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// Wat de elementen van een lijst op steeds latere dagen zeggen. Een element wordt alleen opnieuw gevraagd op de dagen waarop
/// het zelf kan kantelen.
/// </summary>
internal sealed class Elementenloop<E>
    where E : class
{
    private readonly ImmutableArray<E> elementen;
    private readonly Voorwaarde<E> perElement;
    private readonly Waarheid[] waarheden;
    private readonly int[] aantallen = new int[(int)Waarheid.Waar + 1];
    private readonly PriorityQueue<int, DateOnly> wachtenden = new();
    private readonly Horizon horizon;

    // Van elk element de dag waarop het het laatst gevraagd is, en die waarop het weer gevraagd wordt.
    private readonly (DateOnly Laatst, DateOnly? Weer)[] dagen;

    private Elementenloop(ImmutableArray<E> elementen, Voorwaarde<E> perElement, in Peilmoment moment)
    {
        this.elementen = elementen;
        this.perElement = perElement;
        horizon = Horizon.VanEerste(moment.Peildatum, moment.Tijdlijn!.TotEnMet);
        waarheden = new Waarheid[elementen.Length];
        dagen = new (DateOnly, DateOnly?)[elementen.Length];
        aantallen[(int)Waarheid.Onbekend] = elementen.Length;
        for (var i = 0; i < elementen.Length; i++)
        {
            Vraag(i, moment);
        }
    }

    /// <summary>Hoeveel elementen elke <see cref="Waarheid"/> zeggen.</summary>
    public ReadOnlySpan<int> Aantallen => aantallen;

    /// <summary>De eerste dag waarop weer een element kan kantelen.</summary>
    public DateOnly? Eerstvolgende => wachtenden.TryPeek(out _, out var dag) ? dag : null;

    /// <summary>Of een element kan kantelen op de dag waarop een uitkomst anders wordt, gezien vanaf die dag of de dag ervoor.</summary>
    public bool KanKantelen(int index, in Peilmoment moment) =>
        moment.Wending is { } wending && (dagen[index].Laatst == wending || dagen[index].Weer == wending);

    /// <summary>
    /// De loop van een vraag over de elementen van een lijst, op de dag van het peilmoment; afwezig als de lijst kort is of als
    /// niet dag na dag gevraagd wordt.
    /// </summary>
    /// <param name="vraag">De voorwaarde die over de lijst gaat.</param>
    /// <param name="onderwerp">Waarvan de lijst is.</param>
    /// <param name="elementen">De elementen.</param>
    /// <param name="perElement">De vraag aan elk element.</param>
    /// <param name="moment">De dag waarop gevraagd wordt.</param>
    public static Elementenloop<E>? Van(
        object vraag, object onderwerp, ImmutableArray<E> elementen, Voorwaarde<E> perElement, in Peilmoment moment)
    {
        if (moment.TijdlijnVoor(elementen.Length) is not { } tijdlijn)
        {
            return null;
        }

        if (tijdlijn.Van(vraag, onderwerp) is Elementenloop<E> bekend)
        {
            bekend.Naar(moment);
            return bekend;
        }

        var nieuw = new Elementenloop<E>(elementen, perElement, moment);
        tijdlijn.Onthoud(vraag, onderwerp, nieuw);
        tijdlijn.KentOordelen = true;
        return nieuw;
    }

    private void Naar(in Peilmoment moment)
    {
        while (wachtenden.TryPeek(out var index, out var dag) && dag <= moment.Peildatum)
        {
            wachtenden.Dequeue();
            Vraag(index, moment);
        }
    }

    private void Vraag(int index, in Peilmoment moment)
    {
        var waarheid = perElement.Bepaal(elementen[index], moment);
        aantallen[(int)waarheden[index]]--;
        aantallen[(int)waarheid]++;
        waarheden[index] = waarheid;

        horizon.Opnieuw(moment.Peildatum);
        perElement.Kantelmomenten(elementen[index], moment, horizon);
        dagen[index] = (moment.Peildatum, horizon.Eerste);
        if (horizon.Eerste is { } dag)
        {
            wachtenden.Enqueue(index, dag);
        }
    }
}
