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
    private const int Hoogte = 74;
    private const int Rand = 12;
    private const int Lijn = 34;

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
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{Lijn + 26}\" font-size=\"13\" fill=\"currentColor\">{WebUtility.HtmlEncode(woorden.Maand(dag))}</text>");
        }

        foreach (var punt in agenda.Punten)
        {
            var tekst = $"{woorden.Dag(punt.Op)}: {string.Join(", ", punt.Wendingen.Select(wending => wending.Norm).Distinct())}";
            var ongunstig = punt.Wendingen.Any(wending => wending.Naar is Uitkomst.VoldoetNiet or Uitkomst.OordeelNodig);
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{Plaats(agenda, punt.Op)}\" cy=\"{Lijn}\" r=\"7\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"{(ongunstig ? "currentColor" : "none")}\"><title>{WebUtility.HtmlEncode(tekst)}</title></circle>");
        }

        return svg.Append("</svg>").ToString();
    }

    // De eerste van elke derde maand, zonder de laatste weken: daar past geen naam meer.
    private static IEnumerable<DateOnly> Kwartalen(Agenda agenda)
    {
        var dag = agenda.Peildatum.Day == 1 ? agenda.Peildatum : new DateOnly(agenda.Peildatum.Year, agenda.Peildatum.Month, 1).AddMonths(1);
        while (dag.DayNumber + 60 < agenda.TotEnMet.DayNumber)
        {
            yield return dag;
            dag = dag.AddMonths(3);
        }
    }

    private static int Plaats(Agenda agenda, DateOnly dag)
    {
        var lengte = Math.Max(1, agenda.TotEnMet.DayNumber - agenda.Peildatum.DayNumber);
        return Rand + (int)((long)(Breedte - (2 * Rand)) * (dag.DayNumber - agenda.Peildatum.DayNumber) / lengte);
    }
}
