using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>schema NAAM</c>: het JSON Schema van invoer of uitvoer.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Namen = ["dossier", "rapport", "compact", "advies", "agenda", "herstel", "uitvraag", "verschil", "controle", "lasten", "aanspraak"];

    public static Command Maak(CommandHost host)
    {
        var naam = new Operand<string?>("naam")
        {
            Waarde = new(string.Join('|', Namen), string.Join('|', Namen)),
            Doel = new(
                "Welk schema: van wat erin gaat of van wat eruit komt.",
                "Which schema: of what goes in or of what comes out."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var opdracht = new Opdracht("schema", new(
            "Toont het JSON Schema (2020-12) van wat erin gaat of eruit komt.",
            "Shows the JSON Schema (2020-12) of what goes in or comes out.")) { naam };
        opdracht.SetAction(gelezen => Voer(host, gelezen.GetValue(naam)));
        return opdracht;
    }

    private static int Voer(CommandHost host, string? naam)
    {
        var schema = Keuze.Uit(naam ?? throw Gebruiksfout.Ontbreekt(new("Welk schema?", "Which schema?"), new($"schema <{string.Join('|', Namen)}>", $"schema <{string.Join('|', Namen)}>")), "schema", Namen) switch
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
