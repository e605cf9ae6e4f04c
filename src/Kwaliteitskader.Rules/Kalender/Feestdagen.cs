namespace Kwaliteitskader.Rules.Kalender;

/// <summary>
/// De algemeen erkende feestdagen van de Algemene termijnenwet (artikel 3), met Goede Vrijdag die de wet daarmee gelijkstelt.
/// </summary>
/// <remarks>
/// Dagen die bij besluit voor één keer gelijkgesteld worden, zitten er niet in; zie <see cref="GelijkgesteldeDagen"/>. Voor 2014 is Koninginnedag de dag waarop de
/// verjaardag gevierd wordt; van jaren voor 1949 wordt dezelfde dag aangehouden.
/// </remarks>
internal static class Feestdagen
{
    /// <summary>Of de dag een feestdag is; een gewone zaterdag of zondag is dat niet.</summary>
    public static bool IsFeestdag(DateOnly dag) =>
        (dag.Month, dag.Day) is (1, 1) or (5, 5) or (12, 25) or (12, 26)
        || dag == Koningsdag(dag.Year)
        || VanPasenAfgeleid(dag);

    /// <summary>Eerste paasdag, naar de gregoriaanse kalender.</summary>
    /// <param name="jaar">Het jaar, van 1 tot en met 9999.</param>
    public static DateOnly Pasen(int jaar)
    {
        var (eeuw, inEeuw) = (jaar / 100, jaar % 100);
        var epacta = ((19 * (jaar % 19)) + eeuw - (eeuw / 4) - ((eeuw - ((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
        var weekdag = (32 + (2 * (eeuw % 4)) + (2 * (inEeuw / 4)) - epacta - (inEeuw % 4)) % 7;
        var correctie = ((jaar % 19) + (11 * epacta) + (22 * weekdag)) / 451;
        var maandEnDag = epacta + weekdag - (7 * correctie) + 114;
        return new DateOnly(jaar, maandEnDag / 31, (maandEnDag % 31) + 1);
    }

    /// <summary>De dag waarop de verjaardag van de Koning, en voor 2014 die van de Koningin, gevierd wordt.</summary>
    /// <param name="jaar">Het jaar, van 1 tot en met 9999.</param>
    public static DateOnly Koningsdag(int jaar)
    {
        var dag = jaar >= 2014 ? new DateOnly(jaar, 4, 27) : new DateOnly(jaar, 4, 30);
        return dag.DayOfWeek != DayOfWeek.Sunday ? dag : dag.AddDays(jaar >= 1980 ? -1 : 1);
    }

    /// <summary>Goede Vrijdag, beide paasdagen, Hemelvaartsdag en beide pinksterdagen.</summary>
    private static bool VanPasenAfgeleid(DateOnly dag) =>
        dag.Month is >= 3 and <= 6 && (dag.DayNumber - Pasen(dag.Year).DayNumber) is -2 or 0 or 1 or 39 or 49 or 50;
}
