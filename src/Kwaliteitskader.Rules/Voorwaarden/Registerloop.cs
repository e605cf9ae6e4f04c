using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De weging van een lange lijst inschrijvingen op steeds latere dagen. Een rij wordt alleen opnieuw gewogen op de dag waarop zij
/// begint en op die na haar laatste; wat twee helften van de lijst zeggen, staat klaar.
/// </summary>
internal sealed class Registerloop
{
    private readonly ImmutableArray<Registratie> rijen;
    private readonly Register register;
    private readonly Registerkring kring;

    // Een boom in een rij: plaats i weegt de plaatsen 2i en 2i + 1, de tweede helft de rijen zelf.
    private readonly Registerweging[] boom;
    private readonly PriorityQueue<int, DateOnly> wachtenden = new();
    private readonly Horizon horizon;

    private Registerloop(ImmutableArray<Registratie> rijen, Register register, Registerkring kring, in Peilmoment moment)
    {
        this.rijen = rijen;
        this.register = register;
        this.kring = kring;
        horizon = Horizon.VanEerste(moment.Peildatum, moment.Tijdlijn!.TotEnMet);
        boom = new Registerweging[2 * rijen.Length];
        for (var i = 0; i < rijen.Length; i++)
        {
            Weeg(i, moment.Peildatum);
        }

        for (var plaats = rijen.Length - 1; plaats > 0; plaats--)
        {
            WeegHelften(plaats);
        }
    }

    /// <summary>De eerste dag waarop weer een rij anders kan wegen.</summary>
    public DateOnly? Eerstvolgende => wachtenden.TryPeek(out _, out var dag) ? dag : null;

    /// <summary>De weging van alle rijen.</summary>
    public Registerweging Weging => boom[1];

    /// <summary>De loop op de dag van het peilmoment; afwezig als de lijst kort is of als niet dag na dag gevraagd wordt.</summary>
    /// <param name="vraag">De voorwaarde die over de lijst gaat.</param>
    /// <param name="onderwerp">Waarvan de lijst is.</param>
    /// <param name="rijen">De lijst.</param>
    /// <param name="register">Het register.</param>
    /// <param name="kring">Wie meetelt.</param>
    /// <param name="moment">De dag waarop gevraagd wordt.</param>
    public static Registerloop? Van(object vraag, object onderwerp, ImmutableArray<Registratie> rijen, Register register, Registerkring kring, in Peilmoment moment)
    {
        if (moment.TijdlijnVoor(rijen.Length) is not { } tijdlijn)
        {
            return null;
        }

        if (tijdlijn.Van(vraag, onderwerp) is Registerloop bekend)
        {
            bekend.Naar(moment.Peildatum);
            return bekend;
        }

        var nieuw = new Registerloop(rijen, register, kring, moment);
        tijdlijn.Onthoud(vraag, onderwerp, nieuw);
        tijdlijn.KentOordelen = true;
        return nieuw;
    }

    /// <summary>Noteert de dagen waarop een rij anders kan wegen.</summary>
    public static void Kantelmomenten(Registratie rij, Horizon horizon)
    {
        horizon.Voeg(rij.Van);
        horizon.VoegDagNa(rij.Tot);
    }

    private void Naar(DateOnly peildatum)
    {
        while (wachtenden.TryPeek(out var index, out var dag) && dag <= peildatum)
        {
            wachtenden.Dequeue();
            Weeg(index, peildatum);
            for (var plaats = (rijen.Length + index) / 2; plaats > 0; plaats /= 2)
            {
                WeegHelften(plaats);
            }
        }
    }

    private void Weeg(int index, DateOnly peildatum)
    {
        var rij = rijen[index];
        var weging = new Registerweging(peildatum, kring);
        if (rij.Register is null || rij.Register == register)
        {
            weging.Tel(zeker: rij.Register is not null, rij.Status, rij.Van, rij.Tot);
            horizon.Opnieuw(peildatum);
            Kantelmomenten(rij, horizon);
            if (horizon.Eerste is { } dag)
            {
                wachtenden.Enqueue(index, dag);
            }
        }

        boom[rijen.Length + index] = weging;
    }

    private void WeegHelften(int plaats)
    {
        boom[plaats] = boom[2 * plaats];
        boom[plaats].Tel(boom[(2 * plaats) + 1]);
    }
}
