using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Voorwaarden;

/// <summary>
/// De eerste dag van de oudste inschrijving die telt, in een of meer registers. Of zij telt, zegt dezelfde weging die zegt of
/// iemand ingeschreven is. Een register waarvan dat openstaat of tegengesproken wordt, doet er alleen toe als zijn oudste
/// inschrijving voor die dag kan liggen.
/// </summary>
/// <param name="registers">De registers.</param>
internal sealed class IngeschrevenSinds<T>(params InRegister<T>[] registers) : Uitdrukking<T, DateOnly>
    where T : class
{
    public override Tekst Omschrijving { get; } = new(
        "de eerste dag van de oudste lopende inschrijving", "the first day of the oldest current registration");

    internal override IEnumerable<Zinsboom> Voorbehouden =>
    [
        new Zinsboom
        {
            Zin = new(
                $"waarbij inschrijvingen tellen in {string.Join(" of ", registers.Select(register => Feitwoorden.Van(register.Register).Nl))}; geschorst of doorgehaald telt niet",
                $"where registrations count in {string.Join(" or ", registers.Select(register => Feitwoorden.Van(register.Register).En))}; suspended or struck off does not count"),
        },
    ];

    public override IReadOnlyList<Bouwsteen> Delen => registers;

    public override Waarde<DateOnly> Bepaal(T onderwerp, in Peilmoment moment)
    {
        var oudste = new OudsteInschrijving();
        foreach (var register in registers)
        {
            if (register.Weging(onderwerp, moment) is not { } weging)
            {
                return Waarde<DateOnly>.Onbekend;
            }

            oudste.Voeg(weging);
        }

        return oudste.Dag;
    }

    public override void Lees(T onderwerp, in Peilmoment moment, JsonPointer plaats, Feitenspoor spoor)
    {
        ArgumentNullException.ThrowIfNull(spoor);
        var waarde = Bepaal(onderwerp, moment);
        foreach (var register in registers)
        {
            var sinds = register.Weging(onderwerp, moment)?.Sinds ?? Waarde<DateOnly>.Onbekend;
            if (waarde.Kennis != sinds.Kennis || (waarde.IsBekend && waarde.Inhoud != sinds.Inhoud))
            {
                continue;
            }

            if (sinds.Kennis == Kennis.Onbekend)
            {
                register.LeesRijen(onderwerp, moment, plaats, Waarheid.Onbekend, spoor);
            }

            register.Lees(onderwerp, moment, plaats, spoor);
        }
    }

    public override void Kantelmomenten(T onderwerp, in Peilmoment moment, Horizon horizon)
    {
        foreach (var register in registers)
        {
            register.Kantelmomenten(onderwerp, moment, horizon);
        }
    }
}

/// <summary>De oudste van de inschrijvingen die tellen, terwijl register na register gewogen wordt.</summary>
internal struct OudsteInschrijving()
{
    private Waarde<DateOnly> oudste = Waarde<DateOnly>.Geen;
    private Waarde<DateOnly> open = Waarde<DateOnly>.Geen;
    private DateOnly vroegst = DateOnly.MaxValue;

    /// <summary>De eerste dag van de oudste.</summary>
    public readonly Waarde<DateOnly> Dag => open.Kennis == Kennis.Geen || (oudste.IsBekend && oudste.Inhoud <= vroegst) ? oudste : open;

    /// <summary>Neemt een register mee.</summary>
    public void Voeg(Registerweging weging)
    {
        var sinds = weging.Sinds;
        if (sinds.IsBekend)
        {
            oudste = oudste.IsBekend && oudste.Inhoud < sinds.Inhoud ? oudste : sinds;
        }
        else if (sinds.Kennis != Kennis.Geen)
        {
            open = open.Kennis == Kennis.Onbekend ? open : sinds;
            vroegst = weging.VroegstMogelijk < vroegst ? weging.VroegstMogelijk : vroegst;
        }
    }
}
