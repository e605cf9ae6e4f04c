using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>agenda</c>: wat er in een dossier verandert als de feiten blijven zoals zij zijn.</summary>
internal static class AgendaCommand
{
    private const int Maanden = 24;

    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "ics"];

    public static Command Maak(CommandHost host)
    {
        var opties = new Dossieropties("agenda", Formaten);
        var tot = new Option<string?>("--tot") { HelpName = "jjjj-mm-dd", Description = "De laatste dag waarop gekeken wordt; zonder deze optie 24 maanden na de peildatum." };
        var herinner = new Option<string?>("--herinner") { HelpName = "30d,7d", Description = "Met --formaat ics: hoeveel dagen van tevoren de agenda herinnert; zonder deze optie niet." };
        var opdracht = new Command("agenda", "Toont wat er verandert als er niets gebeurt: elke dag waarop een uitkomst anders wordt, door welk feit, en tot wanneer er nog iets aan te doen is.");
        opties.VoegToe(opdracht);
        opdracht.Add(tot);
        opdracht.Add(herinner);
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = opties.Lees(gelezen, host);
            var einde = gelezen.GetValue(tot) is { } dag ? Opties.Dag(dag, host.Clock, "--tot") : Einde(vraag.Peildatum);
            return einde < vraag.Peildatum
                ? throw new Gebruiksfout("--tot ligt voor de peildatum. Verwacht: een dag op of na de peildatum.")
                : Recordlus.ToetsAsync(host, vraag, stroom => Schrijver(vraag, einde, Herinneringen(gelezen.GetValue(herinner)), stroom, host), telt: false, stop);
        });
        return opdracht;
    }

    private static DateOnly Einde(DateOnly peildatum) => peildatum > DateOnly.MaxValue.AddMonths(-Maanden) ? DateOnly.MaxValue : peildatum.AddMonths(Maanden);

    private static IRecordWriter Schrijver(Dossiervraag vraag, DateOnly einde, IReadOnlyList<int> herinneringen, Stream stroom, CommandHost host) => vraag.Formaat switch
    {
        "json" or "ndjson" => new DocumentWriter<Agenda>(stroom, vraag.Taal, vraag.Formaat == "ndjson", rapport => rapport.Agenda(einde)),
        "ics" => new CalendarWriter(stroom, vraag.Taal, einde, herinneringen),
        _ => new TextAgenda(TextCanvas.On(stroom, host, plain: vraag.Uit is not null), vraag.Taal, einde),
    };

    private static IReadOnlyList<int> Herinneringen(string? gegeven) =>
        [.. (gegeven?.Split(',') ?? []).Select(deel => deel.EndsWith('d') && Opties.Getal(deel[..^1]) is { } dagen
            ? dagen
            : throw new Gebruiksfout($"'{gegeven}' kan niet bij --herinner. Verwacht: dagen met een d, bijvoorbeeld 30d,7d."))];
}
