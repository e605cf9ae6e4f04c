using System.Collections.Immutable;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>Wat elementen van een lijst samen zeggen, in welke volgorde zij ook geteld zijn.</summary>
/// <typeparam name="W">De weging zelf.</typeparam>
internal interface IWeging<in W>
{
    /// <summary>Telt mee wat van andere elementen al geteld is, voor dezelfde peildatum of voor een waarop zij hetzelfde zeggen.</summary>
    void Tel(W ander);
}

/// <summary>Weegt een element alleen.</summary>
internal delegate W Elementweging<in E, out W>(E element, in Peilmoment moment)
    where E : class;

/// <summary>
/// De weging van een lange lijst op steeds latere dagen. Een element wordt alleen opnieuw gewogen op de dagen waarop het zelf iets anders
/// kan zeggen; wat twee helften van de lijst zeggen, staat klaar.
/// </summary>
internal sealed class Wegingsloop<E, W>
    where E : class
    where W : struct, IWeging<W>
{
    private readonly ImmutableArray<E> elementen;
    private readonly Elementweging<E, W> weeg;
    private readonly Kantelvraag<E> kantelvraag;

    // Een boom in een rij: plaats i weegt de plaatsen 2i en 2i + 1, de tweede helft de elementen zelf.
    private readonly W[] boom;
    private readonly PriorityQueue<int, DateOnly> wachtenden = new();
    private readonly Horizon horizon;

    /// <summary>Weegt een lijst voor het eerst.</summary>
    /// <param name="elementen">De lijst, met ten minste één element.</param>
    /// <param name="weeg">Weegt een element.</param>
    /// <param name="kantelvraag">Wanneer een element iets anders kan zeggen.</param>
    /// <param name="moment">De dag waarop gevraagd wordt, met een tijdlijn.</param>
    public Wegingsloop(ImmutableArray<E> elementen, Elementweging<E, W> weeg, Kantelvraag<E> kantelvraag, in Peilmoment moment)
    {
        this.elementen = elementen;
        this.weeg = weeg;
        this.kantelvraag = kantelvraag;
        moment.Tijdlijn!.KentOordelen = true;
        horizon = Horizon.VanEerste(moment.Peildatum, moment.Tijdlijn.TotEnMet);
        boom = new W[2 * elementen.Length];
        for (var i = 0; i < elementen.Length; i++)
        {
            Weeg(i, moment);
        }

        for (var plaats = elementen.Length - 1; plaats > 0; plaats--)
        {
            WeegHelften(plaats);
        }
    }

    /// <summary>De eerste dag waarop weer een element anders kan wegen.</summary>
    public DateOnly? Eerstvolgende => wachtenden.TryPeek(out _, out var dag) ? dag : null;

    /// <summary>De weging van alle elementen.</summary>
    public W Weging => boom[1];

    /// <summary>Gaat naar een dag die niet voor de vorige ligt.</summary>
    public Wegingsloop<E, W> Naar(in Peilmoment moment)
    {
        while (wachtenden.TryPeek(out var index, out var dag) && dag <= moment.Peildatum)
        {
            wachtenden.Dequeue();
            Weeg(index, moment);
            for (var plaats = (elementen.Length + index) / 2; plaats > 0; plaats /= 2)
            {
                WeegHelften(plaats);
            }
        }

        return this;
    }

    private void Weeg(int index, in Peilmoment moment)
    {
        boom[elementen.Length + index] = weeg(elementen[index], moment);
        horizon.Opnieuw(moment.Peildatum);
        kantelvraag(elementen[index], moment, horizon);
        if (horizon.Eerste is { } dag)
        {
            wachtenden.Enqueue(index, dag);
        }
    }

    private void WeegHelften(int plaats)
    {
        boom[plaats] = boom[2 * plaats];
        boom[plaats].Tel(boom[(2 * plaats) + 1]);
    }
}
