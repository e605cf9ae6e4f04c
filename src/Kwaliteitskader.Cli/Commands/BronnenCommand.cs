using System.Collections.Immutable;
using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>bronnen</c>: van elke passage van de brondocumenten wat ervan geworden is.</summary>
internal static class BronnenCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var document = new Optie<string?>("--document")
        {
            Waarde = new("naam", "name"),
            Doel = new(
                $"Alleen dit document: {string.Join(", ", Namen)}.",
                $"Only this document: {string.Join(", ", Namen)}."),
        };
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("bronnen", new(
            "Verantwoordt de brondocumenten: hoeveel passages welke bestemming hebben, en dan elke passage met haar normen.",
            "Accounts for the source documents: how many passages went where, and then every passage with its norms."))
        {
            document, formaat,
        };
        opdracht.SetAction(gelezen => Voer(
            host,
            Gekozen(gelezen.GetValue(document)),
            Opties.Vorm(gelezen.GetValue(formaat), Formaten),
            host.Taal));
        return opdracht;
    }

    private static IReadOnlyList<string> Namen => [.. Bronnenboek.Standaard.Documenten.Select(document => document.Naam)];

    private static ImmutableArray<Brondocument> Gekozen(string? naam) =>
        naam is null
            ? Bronnenboek.Standaard.Documenten
            : [Bronnenboek.Standaard.Document(Keuze.Uit(naam, "--document", Namen))!];

    private static int Voer(CommandHost host, ImmutableArray<Brondocument> documenten, string formaat, Taal taal)
    {
        if (formaat == "json")
        {
            LedgerJson.Write(host.Output, documenten, Bronnenboek.Standaard, taal);
        }
        else
        {
            var vel = TextCanvas.On(host.Output, host);
            new LedgerPages(vel, Bronnenboek.Standaard, taal).Write(documenten);
            vel.Flush();
        }

        host.Output.Flush();
        return Exitcode.Goed;
    }
}
