using System.CommandLine;
using Kwaliteitskader.Cli.Files;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Vraaggesprek;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>uitvraag</c>: wat te vragen is opdat vaststaat wat nu niet vast te stellen is, of het gesprek dat het vraagt.</summary>
internal static class UitvraagCommand
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson"];

    public static Command Maak(CommandHost host)
    {
        var opties = new Dossieropties("uitvraag", Formaten);
        var interactief = new Optie<bool>("--interactief") { Doel = new("Stelt de vragen een voor een, toetst na elk antwoord opnieuw en schrijft het aangevulde dossier. Vragen staan op de standaardfoutuitvoer, antwoorden komen van de standaardinvoer.", "Asks the questions one by one, evaluates anew after each answer and writes the completed dossier. Questions go to standard error, answers come from standard input.") };
        var opdracht = new Opdracht("uitvraag", new(
            "Zegt wat te vragen is opdat vaststaat wat nu niet vast te stellen is: elk feit één keer, wegen als wegen, van wie, en voorop wat het snelst het meest beslist.",
            "Says what to ask so that what cannot be established now can be: every fact once, ways as ways, from whom, and in front what decides most soonest."));
        opdracht.Codes = Codetekst.Dossiers;
        opties.VoegToe(opdracht);
        opdracht.Add(interactief);
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = opties.Lees(gelezen, host);
            return gelezen.GetValue(interactief) ? GesprekAsync(host, vraag, stop) : Recordlus.ToetsAsync(host, vraag, stroom => Schrijver(vraag, stroom, host), telt: false, stop);
        });
        return opdracht;
    }

    private static IRecordWriter Schrijver(Dossiervraag vraag, Stream stroom, CommandHost host) => vraag.Formaat == "tekst"
        ? new TextQuestions(TextCanvas.On(stroom, host, plain: vraag.Uit is not null), vraag.Taal)
        : new DocumentWriter<Uitvraag>(stroom, vraag.Taal, vraag.Formaat == "ndjson", rapport => rapport.Uitvraag(vraag.Taal));

    private static async Task<int> GesprekAsync(CommandHost host, Dossiervraag vraag, CancellationToken stop)
    {
        if (vraag.Bestanden is not [var bestand] || bestand == Invoer.Standaardinvoer)
        {
            throw new Gebruiksfout(new("--interactief gaat met één bestand met één dossier; de standaardinvoer is voor de antwoorden.", "--interactief goes with one file with one dossier; standard input is for the answers."));
        }

        using var doel = OutputTarget.Open(vraag.Uit, host, vraag.Bestanden);
        var antwoorden = host.Input() ?? throw new Gebruiksfout(new("De standaardinvoer is gesloten. Verwacht: antwoorden op de standaardinvoer.", "Standard input is closed. Expected: answers on standard input."));
        await using (antwoorden.ConfigureAwait(false))
        {
            var aangevuld = new Gesprek(vraag.Toets, vraag.Peildatum, host.Vertaald, new LineReader(antwoorden), vraag.Taal).Voer(await Enkeldossier.LeesAsync(host, bestand, vraag.Lezen, stop).ConfigureAwait(false));
            doel.Stroom.Write(DossierSchrijver.Schrijf(aangevuld));
            doel.Stroom.Write("\n"u8);
            doel.Voltooi();
        }

        return Exitcode.Goed;
    }
}
