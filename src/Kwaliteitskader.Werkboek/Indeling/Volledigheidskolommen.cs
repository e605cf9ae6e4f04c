using System.Globalization;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Werkboek.Indeling;

/// <summary>De kolommen van het blad <c>volledigheid</c>, en waarover een rij kan gaan.</summary>
internal static class Volledigheidskolommen
{
    /// <summary>Over welk blad een rij gaat, of over welke groep.</summary>
    public const string Onderdeel = "onderdeel";

    /// <summary>Of het volledig is.</summary>
    public const string Volledig = "volledig";

    /// <summary>De kolom met de zoveelste sleutel van waar de lijst bij hoort, vanaf 0.</summary>
    public static string Van(int index) => string.Create(CultureInfo.InvariantCulture, $"van{index + 1}");

    /// <summary>Alle kolommen.</summary>
    public static IReadOnlyList<string> Alle(Bladindeling indeling) => [Onderdeel, .. Enumerable.Range(0, indeling.Diepte).Select(Van), Volledig];

    /// <summary>De kop van een kolom.</summary>
    public static Tekst Kop(string naam) => naam switch
    {
        Onderdeel => new("blad", "sheet"),
        Volledig => new("volledig (ja)", "complete (yes)"),
        "van1" => new("alleen van: id", "only of: id"),
        _ => new("en daarvan: id of nr", "and of that: id or no."),
    };

    /// <summary>Wat er in een kolom hoort.</summary>
    public static Tekst Uitleg(string naam) => naam switch
    {
        Onderdeel => new("Het blad waarover deze rij gaat.", "The sheet this row is about."),
        Volledig => new("Ja: dit blad is volledig. Een leeg blad zegt dan dat er niets is; anders is een leeg blad onbekend.", "Yes: this sheet is complete. An empty sheet then says there is nothing; otherwise an empty sheet is unknown."),
        _ => new("Leeg: het geldt voor alle. Anders alleen voor wat bij deze rij hoort, zoals één therapeut.", "Empty: it holds for all. Otherwise only for what belongs to this row, such as one therapist."),
    };

    /// <summary>Alles waarover een rij kan gaan: een blad met een lijst, of een groep binnen een rij, zoals <c>therapeuten/big</c>.</summary>
    public static IReadOnlyDictionary<string, (Blad Van, string Pad, bool Lijst)> Onderdelen(Bladindeling indeling)
    {
        var dossier = indeling.Bladen[0];
        return indeling.Bladen.Where(blad => !blad.IsDossier).Select(blad => (blad.Naam, Van: blad.Ouder ?? dossier, Pad: blad.PadBinnenOuder, Lijst: true))
            .Concat(indeling.Bladen.SelectMany(blad => blad.Groepen.Select(groep => (Naam: $"{blad.Naam}/{groep}", Van: blad, Pad: groep, Lijst: false))))
            .ToDictionary(deel => deel.Naam, deel => (deel.Van, deel.Pad, deel.Lijst), StringComparer.Ordinal);
    }
}
