using System.Text;
using Kwaliteitskader.Cli;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model;
using Kwaliteitskader.Opvolging.Cli.Documentatie;
using Kwaliteitskader.Opvolging.Werklijsten;

namespace Kwaliteitskader.Opvolging.Cli;

/// <summary>De opdrachten van dit programma.</summary>
internal static class Opvolgopdrachten
{
    /// <summary>De naam van het programma.</summary>
    public const string Programma = "kwaliteitskader-opvolging";

    public static Hoofdopdracht Wortel(CommandHost host) => new(host, new(
        "Leidt uit bevindingen af wat er te doen is: taken, vragen en wat daarbij hoort.",
        "Derives from findings what there is to do: tasks, questions and what belongs to them."))
    {
        WerklijstCommand.Maak(host),
        Schema(host),
        Documentatie(host),
    };

    private static Opdracht Schema(CommandHost host)
    {
        var opdracht = new Opdracht("schema", new("Geeft het JSON-schema van een werklijst.", "Gives the JSON Schema of a worklist."));
        opdracht.SetAction(_ => Schrijf(host, WerklijstJson.Schema()));
        return opdracht;
    }

    private static Opdracht Documentatie(CommandHost host)
    {
        var uit = new Optie<string?>("--uit") { Waarde = new("map", "folder"), Doel = new("De wortel van het project: hieronder komt docs/opvolging.", "The root of the project: docs/opvolging goes below it.") };
        var opdracht = new Opdracht("documentatie", new("Schrijft een bladzijde per regel, uit de regels zelf.", "Writes a page per rule, from the rules themselves.")) { uit };
        opdracht.SetAction(gelezen =>
        {
            var map = gelezen.GetValue(uit) ?? throw Gebruiksfout.Ontbreekt(new("Waarheen?", "Where to?"), new("documentatie --uit <map>", "documentatie --uit <folder>"));
            return Directory.Exists(map)
                ? Schrijf(host, Geschreven(Regelbladen.Schrijf(map)).In(host.Taal))
                : throw new Gebruiksfout(new($"{map} (bij --uit) is geen bestaande map.", $"{map} (with --uit) is not an existing folder."));
        });
        return opdracht;
    }

    private static Tekst Geschreven(int bladzijden) => new($"{bladzijden} bladzijden geschreven.", $"{bladzijden} pages written.");

    private static int Schrijf(CommandHost host, string tekst)
    {
        host.Output.Write(Encoding.UTF8.GetBytes(tekst + "\n"));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
