using System.Globalization;
using System.Net;
using System.Text;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Cli.Rendering.Html;

/// <summary>De dagen van een agenda op een lijn, als SVG zonder script en zonder eigen kleuren: zij volgt de tekst eromheen.</summary>
/// <remarks>De lijn is een overzicht; wat er op een dag verandert, staat in woorden in de lijst die erbij hoort.</remarks>
internal static class Timeline
{
    private const int Breedte = 720;
    private const int Hoogte = 80;
    private const int Rand = 12;
    private const int Lijn = 24;

    // Een naam van een maand past hierin, ook de langste.
    private const int Naambreedte = 76;
    private const int KorteMaand = 28;

    /// <summary>De lijn van de peildatum tot het einde van de agenda.</summary>
    public static string Svg(Agenda agenda, Taal taal)
    {
        var woorden = new Woorden(taal);
        var svg = new StringBuilder();
        var naam = woorden.Zin(
            $"{agenda.Punten.Length} dagen tot en met {woorden.Dag(agenda.TotEnMet)} waarop iets verandert", $"{agenda.Punten.Length} days through {woorden.Dag(agenda.TotEnMet)} on which something changes");
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"tijdlijn\" viewBox=\"0 0 {Breedte} {Hoogte}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(naam)}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Rand}\" y1=\"{Lijn}\" x2=\"{Breedte - Rand}\" y2=\"{Lijn}\" stroke=\"currentColor\"/>");
        foreach (var dag in Kwartalen(agenda))
        {
            var x = Plaats(agenda, dag);
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x}\" y1=\"{Lijn - 5}\" x2=\"{x}\" y2=\"{Lijn + 5}\" stroke=\"currentColor\"/>");
            var regels = woorden.Maand(dag).Split(' ').Select((deel, regel) => $"<tspan x=\"{x.ToString(CultureInfo.InvariantCulture)}\" dy=\"{(regel * 17).ToString(CultureInfo.InvariantCulture)}\">{WebUtility.HtmlEncode(deel)}</tspan>");
            svg.Append(CultureInfo.InvariantCulture, $"<text y=\"{Lijn + 26}\" font-size=\"13\" fill=\"currentColor\">{string.Concat(regels)}</text>");
        }

        foreach (var punt in agenda.Punten)
        {
            var tekst = $"{woorden.Dag(punt.Op)}: {string.Join(", ", punt.Wendingen.Select(wending => wending.Norm).Distinct())}";
            var ongunstig = punt.Wendingen.Any(wending => wending.Naar is Uitkomst.VoldoetNiet or Uitkomst.OordeelNodig);
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Plaats(agenda, punt.Op)}\" cy=\"{Lijn}\" r=\"7\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"{(ongunstig ? "currentColor" : "none")}\"><title>{WebUtility.HtmlEncode(tekst)}</title></circle>");
        }

        return svg.Append("</svg>").ToString();
    }

    // De eerste van elke derde maand, of van minder als hun namen anders over elkaar staan; aan het eind alleen waar nog een naam past.
    private static IEnumerable<DateOnly> Kwartalen(Agenda agenda)
    {
        var maanden = 3;
        while ((long)(Breedte - (2 * Rand)) * KorteMaand * maanden / Lengte(agenda) < Naambreedte)
        {
            maanden *= 2;
        }

        var eerste = Later(agenda.Peildatum, agenda.Peildatum.Day == 1 ? 0 : 1);
        for (var dag = eerste; dag is { } een && Plaats(agenda, een) + Naambreedte < Breedte; dag = Later(een, maanden))
        {
            yield return een;
        }
    }

    // De eerste van een maand later; aan het einde van de kalender is die er niet.
    private static DateOnly? Later(DateOnly dag, int maanden)
    {
        var maand = (dag.Year * 12) + dag.Month - 1 + maanden;
        return maand / 12 <= DateOnly.MaxValue.Year ? new DateOnly(maand / 12, (maand % 12) + 1, 1) : null;
    }

    private static int Plaats(Agenda agenda, DateOnly dag) => Rand + (int)((long)(Breedte - (2 * Rand)) * (dag.DayNumber - agenda.Peildatum.DayNumber) / Lengte(agenda));

    private static int Lengte(Agenda agenda) => Math.Max(1, agenda.TotEnMet.DayNumber - agenda.Peildatum.DayNumber);
}
