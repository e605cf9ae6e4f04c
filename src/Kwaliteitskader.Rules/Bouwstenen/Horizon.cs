using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Verzamelt de dagen waarop een uitkomst kan kantelen, na de ene dag en tot en met de andere.</summary>
public sealed class Horizon
{
    private readonly SortedSet<DateOnly>? dagen;

    /// <summary>Een horizon die elke dag bewaart.</summary>
    /// <param name="na">De dag waarna gezocht wordt, exclusief.</param>
    /// <param name="totEnMet">De laatste dag waarop gezocht wordt, inclusief.</param>
    public Horizon(DateOnly na, DateOnly totEnMet)
        : this(na, totEnMet, []) { }

    private Horizon(DateOnly na, DateOnly totEnMet, SortedSet<DateOnly>? dagen)
    {
        Na = na;
        TotEnMet = totEnMet;
        this.dagen = dagen;
    }

    /// <summary>De dag waarna gezocht wordt, exclusief.</summary>
    public DateOnly Na { get; private set; }

    /// <summary>De laatste dag waarop gezocht wordt, inclusief.</summary>
    public DateOnly TotEnMet { get; }

    /// <summary>De eerste gevonden dag; <see langword="null"/> als er geen is.</summary>
    public DateOnly? Eerste { get; private set; }

    /// <summary>De gevonden dagen, oplopend.</summary>
    public IReadOnlyCollection<DateOnly> Dagen => dagen ?? (IReadOnlyCollection<DateOnly>)(Eerste is { } dag ? [dag] : []);

    /// <summary>Een horizon die alleen de eerste dag bewaart: wat daarna komt, wordt op die dag opnieuw gevraagd.</summary>
    internal static Horizon VanEerste(DateOnly na, DateOnly totEnMet) => new(na, totEnMet, dagen: null);

    /// <summary>Vergeet de gevonden dag en zoekt na een latere, tot en met dezelfde laatste.</summary>
    internal void Opnieuw(DateOnly na)
    {
        Na = na;
        Eerste = null;
    }

    /// <summary>Voegt een dag toe als hij binnen de horizon valt.</summary>
    public void Voeg(DateOnly? dag)
    {
        if (dag is not { } op || op <= Na || op > TotEnMet)
        {
            return;
        }

        Eerste = op < Eerste ? op : Eerste ?? op;
        dagen?.Add(op);
    }

    /// <summary>Voegt de dag na <paramref name="dag"/> toe als die binnen de horizon valt.</summary>
    public void VoegDagNa(DateOnly? dag)
    {
        if (dag < DateOnly.MaxValue)
        {
            Voeg(dag.Value.PlusDagen(1));
        }
    }
}
