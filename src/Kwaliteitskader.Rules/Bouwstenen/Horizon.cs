using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Bouwstenen;

/// <summary>Verzamelt de dagen waarop een uitkomst kan kantelen, na de ene dag en tot en met de andere.</summary>
/// <param name="na">De dag waarna gezocht wordt, exclusief.</param>
/// <param name="totEnMet">De laatste dag waarop gezocht wordt, inclusief.</param>
public sealed class Horizon(DateOnly na, DateOnly totEnMet)
{
    private readonly SortedSet<DateOnly> dagen = [];

    /// <summary>De dag waarna gezocht wordt, exclusief.</summary>
    public DateOnly Na { get; } = na;

    /// <summary>De laatste dag waarop gezocht wordt, inclusief.</summary>
    public DateOnly TotEnMet { get; } = totEnMet;

    /// <summary>De gevonden dagen, oplopend.</summary>
    public IReadOnlyCollection<DateOnly> Dagen => dagen;

    /// <summary>De eerste gevonden dag na <paramref name="dag"/>; <see langword="null"/> als die er niet is.</summary>
    public DateOnly? EersteNa(DateOnly dag)
    {
        foreach (var gevonden in dagen)
        {
            if (gevonden > dag)
            {
                return gevonden;
            }
        }

        return null;
    }

    /// <summary>Voegt een dag toe als hij binnen de horizon valt.</summary>
    public void Voeg(DateOnly? dag)
    {
        if (dag > Na && dag <= TotEnMet)
        {
            dagen.Add(dag.Value);
        }
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
