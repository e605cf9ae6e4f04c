using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Waarover normen kunnen oordelen.</summary>
public enum Onderwerpsoort : byte
{
    /// <summary>De praktijk van het dossier.</summary>
    Praktijk,

    /// <summary>Een therapeut van het dossier.</summary>
    Therapeut,

    /// <summary>Een zorgtraject van het dossier.</summary>
    Zorgtraject,
}

/// <summary>De plaats van elke soort onderwerp in een dossier.</summary>
internal static class Onderwerpsoorten
{
    /// <summary>De soort die bij een type feiten hoort.</summary>
    /// <exception cref="NotSupportedException">Over dit type kan geen norm oordelen.</exception>
    public static Onderwerpsoort Van<T>()
    {
        if (typeof(T) == typeof(Praktijk))
        {
            return Onderwerpsoort.Praktijk;
        }

        if (typeof(T) == typeof(Therapeut))
        {
            return Onderwerpsoort.Therapeut;
        }

        return typeof(T) == typeof(Zorgtraject)
            ? Onderwerpsoort.Zorgtraject
            : throw new NotSupportedException($"A norm judges a practice, a therapist or a course of care, not {typeof(T).Name}.");
    }

    /// <summary>De praktijk van een dossier. Die is er altijd, al is er niets van bekend.</summary>
    public static Praktijk Praktijk(Dossier dossier) => dossier.Praktijk ?? Onbekend.Praktijk;

    /// <summary>De therapeuten van een dossier; geen als zij niet bekend zijn.</summary>
    public static ReadOnlySpan<Therapeut> Therapeuten(Dossier dossier) =>
        dossier.Therapeuten is { IsDefault: false } therapeuten ? therapeuten.AsSpan() : [];

    /// <summary>De zorgtrajecten van een dossier; geen als zij niet bekend zijn.</summary>
    public static ReadOnlySpan<Zorgtraject> Zorgtrajecten(Dossier dossier) =>
        dossier.Zorgtrajecten is { IsDefault: false } zorgtrajecten ? zorgtrajecten.AsSpan() : [];

    /// <summary>Het aantal onderwerpen van een soort in een dossier.</summary>
    public static int Aantal(this Onderwerpsoort soort, Dossier dossier) => soort switch
    {
        Onderwerpsoort.Praktijk => 1,
        Onderwerpsoort.Therapeut => Therapeuten(dossier).Length,
        _ => Zorgtrajecten(dossier).Length,
    };

    /// <summary>Het zoveelste onderwerp in een dossier, vanaf 0.</summary>
    public static object Vind(this Onderwerpsoort soort, Dossier dossier, int index) => soort switch
    {
        Onderwerpsoort.Praktijk => Praktijk(dossier),
        Onderwerpsoort.Therapeut => Therapeuten(dossier)[index],
        _ => Zorgtrajecten(dossier)[index],
    };

    /// <summary>Het pad in een dossier, met <c>*</c> voor elk element.</summary>
    public static string Pad(this Onderwerpsoort soort) => soort switch
    {
        Onderwerpsoort.Praktijk => "/praktijk",
        Onderwerpsoort.Therapeut => "/therapeuten/*",
        _ => "/zorgtrajecten/*",
    };

    /// <summary>Een praktijk waarvan niets bekend is, voor een dossier dat er geen beschrijft.</summary>
    private static class Onbekend
    {
        public static Praktijk Praktijk { get; } = new();
    }
}
