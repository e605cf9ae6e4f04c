using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Per norm van uitkomst naar uitkomst, met voorbeelden, voor een lezer.</summary>
internal sealed class TextMatrix(TextCanvas canvas, Taal taal)
{
    private readonly Woorden woorden = new(taal);

    public static TextMatrix Voor(CommandHost host, Taal taal) => new(TextCanvas.On(host.Output, host), taal);

    public void Schrijf(Verschillentelling telling)
    {
        canvas.Line(Ink.Strong(woorden.Zin(
            $"{Getal(telling.Dossiers)} dossiers vergeleken; {Getal(telling.Anders)} van {Getal(telling.Bevindingen)} bevindingen vallen anders uit ({Procent(telling.Aandeel)}).",
            $"{Getal(telling.Dossiers)} dossiers compared; {Getal(telling.Anders)} of {Getal(telling.Bevindingen)} findings turn out differently ({Procent(telling.Aandeel)}).")));
        if (telling.AlleenEerst + telling.AlleenNu > 0)
        {
            canvas.Line(Ink.Plain(woorden.Zin(
                $"Alleen in het eerste bestand: {Getal(telling.AlleenEerst)}; alleen in het tweede: {Getal(telling.AlleenNu)}.",
                $"Only in the first file: {Getal(telling.AlleenEerst)}; only in the second: {Getal(telling.AlleenNu)}.")));
        }

        foreach (var norm in telling.Wendingen.GroupBy(wending => wending.Norm))
        {
            canvas.Blank();
            canvas.Line(Ink.Strong(norm.Key));
            foreach (var (_, van, naar, aantal, voorbeelden) in norm.OrderByDescending(wending => wending.Aantal))
            {
                canvas.Line(
                    new Paragraph().Add($"{Getal(aantal),8}  {woorden.Van(van)} → {woorden.Van(naar)}").AddQuiet($"  {woorden.Zin("zoals", "such as")} {string.Join(", ", voorbeelden)}"),
                    hanging: 10);
            }
        }

        canvas.Flush();
    }

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private string Procent(decimal deel)
    {
        var procent = string.Create(CultureInfo.InvariantCulture, $"{deel * 100:0.00}");
        return $"{(taal == Taal.Nederlands ? procent.Replace('.', ',') : procent)}%";
    }
}
