using System.Globalization;
using System.Net;
using System.Text;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Rendering.Html;

/// <summary>Een reeks aantallen als liggende staven, als SVG zonder script en zonder eigen kleuren. De tabel ernaast zegt hetzelfde in getallen.</summary>
internal static class BarChart
{
    private const int Breedte = 640;
    private const int Rij = 26;
    private const int Namen = 250;
    private const int Getallen = 60;

    /// <summary>De staven van één maat van een reeks; wat verzwegen is, heeft er geen.</summary>
    public static string Svg(Cijferreeks reeks, int maat, Taal taal)
    {
        var hoogste = Math.Max(1, reeks.Rijen.Max(rij => rij.Aantallen[maat] ?? 0));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"staven\" viewBox=\"0 0 {Breedte} {reeks.Rijen.Count * Rij}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(reeks.Titel.In(taal))}\">");
        for (var i = 0; i < reeks.Rijen.Count; i++)
        {
            var rij = reeks.Rijen[i];
            var naam = string.Join(' ', rij.Sleutel.Select(sleutel => Cijferwoorden.Rij(sleutel, taal)));
            var lengte = (rij.Aantallen[maat] ?? 0) * (Breedte - Namen - Getallen) / hoogste;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Namen - 8}\" y=\"{(i * Rij) + 17}\" font-size=\"13\" text-anchor=\"end\" fill=\"currentColor\">{WebUtility.HtmlEncode(naam)}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Namen}\" y=\"{(i * Rij) + 4}\" width=\"{lengte}\" height=\"{Rij - 8}\" fill=\"currentColor\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Namen + lengte + 6}\" y=\"{(i * Rij) + 17}\" font-size=\"13\" fill=\"currentColor\">{rij.Aantallen[maat]?.ToString(CultureInfo.InvariantCulture) ?? "–"}</text>");
        }

        return svg.Append("</svg>").ToString();
    }
}
