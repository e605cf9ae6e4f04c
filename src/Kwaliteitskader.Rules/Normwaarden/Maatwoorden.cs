using System.Globalization;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Rules.Normwaarden;

/// <summary>Een getal met zijn eenheid in woorden, zoals "vijf werkdagen" of "160 punten".</summary>
public static class Maatwoorden
{
    private static readonly string[] Getallen = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Een getal met zijn eenheid; wat geen termijn is, blijft in cijfers.</summary>
    public static Tekst Van(int getal, Eenheid eenheid)
    {
        var termijn = eenheid is Eenheid.Dagen or Eenheid.Werkdagen or Eenheid.Weken or Eenheid.Maanden;
        var cijfers = getal.ToString(CultureInfo.InvariantCulture);
        var (nl, en) = termijn && getal >= 0 && getal < Getallen.Length ? (Getallen[getal], Numbers[getal]) : (cijfers, cijfers);
        var naam = Naam(eenheid, getal == 1);
        return naam.Nl.Length == 0 ? new(nl, en) : new($"{nl} {naam.Nl}", $"{en} {naam.En}");
    }

    /// <summary>Een eenheid in woorden, in enkelvoud of meervoud; leeg als er alleen geteld wordt.</summary>
    public static Tekst Naam(Eenheid eenheid, bool enkelvoud) => (eenheid, enkelvoud) switch
    {
        (Eenheid.Dagen, true) => new("dag", "day"),
        (Eenheid.Dagen, _) => new("dagen", "days"),
        (Eenheid.Werkdagen, true) => new("werkdag", "working day"),
        (Eenheid.Werkdagen, _) => new("werkdagen", "working days"),
        (Eenheid.Weken, true) => new("week", "week"),
        (Eenheid.Weken, _) => new("weken", "weeks"),
        (Eenheid.Maanden, true) => new("maand", "month"),
        (Eenheid.Maanden, _) => new("maanden", "months"),
        (Eenheid.Punten, true) => new("punt", "point"),
        (Eenheid.Punten, _) => new("punten", "points"),
        (Eenheid.Uren, _) => new("uur", "hours"),
        _ => new("", ""),
    };
}
