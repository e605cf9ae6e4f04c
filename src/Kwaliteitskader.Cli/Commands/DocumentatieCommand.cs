using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Documentatie;
using Kwaliteitskader.Cli.Documentatie.Site;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>documentatie</c>: schrijft de bladzijden over normen, feiten en bronnen uit de catalogus.</summary>
internal static class DocumentatieCommand
{
    public static Command Maak(CommandHost host)
    {
        var uit = new Optie<string?>("--uit")
        {
            Waarde = new("map", "folder"),
            Doel = new(
                "De wortel van het project: hieronder komen docs/normen, docs/feiten.md en docs/bronnen, en de normen tussen de merktekens in README.md.",
                "The root of the project: docs/normen, docs/feiten.md and docs/bronnen go below it, and the norms between the marks in README.md."),
        };
        var site = new Optie<string?>("--site")
        {
            Waarde = new("map", "folder"),
            Doel = new(
                "Schrijft dezelfde bladzijden als website in deze map: zonder server en zonder script te lezen, met zoeken als extra.",
                "Writes the same pages as a website into this folder: to be read without a server and without script, with search as an extra."),
        };
        var scenarios = new Optie<string?>("--scenarios")
        {
            Waarde = new("map", "folder"),
            Doel = new(
                "De map met scenario's, voor de tabel met gevallen bij elke norm; zonder deze optie tests/Scenarios onder --uit, of onder de huidige map.",
                "The folder with scenarios, for the table of cases with each norm; without this option tests/Scenarios below --uit, or below the current folder."),
        };
        var opdracht = new Opdracht("documentatie", new(
            "Schrijft de documentatie uit de catalogus: een bladzijde per norm, het feitenboek en de verantwoording van de bronnen; als Markdown, als website, of allebei.",
            "Writes the documentation from the catalogue: a page per norm, the book of facts and the account of the sources; as Markdown, as a website, or both.")) { uit, site, scenarios };
        opdracht.SetAction(gelezen => Voer(
            host,
            gelezen.GetValue(uit),
            gelezen.GetValue(site),
            gelezen.GetValue(scenarios)));
        return opdracht;
    }

    private static int Voer(CommandHost host, string? uit, string? site, string? scenarios)
    {
        if (uit is null && site is null)
        {
            throw Gebruiksfout.Ontbreekt(new("Waarheen?", "Where to?"), new("documentatie --uit <map>, of --site <map>", "documentatie --uit <folder>, or --site <folder>"));
        }

        foreach (var (map, optie) in new[] { (uit, "--uit"), (scenarios, "--scenarios") })
        {
            if (map is not null && !Directory.Exists(map))
            {
                throw new Gebruiksfout(new($"{map} (bij {optie}) is geen bestaande map.", $"{map} (with {optie}) is not an existing folder."));
            }
        }

        var gevallen = Gevallentabel.Lees(scenarios ?? Path.Combine(uit ?? ".", "tests", "Scenarios"));
        if (gevallen.Count == 0)
        {
            host.Meld(new(
                "Let op: er zijn hier geen scenario's, en dus staat er bij geen norm een tabel met gevallen; --scenarios zegt waar zij zijn.",
                "Note: there are no scenarios here, so no norm has a table of cases; --scenarios says where they are."));
        }

        var documentatie = new Documentatiemap(Kwaliteitstoets.Standaard, Bronnenboek.Standaard, gevallen);
        var aantal = uit is null ? 0 : documentatie.Schrijf(uit);
        aantal += site is null ? 0 : new Sitemap(documentatie.Bladen(), Kwaliteitstoets.Standaard.Normen, Bronnenboek.Standaard).Schrijf(site);
        host.Output.Write(Encoding.UTF8.GetBytes(new Tekst($"{aantal} bestanden geschreven.\n", $"{aantal} files written.\n").In(host.Taal)));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
