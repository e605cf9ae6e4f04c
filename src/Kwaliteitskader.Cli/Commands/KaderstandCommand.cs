using System.Buffers;
using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Kaderstand;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>kaderstand</c>: waar het kwaliteitskader zelf staat op een dag.</summary>
internal static class KaderstandCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var peildatum = Opties.Peildatum();
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("kaderstand", new(
            "Toont waar het kwaliteitskader zelf op een dag staat, met bron en zekerheid, en wat er tot dan gebeurde.",
            "Shows where the quality framework itself stands on a day, with source and certainty, and what happened until then.")) { peildatum, formaat };
        opdracht.SetAction(gelezen => Voer(
            host,
            Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            host.Taal));
        return opdracht;
    }

    private static int Voer(CommandHost host, DateOnly dag, string formaat, Taal taal)
    {
        if (formaat == "json")
        {
            Json(host.Output, dag, taal);
        }
        else
        {
            Tekst(TextCanvas.On(host.Output, host), dag, taal);
        }

        host.Output.Flush();
        return Exitcode.Goed;
    }

    private static void Json(Stream uitvoer, DateOnly dag, Taal taal)
    {
        var buffer = new ArrayBufferWriter<byte>();
        JsonText.Write(buffer, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "kwaliteitskader/kaderstand/1");
            json.Date("peildatum", dag);
            json.Array("standen", Kaderstanden.Op(dag), stand =>
            {
                json.WriteStartObject();
                json.WriteString("facet", stand.Facet.Id);
                json.WriteString("stand", stand.Stand);
                json.WriteString("tekst", stand.Tekst.In(taal));
                if (!stand.IsOnbekend)
                {
                    json.Date("van", stand.Van);
                    Bron(json, stand.Bron!);
                }

                json.WriteEndObject();
            });
            json.Array("gebeurtenissen", Tot(dag), gebeurtenis =>
            {
                json.WriteStartObject();
                json.Date("op", gebeurtenis.Op);
                json.WriteString("precisie", EnumNamen.Van((Enum)gebeurtenis.Precisie));
                json.WriteString("wie", gebeurtenis.Wie.In(taal));
                json.WriteString("wat", gebeurtenis.Wat.In(taal));
                Bron(json, gebeurtenis.Bron);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
        uitvoer.Write(buffer.WrittenSpan);
        uitvoer.Write("\n"u8);
    }

    private static void Bron(System.Text.Json.Utf8JsonWriter json, Bron bron)
    {
        json.WriteString("bron", bron.ToString());
        json.WriteString("zekerheid", EnumNamen.Van(bron.Zekerheid));
    }

    private static void Tekst(TextCanvas vel, DateOnly dag, Taal taal)
    {
        var woorden = new Woorden(taal);
        vel.Line(Ink.Strong(woorden.Zin($"Het kwaliteitskader op {woorden.Dag(dag)}", $"The quality framework on {woorden.Dag(dag)}")));
        foreach (var stand in Kaderstanden.Op(dag))
        {
            var regel = Ink.Plain($"{stand.Facet.Naam.In(taal)}: ").AddStrong(stand.Tekst.In(taal));
            vel.Line(stand.Bron is { } bron ? regel.AddQuiet($" [{bron}, {woorden.Kort(bron.Zekerheid)}]") : regel, 2, 2);
        }

        vel.Blank();
        vel.Line(Ink.Strong(woorden.Zin("Wat er tot dan gebeurde", "What happened until then")));
        foreach (var gebeurtenis in Tot(dag))
        {
            vel.Line(
                Ink.Plain($"{woorden.Dag(gebeurtenis.Op)}{(gebeurtenis.Precisie == Dagprecisie.Dag ? "" : woorden.Zin(" (ongeveer)", " (about)"))}, {gebeurtenis.Wie.In(taal)}: {gebeurtenis.Wat.In(taal)}.")
                    .AddQuiet($" [{gebeurtenis.Bron}, {woorden.Kort(gebeurtenis.Bron.Zekerheid)}]"),
                2, 2);
        }

        vel.Flush();
    }

    private static IEnumerable<Kadergebeurtenis> Tot(DateOnly dag) => Kadergeschiedenis.Alle.Where(gebeurtenis => gebeurtenis.Op <= dag);
}
