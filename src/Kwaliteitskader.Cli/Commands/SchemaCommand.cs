using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>schema NAAM</c>: het JSON Schema van invoer of uitvoer.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Namen = ["dossier", "rapport", "compact", "advies", "agenda", "herstel", "uitvraag", "verschil", "controle", "lasten", "aanspraak"];

    public static Command Maak(CommandHost host)
    {
        var naam = new Argument<string?>("naam")
        {
            HelpName = string.Join('|', Namen),
            Description = "Welk schema: van wat erin gaat of van wat eruit komt.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var opdracht = new Command("schema", "Toont het JSON Schema (2020-12) van wat erin gaat of eruit komt.") { naam };
        opdracht.SetAction(gelezen => Voer(host, gelezen.GetValue(naam)));
        return opdracht;
    }

    private static int Voer(CommandHost host, string? naam)
    {
        var schema = Keuze.Uit(naam ?? throw new Gebruiksfout($"Welk schema? Verwacht: schema <{string.Join('|', Namen)}>."), "schema", Namen) switch
        {
            "dossier" => Schemas.Dossier(),
            "rapport" => Schemas.Rapport(),
            "compact" => Schemas.Compact(),
            "agenda" => Schemas.Agenda(),
            "herstel" => Schemas.Herstel(),
            "uitvraag" => Schemas.Uitvraag(),
            "verschil" => Schemas.Verschil(),
            "controle" => Schemas.Controle(),
            "lasten" => Schemas.Lasten(),
            "aanspraak" => Schemas.Aanspraak(),
            _ => Schemas.Advies(),
        };
        host.Output.Write(Encoding.UTF8.GetBytes(schema + "\n"));
        host.Output.Flush();
        return Exitcode.Goed;
    }
}
