namespace Kwaliteitskader.Rules.Kalender;

/// <summary>
/// Rekenen met dagen dat nooit buiten de kalender valt: wat erna komt is de laatste dag, wat ervoor komt de eerste.
/// </summary>
internal static class Tijdrekening
{
    /// <summary>De dag zoveel kalenderdagen later.</summary>
    public static DateOnly PlusDagen(this DateOnly dag, int dagen) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)dag.DayNumber + dagen, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>
    /// De dag zoveel maanden later met hetzelfde dagnummer, of de laatste dag van die maand als zij korter is:
    /// 31 januari plus één maand is 28 of 29 februari.
    /// </summary>
    public static DateOnly PlusMaanden(this DateOnly dag, int maanden)
    {
        var maand = ((long)dag.Year * 12) + dag.Month - 1 + maanden;
        return maand switch
        {
            < 12 => DateOnly.MinValue,
            >= 10_000 * 12 => DateOnly.MaxValue,
            _ => dag.AddMonths(maanden),
        };
    }

    /// <summary>
    /// De laatste dag van zoveel maanden die op een dag beginnen: de dag voor hetzelfde dagnummer, of de laatste dag van de
    /// maand als zij dat dagnummer niet heeft. Twaalf maanden vanaf 29 februari 2024 lopen tot en met 28 februari 2025.
    /// </summary>
    public static DateOnly LaatsteDagVanMaanden(this DateOnly begin, int maanden)
    {
        var zelfdeDag = begin.PlusMaanden(maanden);
        return zelfdeDag.Day == begin.Day ? zelfdeDag.PlusDagen(-1) : zelfdeDag;
    }

    /// <summary>
    /// Het aantal volle maanden van <paramref name="van"/> tot en met <paramref name="tot"/>; 1 januari tot en met
    /// 31 december zijn er twaalf.
    /// </summary>
    public static int VolleMaanden(DateOnly van, DateOnly tot)
    {
        var maanden = ((tot.Year - van.Year) * 12) + tot.Month - van.Month + 1;
        while (maanden > 0 && van.PlusMaanden(maanden).PlusDagen(-1) > tot)
        {
            maanden--;
        }

        return Math.Max(maanden, 0);
    }
}
