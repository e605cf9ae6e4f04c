using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;

namespace Kwaliteitskader.Rules.Toetsing;

/// <summary>Een onderwerp in een dossier: de praktijk, of de zoveelste therapeut of het zoveelste zorgtraject.</summary>
public readonly record struct Onderwerp
{
    // De plaatsen die in bijna elk dossier voorkomen; elke bevinding noemt de hare.
    private const int Bekend = 64;

    private static readonly JsonPointer Praktijkplaats = new("/praktijk");
    private static readonly ImmutableArray<JsonPointer> Therapeutplaatsen = Plaatsen("therapeuten");
    private static readonly ImmutableArray<JsonPointer> Trajectplaatsen = Plaatsen("zorgtrajecten");

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
        Onderwerpsoort.Praktijk => Praktijkplaats,
        Onderwerpsoort.Therapeut => Index < Bekend ? Therapeutplaatsen[Index] : JsonPointer.Wortel / "therapeuten" / Index,
        _ => Index < Bekend ? Trajectplaatsen[Index] : JsonPointer.Wortel / "zorgtrajecten" / Index,
    };

    /// <summary>Het zoveelste onderwerp van een soort, vanaf 0.</summary>
    internal static Onderwerp Van(Onderwerpsoort soort, int index) => new(soort, index);

    /// <summary>De zoveelste therapeut, vanaf 0. Of een dossier zo veel therapeuten heeft, blijkt pas als ernaar gevraagd wordt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De index is negatief.</exception>
    public static Onderwerp Therapeut(int index) => Gegeven(Onderwerpsoort.Therapeut, index);

    /// <summary>Het zoveelste zorgtraject, vanaf 0. Of een dossier zo veel zorgtrajecten heeft, blijkt pas als ernaar gevraagd wordt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">De index is negatief.</exception>
    public static Onderwerp Zorgtraject(int index) => Gegeven(Onderwerpsoort.Zorgtraject, index);

    /// <summary>De therapeut met een sleutel.</summary>
    /// <exception cref="ArgumentException">Het dossier heeft geen therapeut met deze sleutel, of meer dan een.</exception>
    public static Onderwerp Therapeut(Dossier dossier, string id) => Met(Onderwerpsoort.Therapeut, dossier, id);

    /// <summary>Het zorgtraject met een sleutel.</summary>
    /// <exception cref="ArgumentException">Het dossier heeft geen zorgtraject met deze sleutel, of meer dan een.</exception>
    public static Onderwerp Zorgtraject(Dossier dossier, string id) => Met(Onderwerpsoort.Zorgtraject, dossier, id);

    /// <summary>De sleutel van het onderwerp in een dossier; van de praktijk is dat de sleutel van het dossier.</summary>
    /// <exception cref="ArgumentException">Het dossier heeft dit onderwerp niet.</exception>
    public string Id(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (Index >= Soort.Aantal(dossier))
        {
            throw new ArgumentException($"The dossier has no {Plaats}.", nameof(dossier));
        }

        return SleutelVan(dossier)!;
    }

    /// <summary>De sleutel waarmee besluiten dit onderwerp aanwijzen, zoals <c>/therapeuten/t1</c>.</summary>
    internal string Sleutel(Dossier dossier) => Soort switch
    {
        Onderwerpsoort.Praktijk => Onderwerpsleutel.Praktijk,
        Onderwerpsoort.Therapeut => Onderwerpsleutel.Therapeut(Id(dossier)),
        _ => Onderwerpsleutel.Zorgtraject(Id(dossier)),
    };

    private static ImmutableArray<JsonPointer> Plaatsen(string lijst) => [.. Enumerable.Range(0, Bekend).Select(index => JsonPointer.Wortel / lijst / index)];

    private static Onderwerp Gegeven(Onderwerpsoort soort, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new(soort, index);
    }

    // Een element dat null is, heeft geen sleutel; dat zegt wie ernaar vraagt.
    private string? SleutelVan(Dossier dossier) => Soort switch
    {
        Onderwerpsoort.Praktijk => dossier.Id,
        Onderwerpsoort.Therapeut => Onderwerpsoorten.Therapeuten(dossier)[Index]?.Id,
        _ => Onderwerpsoorten.Zorgtrajecten(dossier)[Index]?.Id,
    };

    private static Onderwerp Met(Onderwerpsoort soort, Dossier dossier, string id)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var gevonden = Enumerable.Range(0, soort.Aantal(dossier)).Select(index => new Onderwerp(soort, index)).Where(onderwerp => onderwerp.SleutelVan(dossier) == id).Take(2).ToList();
        return gevonden.Count == 1
            ? gevonden[0]
            : throw new ArgumentException($"The dossier has {(gevonden.Count == 0 ? "no" : "more than one")} {soort} with the id '{id}'.", nameof(id));
    }
}
