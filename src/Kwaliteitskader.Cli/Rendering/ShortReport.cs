using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Spectre.Console;

namespace Kwaliteitskader.Cli.Rendering;

/// <summary>Het korte verslag: wat nu nodig is, wat openstaat, welke dagen komen, wat toelating zou vragen en wat in orde is.</summary>
internal sealed class ShortReport(TextCanvas canvas, Toetsrapport rapport, Taal taal)
{
    private const int MeesteDagen = 8;

    private readonly Woorden woorden = new(taal);
    private readonly Toelatingseisen toelating = new(rapport);

    public void Write()
    {
        var alle = rapport.Oordelen.ToArray();
        var plichten = alle.Where(oordeel => toelating.Van(oordeel) is null).ToList();
        var nodig = Punten(plichten, Uitkomst.VoldoetNiet, Uitkomst.OordeelNodig);
        Kop(nodig);
        var blok = new PointBlock(canvas, woorden, rapport, taal);
        Deel(woorden.Zin("WAT NU NODIG IS", "WHAT IS NEEDED NOW"), nodig, blok.Write);
        new OpenSection(canvas, woorden, rapport, taal).Write([.. plichten.Where(oordeel => oordeel.Uitkomst == Uitkomst.NietVastTeStellen).Select(OpenVondst.Van)]);
        Dagen(Verslagdagen.Van(rapport, plichten, taal));
        Toelating(alle);
        InOrde(plichten);
    }

    private ImmutableArray<Punt> Punten(IEnumerable<Oordeel> oordelen, params Uitkomst[] uitkomsten) =>
        [.. uitkomsten.SelectMany(uitkomst => Oorzaken.Van(Vondsten(oordelen, uitkomst)))];

    private List<Vondst> Vondsten(IEnumerable<Oordeel> oordelen, Uitkomst uitkomst) =>
    [
        .. oordelen.Select((oordeel, plaats) => (Oordeel: oordeel, Plaats: plaats)).Where(paar => paar.Oordeel.Uitkomst == uitkomst)
            .Select(paar => Vondst.Van(rapport, paar.Oordeel, paar.Plaats, taal)),
    ];

    private void Kop(ImmutableArray<Punt> nodig)
    {
        var delen = Tally.Order.Where(uitkomst => rapport.Aantal(uitkomst) > 0).Select(uitkomst => $"{Getal(rapport.Aantal(uitkomst))} {woorden.Van(uitkomst, rapport.Aantal(uitkomst))}{Oorzaakaantal(uitkomst, nodig)}");
        canvas.Line(Ink.Plain(string.Join(" · ", delen)), hanging: 2);
        foreach (var regel in Tally.Besluiten(woorden, rapport))
        {
            canvas.Line(regel, hanging: 2);
        }

        canvas.Line(
            Ink.Quiet($"{Kaderzin.Van(woorden, rapport.Peildatum, taal)} {woorden.Zin("Achter elke norm staat zijn kracht.", "With each norm stands its force.")}"));
    }

    private string Oorzaakaantal(Uitkomst uitkomst, ImmutableArray<Punt> nodig)
    {
        var oorzaken = nodig.Where(punt => punt.Eerste.Uitkomst == uitkomst).Sum(punt => punt.Oorzaken.Length);
        return uitkomst != Uitkomst.VoldoetNiet || oorzaken == 0 ? ""
            : oorzaken == 1 ? woorden.Zin(" (1 oorzaak)", " (1 cause)")
            : woorden.Zin($" ({Getal(oorzaken)} oorzaken)", $" ({Getal(oorzaken)} causes)");
    }

