using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;
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

    /// <summary>Hoeveel adviezen elke uitkomst kregen.</summary>
    public static Paragraph Of(Woorden woorden, string titel, IReadOnlyCollection<Adviesuitkomst> adviezen)
    {
        var regel = Ink.Strong($"{titel}: ");
        var tussen = "";
        foreach (var gelijke in adviezen.GroupBy(uitkomst => uitkomst).OrderByDescending(gelijke => gelijke.Key))
        {
            var teken = Sign.Of(gelijke.Key);
            regel.Add(tussen).Add($"{teken.Glyph} {gelijke.Count().ToString(CultureInfo.InvariantCulture)} {woorden.Van(gelijke.Key)}", teken.Style);
            tussen = ", ";
        }

        return tussen.Length > 0 ? regel : regel.Add(woorden.Zin("geen adviezen", "no advice"));
    }

    /// <summary>Waarover totalen gaan.</summary>
    public static string Over(Woorden woorden, long dossiers) => dossiers == 1
        ? woorden.Zin("Over één dossier", "Over one dossier")
        : woorden.Zin(string.Create(CultureInfo.InvariantCulture, $"Samen over {dossiers} dossiers"), string.Create(CultureInfo.InvariantCulture, $"Together over {dossiers} dossiers"));

    /// <summary>Hoeveel records er buiten de totalen bleven.</summary>
    public static Paragraph Onleesbaar(Woorden woorden, long records) => Ink.Plain(woorden.Zin(
        string.Create(CultureInfo.InvariantCulture, $"Niet te lezen: {records}"), string.Create(CultureInfo.InvariantCulture, $"Unreadable: {records}")));

    /// <summary>Wat daarvan een dispensatie heeft, en waarover een mens al oordeelde; niets als er geen zijn.</summary>
    public static IEnumerable<Paragraph> Besluiten(Woorden woorden, Toetsrapport rapport)
    {
        if (rapport.Gedispenseerd is { } gedispenseerd)
        {
            yield return Of(woorden, woorden.Zin("Waarvan met dispensatie", "Of which with dispensation"), uitkomst => gedispenseerd.Aantal(uitkomst));
        }

        if (rapport.Beoordeeld is { } beoordeeld)
        {
            yield return Ink.Strong($"{woorden.Zin("Waarvan beoordeeld", "Of which judged")}: ").Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{beoordeeld.Voldoet} {woorden.Van(Uitkomst.Voldoet, beoordeeld.Voldoet)}, {beoordeeld.VoldoetNiet} {woorden.Van(Uitkomst.VoldoetNiet, beoordeeld.VoldoetNiet)}"));
        }
    }
}
