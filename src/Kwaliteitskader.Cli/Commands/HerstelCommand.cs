using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>herstel</c>: de kleinste daden waardoor een dossier voldoet, elk geprobeerd.</summary>
internal static class HerstelCommand
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson"];

    public static Command Maak(CommandHost host)
    {
        var opties = new Dossieropties("herstel", Formaten);
        var opdracht = new Opdracht("herstel", new(
            "Zoekt de kleinste daden waardoor een dossier alsnog voldoet, en probeert elke daad. Wat niet te herstellen is, staat er ook.",
            "Searches the smallest acts by which a dossier still comes to comply, and tries every act. What cannot be repaired is shown too."));
        opdracht.Codes = Codetekst.Oordelen;
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = opties.Lees(gelezen, host);
            return Recordlus.ToetsAsync(host, vraag, stroom => Schrijver(vraag, stroom, host), telt: true, stop);
        });
        return opdracht;
    }

    private static IRecordWriter Schrijver(Dossiervraag vraag, Stream stroom, CommandHost host) => vraag.Formaat == "tekst"
        ? new TextRepair(TextCanvas.On(stroom, host, plain: vraag.Uit is not null), vraag.Taal)
        : new DocumentWriter<Herstelplan>(stroom, vraag.Taal, vraag.Formaat == "ndjson", rapport => rapport.Herstelplan(vraag.Taal));
}
