using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Zinnen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Wat openstaat: per ontbrekend feit de normen die erop wachten, en de getallen waarvan wij geen publicatie vonden.</summary>
internal sealed class OpenSection(TextCanvas canvas, Woorden woorden, Toetsrapport rapport, Taal taal)
{
    private const int MeesteFeiten = 10;
    private const int MeesteNormen = 6;
    private const int MeesteOnderwerpen = 3;

    public void Write(IReadOnlyList<OpenVondst> vondsten)
    {
        if (vondsten.Count == 0)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(woorden.Zin("WAT OPEN STAAT", "WHAT IS OPEN")).AddQuiet(woorden.Zin(", nog niet bekend", ", not known yet")));
        var feiten = OpenFeit.Alle(vondsten);
        foreach (var feit in feiten.Take(MeesteFeiten))
        {
            Feit(feit);
        }

        if (feiten.Length > MeesteFeiten)
        {
            var rest = Getal(feiten.Length - MeesteFeiten);
            canvas.Line(Ink.Quiet(woorden.Zin($"en nog {rest} feiten, waarop minder normen wachten", $"and {rest} more facts, on which fewer norms wait")), 4);
        }

        foreach (var groep in vondsten.SelectMany(vondst => vondst.OntbrekendeMaten.Select(maat => (vondst, maat))).GroupBy(paar => (paar.maat.Id, paar.maat.Geval)))
        {
            Getal(groep.First().maat, [.. groep.Select(paar => paar.vondst)]);
        }
    }

    private void Feit(OpenFeit feit)
    {
        var bij = feit.Bij.IsEmpty ? "" : $" ({Kort([.. feit.Bij.Select(onderwerp => woorden.Kort(onderwerp, rapport.Dossier))], ", ", MeesteOnderwerpen)})";
        canvas.Line(
            Teken().Add($"{Naamgever.Hoofdletter(feit.Label.In(taal))}{bij}: {Kort(feit.Normen, " ", MeesteNormen)}").AddQuiet($"  {feit.Plaats}"), 2, 4);
    }

    private void Getal(Maat maat, List<OpenVondst> vondsten)
    {
        var geval = maat.Geval is { } voor ? $"/{Getal(voor)}" : "";
        var waarvan = maat is { Geval: { } aantal, Gevalnaam: { } naam } ? $"   ({Getal(aantal)} = {naam.In(taal)})" : "";
        var wie = Kort([.. vondsten.Select(vondst => woorden.Kort(vondst.Oordeel.Onderwerp, rapport.Dossier)).Distinct()], ", ", MeesteOnderwerpen);
        canvas.Line(
            Teken().AddStrong($"{string.Join(' ', vondsten.Select(vondst => vondst.Id).Distinct())} ({wie})").Add(woorden.Zin(
                $"  wij vonden geen gepubliceerd getal voor: {maat.Naam.Nl}", $"  we found no published figure for: {maat.Naam.En}")), 2, 4);
        canvas.Line(Ink.Quiet($"{woorden.Zin("Weet u het?", "Do you know it?")}  --normwaarde {maat.Id}{geval}={woorden.Zin("GETAL", "FIGURE")}{waarvan}"), 6);
    }

    private static Paragraph Teken() => new Paragraph().Add($"{Sign.Of(Uitkomst.NietVastTeStellen).Glyph} ", Sign.Of(Uitkomst.NietVastTeStellen).Style);

    private string Kort(IReadOnlyList<string> delen, string tussen, int meeste) => delen.Count <= meeste + 1
        ? string.Join(tussen, delen)
        : string.Join(tussen, delen.Take(meeste).Append(woorden.Zin($"en nog {Getal(delen.Count - meeste)}", $"and {Getal(delen.Count - meeste)} more")));

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
