using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Declaraties;

/// <summary>Een getal van de voortgangsrapportage, opnieuw uitgerekend uit haar eigen getallen.</summary>
public sealed record Narekening
{
    /// <summary>De blijvende sleutel.</summary>
    public required string Id { get; init; }

    /// <summary>Waarover het gaat.</summary>
    public required Tekst Naam { get; init; }

    /// <summary>De formule, met de namen van de aannamen erin.</summary>
    public required string Formule { get; init; }

    /// <summary>Waarin gerekend is.</summary>
    public required Tekst Eenheid { get; init; }

    /// <summary>Rekent uit, naar aannamen.</summary>
    public required Func<Aannamen, decimal> Bereken { get; init; }

    /// <summary>Wat de rapportage zelf geeft; afwezig als zij dat getal niet geeft.</summary>
    public decimal? Gerapporteerd { get; init; }

    /// <summary>Hoeveel het mag schelen: de helft van het laatste gedrukte cijfer.</summary>
    public decimal Speling { get; init; } = 0.5m;

    /// <summary>Waar het gerapporteerde getal staat.</summary>
    public required Bron Bron { get; init; }

    /// <summary>Wat erbij te zeggen is.</summary>
    public Tekst? Toelichting { get; init; }

    /// <summary>Wat de narekening met deze aannamen zegt.</summary>
    public Narekenoordeel Oordeel(Aannamen aannamen) => Gerapporteerd is not { } gegeven ? Narekenoordeel.Afgeleid
        : Bereken(aannamen) == gegeven ? Narekenoordeel.Precies
        : Math.Abs(Bereken(aannamen) - gegeven) <= Speling ? Narekenoordeel.Klopt
        : Narekenoordeel.WijktAf;
}

/// <summary>Wat een narekening zegt.</summary>
public enum Narekenoordeel
{
    /// <summary>Het berekende getal is het gerapporteerde.</summary>
    Precies,

    /// <summary>Het berekende getal rondt af op het gerapporteerde.</summary>
    Klopt,

    /// <summary>Het berekende getal is een ander.</summary>
    WijktAf,

    /// <summary>De rapportage geeft dit getal niet; het is uit haar getallen afgeleid.</summary>
    Afgeleid,
}

/// <summary>De aannamen waarmee gerekend wordt, zoals het tarief.</summary>
public sealed class Aannamen
{
    private readonly IReadOnlyDictionary<string, decimal> waarden;

    private Aannamen(IReadOnlyDictionary<string, decimal> waarden) => this.waarden = waarden;

    /// <summary>De aannamen van de rapportage.</summary>
    public static Aannamen Rapportage { get; } = new(new SortedDictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["aandeel-artrose"] = 48,
        ["aandeel-bekken"] = 23,
        ["aandeel-copd-hoog"] = 2,
        ["aandeel-copd-laag"] = 30,
        ["aandeel-vaatlijden"] = 23,
        ["extra-artrose"] = 4,
        ["extra-hoog"] = 10,
        ["extra-laag"] = 5,
        ["groei-eerste-twintig"] = 17,
        ["tarief"] = 38,
    });

    /// <summary>De namen, oplopend.</summary>
    public IEnumerable<string> Namen => waarden.Keys;

    /// <summary>De waarde van een aanname. Aandelen en groei zijn percentages, het tarief is in euro per zitting.</summary>
    /// <exception cref="KeyNotFoundException">De aanname bestaat niet.</exception>
    public decimal this[string naam] => waarden[naam];

    /// <summary>Dezelfde aannamen met één andere waarde.</summary>
    /// <exception cref="ArgumentException">De aanname bestaat niet.</exception>
    public Aannamen Met(string naam, decimal waarde)
    {
        if (!waarden.ContainsKey(naam))
        {
            throw new ArgumentException($"Unknown assumption '{naam}'.", nameof(naam));
        }

        return new(new SortedDictionary<string, decimal>(waarden.ToDictionary(), StringComparer.Ordinal) { [naam] = waarde });
    }
}
