using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Opvolging.Cli.Documentatie;
using Kwaliteitskader.Opvolging.Werklijsten;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>De opdrachten van dit programma.</summary>
internal static class Opvolgopdrachten
{
    /// <summary>De naam van het programma.</summary>
    public const string Programma = "kwaliteitskader-opvolging";

    public static RootCommand Wortel(CommandHost host) => new("Leidt uit bevindingen af wat er te doen is: taken, vragen en wat daarbij hoort.")
    {
        WerklijstCommand.Maak(host),
        Schema(host),
        Documentatie(host),
    };

    private static Command Schema(CommandHost host)
    {
        var opdracht = new Command("schema", "Geeft het JSON-schema van een werklijst.");
        opdracht.SetAction(_ => Schrijf(host, WerklijstJson.Schema()));
        return opdracht;
    }

    private static Command Documentatie(CommandHost host)
    {
        var uit = new Option<string?>("--uit") { HelpName = "map", Description = "De wortel van het project: hieronder komt docs/opvolging." };
        var opdracht = new Command("documentatie", "Schrijft een bladzijde per regel, uit de regels zelf.") { uit };
        opdracht.SetAction(gelezen =>
        {
            var map = gelezen.GetValue(uit) ?? throw new Gebruiksfout("Waarheen? Verwacht: documentatie --uit <map>.");
            return Directory.Exists(map)
                ? Schrijf(host, $"{Regelbladen.Schrijf(map)} bladzijden geschreven.")
                : throw new Gebruiksfout($"{map} (bij --uit) is geen bestaande map.");
        });
        return opdracht;
    }

    private static int Schrijf(CommandHost host, string tekst)
    {
        host.Output.Write(Encoding.UTF8.GetBytes(tekst + "\n"));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
