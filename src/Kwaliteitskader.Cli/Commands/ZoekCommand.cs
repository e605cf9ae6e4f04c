using System.Buffers;
using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>zoek</c>: waar een woord voorkomt, in normen, lezingen, feiten en passages.</summary>
internal static class ZoekCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var woorden = new Operand<string[]>("woord")
        {
            Waarde = new("woord", "word"),
            Doel = new(
                "Wat gezocht wordt, in het Nederlands of het Engels; bij meer woorden moeten zij er alle in staan.",
                "What is searched for, in Dutch or English; with more words all of them must occur."),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("zoek", new(
            "Zoekt in de normen, de lezingen van de bronnen, de feiten en de passages.",
            "Searches the norms, the readings of the sources, the facts and the passages.")) { woorden, formaat };
        opdracht.Codes = new(new("er is iets gevonden", "something was found"), new("er is niets gevonden", "nothing was found"));
        opdracht.SetAction(gelezen => Voer(
            host,
            gelezen.GetValue(woorden) is { Length: > 0 } gegeven ? gegeven : throw Gebruiksfout.Ontbreekt(new("Waarnaar?", "For what?"), new("zoek <woord>...", "zoek <word>...")),
            Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            host.Taal));
        return opdracht;
    }

    private static int Voer(CommandHost host, string[] woorden, string formaat, Taal taal)
    {
        var gevonden = new Catalogusindex(Kwaliteitstoets.Standaard.Normen, Bronnenboek.Standaard).Zoek(woorden);
        if (formaat == "json")
        {
            Json(host.Output, gevonden, taal);
        }
        else
        {
            Tekst(TextCanvas.On(host.Output, host), gevonden, taal);
        }

        host.Output.Flush();
        return gevonden.Count > 0 ? Exitcode.Goed : Exitcode.VoldoetNiet;
    }

    private static void Json(Stream uitvoer, IReadOnlyList<Vindplaats> gevonden, Taal taal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            json.WriteStartArray();
            foreach (var plaats in gevonden)
            {
                json.WriteStartObject();
                json.WriteString("soort", EnumNamen.Van(plaats.Soort));
                json.WriteString("id", plaats.Id);
                json.WriteString("tekst", plaats.Tekst.In(taal));
                json.Array("normen", plaats.Normen, json.WriteStringValue);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        buffer.Write("\n"u8);
        uitvoer.Write(buffer.WrittenSpan);
    }

    private static void Tekst(TextCanvas vel, IReadOnlyList<Vindplaats> gevonden, Taal taal)
    {
        var woorden = new Woorden(taal);
        if (gevonden.Count == 0)
        {
            vel.Line(Ink.Plain(woorden.Zin("Niets gevonden.", "Nothing found.")));
        }

        foreach (var groep in gevonden.GroupBy(plaats => plaats.Soort))
        {
            vel.Line(Ink.Quiet(groep.Key switch
            {
                Vindplaatssoort.Norm => woorden.Zin("Normen", "Norms"),
                Vindplaatssoort.Lezing => woorden.Zin("Lezingen", "Readings"),
                Vindplaatssoort.Feit => woorden.Zin("Feiten", "Facts"),
                _ => woorden.Zin("Passages", "Passages"),
            }));
            foreach (var plaats in groep)
            {
                vel.Line(Ink.Strong(plaats.Id).Add($"  {plaats.Tekst.In(taal)}").AddQuiet(plaats.Normen.Count == 0 ? "" : $"  {string.Join(' ', plaats.Normen)}"), 2, 2);
            }

            vel.Blank();
        }

        vel.Flush();
    }
}
