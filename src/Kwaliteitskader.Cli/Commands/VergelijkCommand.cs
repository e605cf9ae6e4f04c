using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>vergelijk A B</c>: wat er tussen twee bestanden met rapporten veranderd is, per norm van uitkomst naar uitkomst.</summary>
internal static class VergelijkCommand
{
    public static Command Maak(CommandHost host)
    {
        var bestanden = new Operand<string[]>("bestand") { Waarde = new("eerst nu", "before now"), Doel = new("Twee bestanden met hele rapporten: één, een lijst, of een rapport per regel (toets --formaat json, of ndjson met --volledig).", "Two files with whole reports: one, a list, or one report per line (toets --formaat json, or ndjson with --volledig)."), Arity = ArgumentArity.ZeroOrMore };
        var drempel = new Optie<string?>("--drempel") { Waarde = new("procent", "per cent"), Doel = new("Exitcode 1 als meer dan dit deel van de bevindingen anders uitvalt; zonder deze optie telt dat niet.", "Exit code 1 if more than this share of the findings turns out differently; without this option that does not count.") };
        var opdracht = new Opdracht("vergelijk", new(
            "Legt twee bestanden met rapporten naast elkaar, op dossier, norm en onderwerp, en telt per norm wat van uitkomst veranderde, met voorbeelden.",
            "Lays two files with reports side by side, by dossier, norm and subject, and counts by norm what changed outcome, with examples.")) { bestanden, drempel };
        opdracht.Codes = new(
            new("vergeleken, en met --drempel veranderde er niet meer dan dat deel", "compared, and with --drempel no more than that share changed"),
            new("er veranderde meer dan --drempel", "more changed than --drempel"));
        opdracht.SetAction((gelezen, stop) => gelezen.GetValue(bestanden) is [var eerst, var nu]
            ? VoerAsync(host, eerst, nu, Drempel(gelezen.GetValue(drempel)), TextMatrix.Voor(host, host.Taal), stop)
            : throw new Gebruiksfout(new("Verwacht: vergelijk <eerst> <nu>.", "Expected: vergelijk <before> <now>.")));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string eerst, string nu, decimal? drempel, TextMatrix blad, CancellationToken stop)
    {
        var invoer = new Invoer(host);
        var matrix = new Verschillentelling();
        var rechts = new Meelezer<Rapport>(Rapportbestand.LeesAlleAsync(invoer, nu, stop), rapport => rapport.Dossier.Id, stop);
        await using (rechts.ConfigureAwait(false))
        {
            await foreach (var rapport in Rapportbestand.LeesAlleAsync(invoer, eerst, stop).ConfigureAwait(false))
            {
                matrix.Tel(rapport, await rechts.BijAsync(rapport.Dossier.Id).ConfigureAwait(false) is { } ander ? rapport.VergelijkMet(ander) : null);
            }

            matrix.AlleenNu = await rechts.OverAsync().ConfigureAwait(false);
        }

        if (invoer.Onbruikbaar > 0)
        {
            return Exitcode.Onbruikbaar;
        }

        blad.Schrijf(matrix);
        host.Output.Flush();
        return drempel is { } grens && matrix.Aandeel * 100 > grens ? Exitcode.VoldoetNiet : Exitcode.Goed;
    }

    private static decimal? Drempel(string? gegeven) => gegeven is null
        ? null
        : decimal.TryParse(gegeven, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var procent) && procent <= 100
            ? procent
            : throw Gebruiksfout.KanNiet(gegeven, "--drempel", new("een percentage van 0 tot en met 100, bijvoorbeeld 0.5", "a percentage from 0 up to and including 100, for example 0.5"));
}
