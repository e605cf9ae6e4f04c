using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>scenario</c>: eigen gevallen in YAML, en of zij uitkomen zoals verwacht.</summary>
internal static class ScenarioCommand
{
    public static Command Maak(CommandHost host)
    {
        var bestanden = new Operand<string[]>("bestand")
        {
            Waarde = new("bestand", "file"),
            Doel = new(
                "Bestanden met gevallen van een norm, in de vorm van tests/Scenarios. Een streepje (-) is de standaardinvoer.",
                "Files with cases of a norm, in the form of tests/Scenarios. A dash (-) is standard input."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var opdracht = new Opdracht("scenario", new(
            "Toetst eigen gevallen en legt naast wat u verwachtte wat de norm ervan vindt. Van een bestand dat geen scenario is, staat er de regel waar het misgaat.",
            "Evaluates cases of your own and lays what you expected beside what the norm finds of it. Of a file that is no scenario, the line where it goes wrong is shown."))
        {
            bestanden,
        };
        opdracht.Codes = new(new("elk geval komt uit zoals verwacht", "every case turns out as expected"), new("ten minste één geval komt anders uit", "at least one case turns out differently"));
        opdracht.SetAction(gelezen => Voer(
            host,
            gelezen.GetValue(bestanden) is { Length: > 0 } gegeven ? gegeven : throw Gebruiksfout.GeenBestand(new("scenario <bestand>...", "scenario <file>...")),
            host.Taal));
        return opdracht;
    }

    private static int Voer(CommandHost host, string[] bestanden, Taal taal)
    {
        var vel = TextCanvas.On(host.Output, host);
        var woorden = new Woorden(taal);
        var invoer = new Invoer(host);
        var (gevallen, anders, onbruikbaar) = (0, 0, 0);
        foreach (var naam in bestanden)
        {
            if (invoer.Open(naam) is not { } stroom)
            {
                continue;
            }

            using var lezer = new StreamReader(stroom);
            try
            {
                var bestand = Scenariolezer.Lees(lezer);
                _ = Normkeuze.Bestaat(bestand.Norm) ? 0 : throw new Scenariofout(bestand.Regels!.Regel(["norm"]), Normkeuze.Onbekend(bestand.Norm));
                vel.Line(Ink.Strong($"{bestand.Norm} {bestand.Titel}").AddQuiet($"  {naam}"), hanging: 2);
                foreach (var geval in bestand.Gevallen)
                {
                    gevallen++;
                    anders += Schrijf(vel, woorden, bestand, geval) ? 1 : 0;
                }
            }
            catch (Scenariofout fout)
            {
                onbruikbaar++;
                host.Meld(fout.In(naam));
            }
        }

        vel.Line(Ink.Plain(woorden.Zin($"{gevallen - anders} van {gevallen} gevallen zoals verwacht", $"{gevallen - anders} of {gevallen} cases as expected")));
        vel.Flush();
        return onbruikbaar + invoer.Onbruikbaar > 0 ? Exitcode.Onbruikbaar : anders > 0 ? Exitcode.VoldoetNiet : Exitcode.Goed;
    }

    // Waar als het geval anders uitkomt.
    private static bool Schrijf(TextCanvas vel, Woorden woorden, Scenariobestand bestand, Geval geval)
    {
        var verschillen = Scenariotoetser.Verschillen(bestand, geval);
        var teken = Sign.Of(verschillen.Count == 0 ? Uitkomst.Voldoet : Uitkomst.VoldoetNiet);
        vel.Line(Ink.Plain("").Add($"{teken.Glyph} ", teken.Style).Add(geval.Naam), 2, 2);
        foreach (var verschil in verschillen)
        {
            vel.Line(
                Ink.Plain($"{verschil.Wat}: {woorden.Zin("verwacht", "expected")} ").AddStrong(verschil.Verwacht).Add($", {woorden.Zin("gevonden", "found")} ").AddStrong(verschil.Gevonden),
                6,
                2);
        }

        return verschillen.Count > 0;
    }
}
