using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Een onderwerp in een dossier: de praktijk, of de zoveelste therapeut of het zoveelste zorgtraject.</summary>
public readonly record struct Onderwerp
{
    private Onderwerp(Onderwerpsoort soort, int index)
    {
        Soort = soort;
        Index = index;
    }

    /// <summary>De praktijk.</summary>
    public static Onderwerp Praktijk => new(Onderwerpsoort.Praktijk, 0);

    /// <summary>De soort.</summary>
    public Onderwerpsoort Soort { get; }

    /// <summary>De plaats in de lijst van zijn soort, vanaf 0; voor de praktijk 0.</summary>
    public int Index { get; }

    /// <summary>De plaats in het dossier.</summary>
    public JsonPointer Plaats => Soort switch
    {
        Onderwerpsoort.Praktijk => JsonPointer.Wortel / "praktijk",
        Onderwerpsoort.Therapeut => JsonPointer.Wortel / "therapeuten" / Index,
        _ => JsonPointer.Wortel / "zorgtrajecten" / Index,
    };

    /// <summary>Het zoveelste onderwerp van een soort, vanaf 0.</summary>
    internal static Onderwerp Van(Onderwerpsoort soort, int index) => new(soort, index);

    /// <summary>De zoveelste therapeut, vanaf 0.</summary>
    public static Onderwerp Therapeut(int index) => new(Onderwerpsoort.Therapeut, index);

    /// <summary>Het zoveelste zorgtraject, vanaf 0.</summary>
    public static Onderwerp Zorgtraject(int index) => new(Onderwerpsoort.Zorgtraject, index);
}
