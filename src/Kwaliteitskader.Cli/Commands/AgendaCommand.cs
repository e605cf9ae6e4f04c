using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>agenda</c>: wat er in een dossier verandert als de feiten blijven zoals zij zijn.</summary>
internal static class AgendaCommand
{
    private const int Maanden = 24;

    private static readonly string[] Formaten = ["tekst", "json", "ndjson", "csv", "ics"];

    public static Command Maak(CommandHost host)
    {
        var opties = new Dossieropties("agenda", Formaten);
        var tot = new Optie<string?>("--tot") { Waarde = new("jjjj-mm-dd", "yyyy-mm-dd"), Doel = new("De laatste dag waarop gekeken wordt; zonder deze optie 24 maanden na de peildatum.", "The last day looked at; without this option 24 months after the reference day.") };
        var herinner = new Optie<string?>("--herinner") { Waarde = new("30d,7d", "30d,7d"), Doel = new("Met --formaat ics: hoeveel dagen van tevoren de agenda herinnert; zonder deze optie niet.", "With --formaat ics: how many days ahead the calendar reminds; without this option not.") };
        var samenvatting = new Optie<bool>("--samenvatting") { Doel = new("Telt over alle dossiers per maand wat er afloopt: per norm, en per register hoeveel inschrijvingen. Met --formaat tekst of csv.", "Counts over all dossiers what ends in each month: by norm, and by register how many registrations. With --formaat tekst or csv.") };
        var (scheiding, bom) = (Opties.Scheiding(), Opties.Bom());
        var opdracht = new Opdracht("agenda", new(
            "Toont wat er verandert als er niets gebeurt: elke dag waarop een uitkomst anders wordt, door welk feit, en tot wanneer er nog iets aan te doen is.",
            "Shows what changes if nothing is done: every day on which an outcome turns, by which fact, and until when something can still be done about it."));
        opdracht.Codes = Codetekst.Dossiers;
        opties.VoegToe(opdracht);
        opdracht.Add(tot);
        opdracht.Add(herinner);
        opdracht.Add(samenvatting);
        opdracht.Add(scheiding);
        opdracht.Add(bom);
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = opties.Lees(gelezen, host);
            var einde = gelezen.GetValue(tot) is { } dag ? Opties.Dag(dag, host.Clock, "--tot") : Einde(vraag.Peildatum);
            if (einde < vraag.Peildatum)
            {
                throw new Gebruiksfout(new("--tot ligt voor de peildatum. Verwacht: een dag op of na de peildatum.", "--tot lies before the reference day. Expected: a day on or after the reference day."));
            }

            var csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), vraag.Formaat);
            var herinneringen = Herinneringen(gelezen.GetValue(herinner));
            var samen = gelezen.GetValue(samenvatting);
            return samen && vraag.Formaat is not ("tekst" or "csv")
                ? throw new Gebruiksfout(new("--samenvatting gaat alleen met --formaat tekst of csv.", "--samenvatting goes only with --formaat tekst or csv."))
                : Recordlus.ToetsAsync(
                    host, vraag, stroom => samen ? Samenvatting(vraag, einde, csv, stroom, host) : Schrijver(vraag, einde, herinneringen, csv, stroom, host), telt: false, stop);
        });
        return opdracht;
    }

    private static DateOnly Einde(DateOnly peildatum) => peildatum > DateOnly.MaxValue.AddMonths(-Maanden) ? DateOnly.MaxValue : peildatum.AddMonths(Maanden);

    private static AgendaSummaryWriter Samenvatting(Dossiervraag vraag, DateOnly einde, CsvShape csv, Stream stroom, CommandHost host) => vraag.Formaat == "csv"
        ? AgendaSummaryWriter.Csv(stroom, einde, csv)
        : AgendaSummaryWriter.Tekst(TextCanvas.On(stroom, host, plain: vraag.Uit is not null), vraag.Taal, vraag.Peildatum, einde);

    private static IRecordWriter Schrijver(Dossiervraag vraag, DateOnly einde, IReadOnlyList<int> herinneringen, CsvShape csv, Stream stroom, CommandHost host) => vraag.Formaat switch
    {
        "json" or "ndjson" => new DocumentWriter<Agenda>(stroom, vraag.Taal, vraag.Formaat == "ndjson", rapport => rapport.Agenda(einde)),
        "csv" => new CsvAgendaWriter(stroom, vraag.Taal, einde, csv),
        "ics" => new CalendarWriter(stroom, vraag.Taal, einde, herinneringen),
        _ => new TextAgenda(TextCanvas.On(stroom, host, plain: vraag.Uit is not null), vraag.Taal, einde),
    };

    private static IReadOnlyList<int> Herinneringen(string? gegeven) =>
        [.. (gegeven?.Split(',') ?? []).Select(deel => deel.EndsWith('d') && Opties.Getal(deel[..^1]) is { } dagen
            ? dagen
            : throw Gebruiksfout.KanNiet(deel, "--herinner", new("dagen met een d, bijvoorbeeld 30d,7d", "days with a d, for example 30d,7d")))];
}
