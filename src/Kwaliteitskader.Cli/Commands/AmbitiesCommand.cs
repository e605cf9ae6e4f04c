using System.Buffers;
using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Ambities;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>ambities</c>: wat kader, Kwaliteitsraad en Zorginstituut willen bereiken, wie aan zet is en wanneer.</summary>
internal static class AmbitiesCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("ambities", new(
            "Toont wat kader, Kwaliteitsraad en Zorginstituut willen bereiken: wie aan zet is, wanneer, van welke soort het is, en welke norm het al uitdrukt.",
            "Shows what the framework, the Quality Council and the Care Institute want to reach: whose turn it is, when, of which kind it is, and which norm already expresses it.")) { formaat };
        opdracht.SetAction(gelezen => Voer(host, Opties.Vorm(gelezen.GetValue(formaat), Formaten), host.Taal));
        return opdracht;
    }

    /// <summary>Hoe een soort in een tekst heet.</summary>
    internal static Tekst Naam(Ambitiesoort soort) => soort switch
    {
        Ambitiesoort.Norm => new("bindt nu", "binds now"),
        Ambitiesoort.Ambitie => new("ambitie", "ambition"),
        Ambitiesoort.TaakVanPartijen => new("taak van partijen", "task of parties"),
        Ambitiesoort.Wens => new("wens aan partijen", "wish to parties"),
        _ => new("geen van deze", "none of these"),
    };

    private static int Voer(CommandHost host, string formaat, Taal taal)
    {
        if (formaat == "json")
        {
            Json(host.Output, taal);
        }
        else
        {
            Tekst(TextCanvas.On(host.Output, host), taal);
        }

        host.Output.Flush();
        return Exitcode.Goed;
    }

    private static void Json(Stream uitvoer, Taal taal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "kwaliteitskader/ambities/1");
            json.Array("ambities", Ambitielijst.Alle, ambitie =>
            {
                json.WriteStartObject();
                json.WriteNumber("nummer", ambitie.Nummer);
                json.WriteString("wat", ambitie.Wat.In(taal));
                json.WriteString("wie", ambitie.Wie.In(taal));
                json.WriteString("wanneer", ambitie.Wanneer?.In(taal) ?? "onbekend");
                json.Array("soorten", ambitie.Soorten, soort => json.WriteStringValue(EnumNamen.Van((Enum)soort)));
                json.WriteString("bron", ambitie.Bron.ToString());
                json.Array("normen", ambitie.Normen, norm => json.WriteStringValue(norm.Waarde));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        uitvoer.Write(buffer.WrittenSpan);
        uitvoer.Write("\n"u8);
    }

    private static void Tekst(TextCanvas vel, Taal taal)
    {
        var woorden = new Woorden(taal);
        foreach (var ambitie in Ambitielijst.Alle)
        {
            var regel = Ink.Plain(string.Create(CultureInfo.InvariantCulture, $"{ambitie.Nummer}. ")).AddStrong(ambitie.Wat.In(taal))
                .Add($" ({string.Join(", ", ambitie.Soorten.Select(soort => Naam(soort).In(taal)))}). {ambitie.Wie.In(taal)}, {ambitie.Wanneer?.In(taal) ?? woorden.Zin("wanneer is onbekend", "when is unknown")}.");
            if (ambitie.Normen.Length > 0)
            {
                regel.Add($" {woorden.Zin("Norm", "Norm")}: {string.Join(", ", ambitie.Normen)}.");
            }

            vel.Line(regel.AddQuiet($" [{ambitie.Bron}]"), 2, 4);
        }

        vel.Flush();
    }
}
