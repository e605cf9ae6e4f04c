using Kwaliteitskader.Model.Normkaarten;

namespace Kwaliteitskader.Rules.Bronnen;

/// <summary>Hoeveel passages van een document of paragraaf welke bestemming hebben.</summary>
public sealed class Brondekking
{
    internal Brondekking(string document, string? paragraaf, IEnumerable<Passage> passages)
    {
        Document = document;
        Paragraaf = paragraaf;
        foreach (var passage in passages)
        {
            aantallen[(int)passage.Bestemming]++;
        }
    }

    private readonly int[] aantallen = new int[Enum.GetValues<Bestemming>().Length];

    /// <summary>De korte naam van het document.</summary>
    public string Document { get; }

    /// <summary>De naam van de paragraaf; <see langword="null"/> als over het hele document geteld is.</summary>
    public string? Paragraaf { get; }

    /// <summary>Het aantal passages.</summary>
    public int Totaal => aantallen.Sum();

    /// <summary>Het aantal passages met een bestemming.</summary>
    public int Aantal(Bestemming bestemming) => aantallen[(int)bestemming];
}
