using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Zinnen;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Eén punt van het korte verslag: wat er is, waaruit het blijkt, welke normen het raakt en wat te doen is.</summary>
internal sealed class PointBlock(TextCanvas canvas, Woorden woorden, Toetsrapport rapport, Taal taal)
{
    private const int Detail = 6;
    private const int MeesteOorzaken = 4;

    private readonly Naamgever namen = new(rapport.Dossier, taal);

    /// <summary>Iets dat nu aandacht vraagt.</summary>
    public void Nodig(Punt punt)
    {
        var een = punt.Oorzaken.Length == 1;
        Kop(punt.Eerste.Uitkomst, een ? MetNaam(punt.Eerste.Kern.Reden, punt.Eerste.Onderwerp) : punt.Eerste.Kern.Reden);
        foreach (var oorzaak in punt.Oorzaken.Take(MeesteOorzaken))
        {
            var wie = een ? "" : $"{woorden.Kort(oorzaak.Eerste.Onderwerp, rapport.Dossier)}: ";
            Bijzonderheden(wie, oorzaak.Eerste);
        }

        if (punt.Oorzaken.Length > MeesteOorzaken)
        {
            canvas.Line(Ink.Quiet(woorden.Zin($"en nog {Getal(punt.Oorzaken.Length - MeesteOorzaken)}", $"and {Getal(punt.Oorzaken.Length - MeesteOorzaken)} more")), Detail);
        }

        Regel(woorden.Zin("Raakt", "Touches"), Raakt(punt));
        Regel(woorden.Zin("Te doen", "To do"), Herstel(punt));
    }

    /// <summary>Iets waarover nog niet te oordelen is.</summary>
    public void Open(Punt punt)
    {
        var een = punt.Oorzaken.Length == 1;
        var zin = punt.Geraakt.Select(vondst => vondst.Kern.Reden).Distinct().Count() == 1 || een
            ? punt.Eerste.Kern.Reden
            : woorden.Zin("Nog niet bekend", "Not known yet");
        Kop(Uitkomst.NietVastTeStellen, een ? MetNaam(zin, punt.Eerste.Onderwerp) : zin);
        Regel(woorden.Zin("Raakt", "Touches"), Raakt(punt));
        var plaatsen = punt.Oorzaken.SelectMany(oorzaak => oorzaak.Rust).Select(plaats => plaats.Waarde).Distinct().ToList();
        Regel(woorden.Zin("Aan te vullen", "To supply"), string.Join(", ", Kort(plaatsen)));
        foreach (var maat in punt.Geraakt.SelectMany(vondst => rapport.LegUit(vondst.Oordeel).OntbrekendeMaten).DistinctBy(maat => (maat.Id, maat.Geval)))
        {
            var geval = maat.Geval is { } voor ? $"/{Getal(voor)}" : "";
            canvas.Line(Ink.Quiet($"{woorden.Zin("Weet u het?", "Do you know it?")} --normwaarde {maat.Id}{geval}={woorden.Zin("GETAL", "FIGURE")}"), Detail);
        }
    }

    private void Kop(Uitkomst uitkomst, string zin)
    {
        var teken = Sign.Of(uitkomst);
        canvas.Line(new Paragraph().Add($"{teken.Glyph} ", teken.Style).AddStrong(zin), 2, 2);
    }

    private void Bijzonderheden(string wie, Vondst vondst)
    {
        var kern = vondst.Kern;
        var blijkt = vondst.Uitkomst == Uitkomst.OordeelNodig ? kern.Blijkt : [.. kern.Blijkt.Take(2)];
        string[] zinnen = [.. blijkt, .. kern.Daarbij];
        if (zinnen.Length > 0 || wie.Length > 0)
        {
            canvas.Line(Ink.Plain($"{wie}{string.Join(' ', zinnen)}").AddQuiet($"  {kern.Rust[0]}"), Detail);
        }
    }

    private string MetNaam(string zin, Onderwerp onderwerp) => onderwerp.Soort == Onderwerpsoort.Zorgtraject
        ? $"{woorden.Zin("Zorgtraject", "Course of care")} {woorden.Kort(onderwerp, rapport.Dossier)}: {zin}"
        : namen.MetNaam(zin, onderwerp.Plaats);

    /// <summary>De geraakte normen, naar kracht en met hun onderwerpen: "kader: IRF-5 (t2) · register: BPR-1 (praktijk)".</summary>
    private string Raakt(Punt punt) => string.Join(" · ", punt.Geraakt
        .GroupBy(vondst => vondst.Norm.Kaart.Kracht)
        .Select(kracht => $"{woorden.Kort(kracht.Key)}: {string.Join(", ", kracht.GroupBy(vondst => vondst.Id).GroupBy(Onderwerpen).Select(Normen))}"));

    private string Onderwerpen(IEnumerable<Vondst> vondsten)
    {
        var sleutels = vondsten.Select(vondst => woorden.Kort(vondst.Onderwerp, rapport.Dossier)).Distinct().ToList();
        return string.Join(", ", sleutels.Count <= MeesteOorzaken + 2 ? sleutels : [.. sleutels.Take(MeesteOorzaken), $"+{Getal(sleutels.Count - MeesteOorzaken)}"]);
    }

    private static string Normen(IGrouping<string, IGrouping<string, Vondst>> groep) => $"{string.Join(' ', groep.Select(norm => norm.Key))} ({groep.Key})";

    private string Herstel(Punt punt) => string.Join(" ", punt.Geraakt
        .Where(vondst => vondst.Kern is { Herstel: not null, HerstelDoor: not null })
        .Select(vondst => $"{Naamgever.Hoofdletter(woorden.Van(vondst.Kern.HerstelDoor!.Value))}: {Klein(vondst.Kern.Herstel!)}")
        .Distinct()
        .Take(2));

    private void Regel(string naam, string inhoud)
    {
        if (inhoud.Length > 0)
        {
            canvas.Line(new Paragraph().AddQuiet($"{naam}: ").Add(inhoud), Detail, 2);
        }
    }

    private IEnumerable<string> Kort(List<string> delen) => delen.Count <= MeesteOorzaken ? delen
        : delen.Take(MeesteOorzaken).Append(woorden.Zin($"en nog {Getal(delen.Count - MeesteOorzaken)}", $"and {Getal(delen.Count - MeesteOorzaken)} more"));

    private static string Klein(string zin) => char.ToLowerInvariant(zin[0]) + zin[1..];

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
