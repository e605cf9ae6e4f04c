using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
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

    /// <summary>Zet het punt op het vel.</summary>
    public void Write(Punt punt)
    {
        var een = punt.Oorzaken.Length == 1;
        var reden = Reden(punt.Eerste);
        Kop(punt.Eerste.Uitkomst, een ? MetNaam(reden, punt.Eerste.Onderwerp) : reden);
        foreach (var oorzaak in punt.Oorzaken.Take(MeesteOorzaken))
        {
            var wie = een ? "" : $"{woorden.Kort(oorzaak.Eerste.Onderwerp, rapport.Dossier)}: ";
            Bijzonderheden(wie, oorzaak.Eerste, een);
        }

        if (punt.Oorzaken.Length > MeesteOorzaken)
        {
            canvas.Line(Ink.Quiet(woorden.Zin($"en nog {Getal(punt.Oorzaken.Length - MeesteOorzaken)}", $"and {Getal(punt.Oorzaken.Length - MeesteOorzaken)} more")), Detail);
        }

        Regel(woorden.Zin("Raakt", "Touches"), Raakt(punt));
        foreach (var vondst in punt.Geraakt)
        {
            foreach (var besluit in woorden.Besluiten(rapport.Dispensatie(vondst.Oordeel), rapport.Beoordeling(vondst.Oordeel)))
            {
                Regel($"{vondst.Id} ({woorden.Kort(vondst.Onderwerp, rapport.Dossier)})", besluit);
            }
        }

        Regel(woorden.Zin("Te doen", "To do"), Herstel(punt));
    }

    private void Kop(Uitkomst uitkomst, string zin)
    {
        var teken = Sign.Of(uitkomst);
        canvas.Line(new Paragraph().Add($"{teken.Glyph} ", teken.Style).AddStrong(zin), 2, 2);
    }

    private void Bijzonderheden(string wie, Vondst vondst, bool voluit)
    {
        var (blijkt, daarbij, rust) = (vondst.Zinnen.Blijkt, vondst.Zinnen.Daarbij, vondst.Zinnen.Rust);
        string[] zinnen =
        [
            .. vondst.Uitkomst == Uitkomst.OordeelNodig ? blijkt : blijkt.DistinctBy(zin => zin.Split(':')[0]).Take(2),
            .. daarbij,
            .. voluit ? vondst.Zinnen.Voorbehoud : [],
        ];
        if (zinnen.Length > 0 || wie.Length > 0)
        {
            var tekst = string.Join(' ', zinnen);
            canvas.Line(Ink.Plain(wie.Length > 0 ? wie + Naamgever.KleineLetter(tekst) : tekst).AddQuiet($"  {rust[0]}"), Detail);
        }
    }

    /// <summary>De reden; zegt die niet waarover het gaat, dan met de titel van de norm ervoor.</summary>
    private string Reden(Vondst vondst)
    {
        var (titel, reden) = (vondst.Norm.Kaart.Titel.In(taal), vondst.Zinnen.Reden);
        return reden.Length == 0 ? $"{titel}: {woorden.Van(vondst.Uitkomst)}"
            : Redenen.Algemeen.Any(algemeen => algemeen.Code == vondst.Reden) ? $"{titel}: {Naamgever.KleineLetter(reden)}"
            : reden;
    }

    private string MetNaam(string zin, Onderwerp onderwerp) => onderwerp.Soort == Onderwerpsoort.Zorgtraject
        ? $"{woorden.Zin("Zorgtraject", "Course of care")} {woorden.Kort(onderwerp, rapport.Dossier)}: {Naamgever.KleineLetter(zin)}"
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
        .Where(vondst => vondst.Zinnen is { Herstel: not null, HerstelDoor: not null })
        .GroupBy(vondst => vondst.Zinnen.Herstel!, Wie)
        .Take(2)
        .Select(daad => $"{Naamgever.Hoofdletter(string.Join(woorden.Zin(" en ", " and "), daad.Distinct()))}: {Naamgever.KleineLetter(daad.Key)}"));

    private string Wie(Vondst vondst) =>
        (vondst.Zinnen.HerstelDoor == Partij.Therapeut ? namen.Naam(vondst.Onderwerp.Plaats) : null) ?? woorden.Van(vondst.Zinnen.HerstelDoor!.Value);

    private void Regel(string naam, string inhoud)
    {
        if (inhoud.Length > 0)
        {
            canvas.Line(new Paragraph().AddQuiet($"{naam}: ").Add(inhoud), Detail, 2);
        }
    }

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
