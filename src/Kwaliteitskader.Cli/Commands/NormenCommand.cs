using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>normen</c>: de catalogus, of alles over één norm.</summary>
internal static class NormenCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var id = new Argument<string?>("id")
        {
            HelpName = "id",
            Description = "De norm, bijvoorbeeld VIS-1; zonder deze de hele catalogus.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var formaat = Opties.Formaat(Formaten);
        var taal = Opties.Taal();
        var opdracht = new Command("normen", "Toont de catalogus, of van één norm de bronnen, geldigheid, keuzen, redenen, feiten en normwaarden.")
        {
            id, formaat, taal,
        };
        opdracht.SetAction(gelezen => Voer(
            host,
            gelezen.GetValue(id) is { } sleutel ? Normkeuze.Vind(sleutel) : null,
            Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            Opties.InTaal(gelezen.GetValue(taal))));
        return opdracht;
    }

    private static int Voer(CommandHost host, Norm? norm, string formaat, Taal taal)
    {
        if (formaat == "json")
        {
            Json(host.Output, norm, taal);
        }
        else
        {
            Tekst(TextCanvas.On(host.Output, host), norm, taal);
        }

        host.Output.Flush();
        return Exitcode.Goed;
    }

    private static void Json(Stream uitvoer, Norm? norm, Taal taal) => NormJson.Write(uitvoer, norm, Kwaliteitstoets.Standaard, taal);

    private static void Tekst(TextCanvas vel, Norm? norm, Taal taal)
    {
        if (norm is null)
        {
            NormCatalogue.Write(vel, Kwaliteitstoets.Standaard.Normen, taal);
        }
        else
        {
            new NormPage(vel, taal).Write(norm);
        }

        vel.Flush();
    }
}
