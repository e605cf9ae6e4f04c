using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Hoeveel oordelen elke uitkomst kregen, in de volgorde waarin een lezer het wil weten.</summary>
internal static class Tally
{
    /// <summary>De volgorde waarin een lezer uitkomsten wil zien.</summary>
    public static IReadOnlyList<Uitkomst> Order { get; } =
    [
        Uitkomst.VoldoetNiet, Uitkomst.NogTeVoldoen, Uitkomst.OordeelNodig, Uitkomst.NietVastTeStellen, Uitkomst.Voldoet, Uitkomst.NietVanToepassing,
    ];

    public static Paragraph Of(Woorden woorden, string titel, Func<Uitkomst, long> aantal)
    {
        var regel = Ink.Strong($"{titel}: ");
        var tussen = "";
        foreach (var uitkomst in Order.Where(uitkomst => aantal(uitkomst) > 0))
        {
            var teken = Sign.Of(uitkomst);
            regel.Add(tussen).Add($"{teken.Glyph} {aantal(uitkomst).ToString(CultureInfo.InvariantCulture)} {woorden.Van(uitkomst, aantal(uitkomst))}", teken.Style);
            tussen = ", ";
        }

        return tussen.Length > 0 ? regel : regel.Add(woorden.Zin("geen bevindingen", "no findings"));
    }
}
