using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Documentatie;
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
        var opdracht = new Command("documentatie", "Schrijft de documentatie uit de catalogus: een bladzijde per norm, het feitenboek en de verantwoording van de bronnen.") { uit };
        opdracht.SetAction(gelezen => Voer(
            host,
            gelezen.GetValue(uit) ?? throw new Gebruiksfout("Waarheen? Verwacht: documentatie --uit <map>.")));
        return opdracht;
    }

    private static int Voer(CommandHost host, string map)
    {
        if (!Directory.Exists(map))
        {
            throw new Gebruiksfout($"{map} (bij --uit) is geen bestaande map.");
        }

        var aantal = new Documentatiemap(Kwaliteitstoets.Standaard, Bronnenboek.Standaard).Schrijf(map);
        host.Output.Write(Encoding.UTF8.GetBytes($"{aantal} bladzijden geschreven.\n"));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
