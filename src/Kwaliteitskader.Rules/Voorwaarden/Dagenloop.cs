using System.Collections.Immutable;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Noteert de eerstvolgende dagen waarop een element iets anders kan zeggen.</summary>
internal delegate void Kantelvraag<in E>(E element, in Peilmoment moment, Horizon horizon)
    where E : class;

/// <summary>
/// De eerstvolgende dagen van de elementen van een lijst die als geheel gewogen wordt, op steeds latere dagen. Een element wordt
/// alleen opnieuw gevraagd als zijn dag er is.
/// </summary>
internal sealed class Dagenloop<E>
    where E : class
{
    private readonly ImmutableArray<E> elementen;
    private readonly Kantelvraag<E> vraag;
    private readonly PriorityQueue<int, DateOnly> wachtenden;
    private readonly Horizon horizon;

    private Dagenloop(ImmutableArray<E> elementen, Kantelvraag<E> vraag, in Peilmoment moment)
    {
        this.elementen = elementen;
        this.vraag = vraag;
        wachtenden = new(elementen.Length);
        horizon = Horizon.VanEerste(moment.Peildatum, moment.Tijdlijn!.TotEnMet);
        for (var i = 0; i < elementen.Length; i++)
        {
            Vraag(i, moment);
        }
    }

    /// <summary>Noteert de eerstvolgende dag van elk element, of van een lange lijst de eerste daarvan.</summary>
    /// <param name="steen">De voorwaarde of uitdrukking die over de lijst gaat.</param>
    /// <param name="onderwerp">Waarvan de lijst is.</param>
    /// <param name="elementen">De elementen.</param>
    /// <param name="vraag">De vraag aan elk element.</param>
    /// <param name="moment">De dag waarop gevraagd wordt.</param>
    /// <param name="horizon">Waarin genoteerd wordt.</param>
    public static void Kantelmomenten(Bouwsteen steen, object onderwerp, ImmutableArray<E> elementen, Kantelvraag<E> vraag, in Peilmoment moment, Horizon horizon)
    {
        if (moment.TijdlijnVoor(elementen.Length) is not { } tijdlijn)
        {
            foreach (var element in elementen)
            {
                vraag(element, moment, horizon);
            }

            return;
        }

        if (tijdlijn.Van(steen, onderwerp) is not Dagenloop<E> loop)
        {
            loop = new Dagenloop<E>(elementen, vraag, moment);
            tijdlijn.Onthoud(steen, onderwerp, loop);
        }

        loop.Naar(moment);
        horizon.Voeg(loop.wachtenden.TryPeek(out _, out var dag) ? dag : null);
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
        horizon.Opnieuw(moment.Peildatum);
        vraag(elementen[index], moment, horizon);
        if (horizon.Eerste is { } dag)
        {
            wachtenden.Enqueue(index, dag);
        }
    }
}
