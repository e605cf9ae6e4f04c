using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Normen;

/// <summary>Waarover normen kunnen oordelen.</summary>
public enum Onderwerpsoort
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
            : throw new NotSupportedException($"Een norm oordeelt over een praktijk, een therapeut of een zorgtraject, niet over {typeof(T).Name}.");
    }

    /// <summary>Het pad in een dossier, met <c>*</c> voor elk element.</summary>
    public static string Pad(this Onderwerpsoort soort) => soort switch
    {
        Onderwerpsoort.Praktijk => "/praktijk",
        Onderwerpsoort.Therapeut => "/therapeuten/*",
        _ => "/zorgtrajecten/*",
    };
}