    private void Deel(string kop, ImmutableArray<Punt> punten, Action<Punt> schrijf)
    {
        if (punten.IsEmpty)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(kop));
        foreach (var punt in punten)
        {
            schrijf(punt);
        }
    }

    private void Dagen(ImmutableArray<Agendaregel> punten)
    {
        if (punten.IsEmpty)
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(woorden.Zin("AGENDA", "AGENDA")).AddQuiet(woorden.Zin(", als er niets verandert", ", if nothing changes")));
        foreach (var punt in punten.Take(MeesteDagen))
        {
            canvas.Line(
                Ink.Plain($"{Wanneer(punt),-18}").AddStrong($"{string.Join(' ', punt.Normen)} ").Add($"{Wie(punt.Onderwerpen)}: {punt.Wat}"), 2, 18);
        }

        if (punten.Length > MeesteDagen)
        {
            canvas.Line(Ink.Quiet(woorden.Zin($"en nog {Getal(punten.Length - MeesteDagen)} later", $"and {Getal(punten.Length - MeesteDagen)} later")), 2);
        }
    }

    private string Wanneer(Agendaregel punt) => punt.Dag is not { } dag ? woorden.Zin("geen vaste dag", "no fixed day")
        : punt.TotEnMet ? $"{woorden.Zin("t/m", "by")} {woorden.KorteDag(dag)}"
        : $"{woorden.Zin("vanaf", "from")} {woorden.KorteDag(dag)}";

    private string Wie(IEnumerable<Onderwerp> onderwerpen) => string.Join(", ", onderwerpen.Select(onderwerp => woorden.Kort(onderwerp, rapport.Dossier)));

    private void Toelating(Oordeel[] alle)
    {
        var eisen = alle.Where(oordeel => oordeel.Uitkomst != Uitkomst.NietVanToepassing).ToLookup(toelating.Van);
        if (!eisen.Any(groep => groep.Key is not null))
        {
            return;
        }

        canvas.Blank();
        canvas.Line(Ink.Strong(woorden.Zin("TOELATINGSEISEN", "CRITERIA FOR ENTRY")).AddQuiet(woorden.Zin(", nu niet ingeschreven: geen plicht", ", now not registered: no duty")));
        foreach (var groep in eisen.Where(groep => groep.Key is not null))
        {
            var delen = Tally.Order.SelectMany(uitkomst => groep.Where(oordeel => oordeel.Uitkomst == uitkomst))
                .Select(oordeel => $"{Sign.Of(oordeel.Uitkomst).Glyph} {rapport.Norm(oordeel).Kaart.Id}");
            canvas.Line(Ink.Plain($"{Rules.Zinnen.Naamgever.Hoofdletter(woorden.Van((Register)groep.Key!))}: {string.Join("  ", delen)}"), 2, 2);
        }
    }

    private void InOrde(IEnumerable<Oordeel> plichten)
    {
        var goed = plichten.Where(oordeel => oordeel.Uitkomst == Uitkomst.Voldoet).ToLookup(oordeel => oordeel.Onderwerp.Soort);
        if (goed.Count > 0)
        {
            canvas.Blank();
            canvas.Line(Ink.Strong($"{woorden.Zin("IN ORDE", "IN ORDER")} ({Getal(goed.Sum(groep => groep.Count()))})"));
            foreach (var groep in goed)
            {
                canvas.Line(Ink.Plain(groep.Key == Onderwerpsoort.Praktijk ? Praktijk([.. groep]) : PerOnderwerp(groep)), 2, 2);
            }
        }

        canvas.Blank();
        canvas.Line(Ink.Quiet(woorden.Zin("Elke bevinding voluit: --volledig. Een norm uitgelegd: verklaar BESTAND --norm ID.", "Every finding in full: --volledig. One norm explained: verklaar FILE --norm ID.")));
    }

    private string Praktijk(List<Oordeel> goed) =>
        $"{woorden.Zin("Praktijk", "Practice")} ({Getal(goed.Count)}): {string.Join(' ', goed.Select(oordeel => rapport.Norm(oordeel).Kaart.Id))}";

    private string PerOnderwerp(IGrouping<Onderwerpsoort, Oordeel> goed)
    {
        var kop = goed.Key == Onderwerpsoort.Therapeut ? woorden.Zin("Therapeuten", "Therapists") : woorden.Zin("Zorgtrajecten", "Courses of care");
        return $"{kop}: {string.Join(" · ", goed.GroupBy(oordeel => oordeel.Onderwerp).Select(groep => $"{woorden.Kort(groep.Key, rapport.Dossier)} {Getal(groep.Count())}"))}";
    }

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);
}
