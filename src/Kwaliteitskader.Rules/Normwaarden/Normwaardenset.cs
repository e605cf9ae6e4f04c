using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>De normwaarden die in een toets gelden: die van de bibliotheek, met wat de gastheer ervoor in de plaats stelt.</summary>
public sealed class Normwaardenset
{
    private readonly FrozenDictionary<string, ImmutableArray<GedateerdeWaarde>> vervangen;

    private Normwaardenset(FrozenDictionary<string, ImmutableArray<GedateerdeWaarde>> vervangen) => this.vervangen = vervangen;

    /// <summary>De normwaarden van de bibliotheek, onveranderd.</summary>
    public static Normwaardenset Standaard { get; } = new(FrozenDictionary<string, ImmutableArray<GedateerdeWaarde>>.Empty);

    /// <summary>
    /// Een set waarin <paramref name="normwaarde"/> alleen <paramref name="waarden"/> heeft; wat de bibliotheek ervoor gaf, vervalt.
    /// </summary>
    /// <exception cref="ArgumentException">Een waarde is negatief, of telt in een eenheid waarin deze normwaarde niet kan tellen.</exception>
    public Normwaardenset Met(Normwaarde normwaarde, params ImmutableArray<GedateerdeWaarde> waarden)
    {
        ArgumentNullException.ThrowIfNull(normwaarde);
        if (waarden.Any(waarde => waarde.Eenheid is { } eigen && !(IsTermijn(eigen) && IsTermijn(normwaarde.Eenheid))))
        {
            throw new ArgumentException($"{normwaarde.Id} counts in {normwaarde.Eenheid}; only a term can count in another unit.", nameof(waarden));
        }

        if (waarden.FirstOrDefault(waarde => waarde.Getal < 0) is { } negatief)
        {
            throw new ArgumentException($"{normwaarde.Id} cannot be {negatief.Getal}; a figure is zero or more.", nameof(waarden));
        }

        var nieuw = vervangen.ToDictionary();
        nieuw[normwaarde.Id] = waarden;
        return new Normwaardenset(nieuw.ToFrozenDictionary());
    }

    /// <summary>De waarden van een normwaarde in deze set.</summary>
    public ImmutableArray<GedateerdeWaarde> Van(Normwaarde normwaarde)
    {
        ArgumentNullException.ThrowIfNull(normwaarde);
        return vervangen.Count > 0 && vervangen.TryGetValue(normwaarde.Id, out var waarden) ? waarden : normwaarde.Waarden;
    }

    /// <summary>De waarde die op een dag geldt; <see langword="null"/> als er geen bekend is.</summary>
    /// <param name="normwaarde">De gezochte normwaarde.</param>
    /// <param name="dag">De dag waarop zij moet gelden.</param>
    /// <param name="geval">Het geval waarvoor zij moet gelden, als er per geval een waarde is.</param>
    public GedateerdeWaarde? Zoek(Normwaarde normwaarde, DateOnly dag, int geval = 0)
    {
        foreach (var waarde in Van(normwaarde))
        {
            if (waarde.Geval == geval && waarde.Geldigheid.Omvat(dag))
            {
                return waarde;
            }
        }

        return null;
    }

    private static bool IsTermijn(Eenheid eenheid) => eenheid is Eenheid.Dagen or Eenheid.Werkdagen or Eenheid.Weken or Eenheid.Maanden;
}
