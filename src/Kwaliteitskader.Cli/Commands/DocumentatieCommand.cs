using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Documentatie;
using Kwaliteitskader.Cli.Documentatie.Site;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>documentatie</c>: schrijft de bladzijden over normen, feiten en bronnen uit de catalogus.</summary>
internal static class DocumentatieCommand
{
    public static Command Maak(CommandHost host)
    {
        var uit = new Option<string?>("--uit")
        {
            HelpName = "map",
            Description = "De wortel van het project: hieronder komen docs/normen, docs/feiten.md en docs/bronnen, en de normen tussen de merktekens in README.md.",
        };
        var site = new Option<string?>("--site")
        {
            HelpName = "map",
            Description = "Schrijft dezelfde bladzijden als website in deze map: zonder server en zonder script te lezen, met zoeken als extra.",
        };
        var scenarios = new Option<string?>("--scenarios")
        {
            HelpName = "map",
            Description = "De map met scenario's, voor de tabel met gevallen bij elke norm; zonder deze optie tests/Scenarios onder --uit, of onder de huidige map.",
        };
        var opdracht = new Command("documentatie", "Schrijft de documentatie uit de catalogus: een bladzijde per norm, het feitenboek en de verantwoording van de bronnen; als Markdown, als website, of allebei.") { uit, site, scenarios };
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
            throw new Gebruiksfout("Waarheen? Verwacht: documentatie --uit <map>, of --site <map>.");
        }

        foreach (var (map, optie) in new[] { (uit, "--uit"), (scenarios, "--scenarios") })
        {
            if (map is not null && !Directory.Exists(map))
            {
                throw new Gebruiksfout($"{map} (bij {optie}) is geen bestaande map.");
            }
        }

        var gevallen = Gevallentabel.Lees(scenarios ?? Path.Combine(uit ?? ".", "tests", "Scenarios"));
        var documentatie = new Documentatiemap(Kwaliteitstoets.Standaard, Bronnenboek.Standaard, gevallen);
        var aantal = uit is null ? 0 : documentatie.Schrijf(uit);
        aantal += site is null ? 0 : new Sitemap(documentatie.Bladen(), Kwaliteitstoets.Standaard.Normen, Bronnenboek.Standaard).Schrijf(site);
        host.Output.Write(Encoding.UTF8.GetBytes($"{aantal} bestanden geschreven.\n"));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
