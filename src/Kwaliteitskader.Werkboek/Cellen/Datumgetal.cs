using System.Globalization;

namespace Kwaliteitskader.Werkboek.Cellen;

/// <summary>Een dag als het getal waarmee een rekenblad haar bewaart.</summary>
internal static class Datumgetal
{
    private const double Dagen1904 = 1462;

    // Rekenbladen kennen een 29 februari 1900 die er niet was, en tellen daarvoor niet alle gelijk.
    private static readonly DateOnly EersteZekere = new(1900, 3, 1);
    private static readonly int Nul = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>Het getal van een dag; <see langword="null"/> als rekenbladen die dag niet eenduidig kennen.</summary>
    public static int? Van(DateOnly dag) => dag >= EersteZekere ? dag.DayNumber - Nul : null;

    /// <summary>De dag bij een getal; <see langword="null"/> als het geen hele dag is die rekenbladen eenduidig kennen.</summary>
    public static DateOnly? Dag(string getal, bool vanaf1904)
    {
        if (!double.TryParse(getal, NumberStyles.Float, CultureInfo.InvariantCulture, out var dagen))
        {
            return null;
        }

        var nummer = dagen + (vanaf1904 ? Dagen1904 : 0);
        return nummer == Math.Truncate(nummer) && nummer >= EersteZekere.DayNumber - Nul && nummer <= DateOnly.MaxValue.DayNumber - Nul
            ? DateOnly.FromDayNumber((int)nummer + Nul)
            : null;
    }

    /// <summary>Een dag van voor 1 maart 1900, die alleen als tekst <c>jjjj-mm-dd</c> in een cel kan staan.</summary>
    public static DateOnly? Vroeg(string tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag < EersteZekere ? dag : null;
}
