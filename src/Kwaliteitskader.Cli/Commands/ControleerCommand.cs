using System.Buffers;
using System.CommandLine;
using System.Runtime.CompilerServices;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>controleer RAPPORT DOSSIER</c>: of rapporten bit voor bit uit hun dossiers volgen.</summary>
internal static class ControleerCommand
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson"];

    public static Command Maak(CommandHost host)
    {
        var bestanden = new Operand<string[]>("bestand") { Waarde = new("rapport dossier", "report dossier"), Doel = new("De rapporten als JSON, en de dossiers waaruit zij zouden volgen: één, een lijst, of een per regel.", "The reports as JSON, and the dossiers they should follow from: one, a list, or one per line."), Arity = ArgumentArity.ZeroOrMore };
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("controleer", new(
            "Toetst dossiers opnieuw zoals hun rapporten zeggen, en zegt of elk rapport er bit voor bit uit volgt; zo niet, of de feiten, de normen of het rapport veranderd zijn.",
            "Evaluates dossiers again as their reports say, and says whether each report follows from them bit by bit; if not, whether the facts, the norms or the report have changed.")) { bestanden, formaat };
        opdracht.Codes = new(
            new("elk rapport volgt uit zijn dossier", "every report follows from its dossier"),
            new("ten minste één rapport volgt niet uit zijn dossier", "at least one report does not follow from its dossier"));
        opdracht.SetAction((gelezen, stop) => gelezen.GetValue(bestanden) is [var rapporten, var dossiers]
            ? VoerAsync(host, rapporten, dossiers, Schrijver(host, Opties.Vorm(gelezen.GetValue(formaat), Formaten), host.Taal), stop)
            : throw new Gebruiksfout(new("Verwacht: controleer <rapport> <dossier>.", "Expected: controleer <report> <dossier>.")));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string rapporten, string dossiers, Action<Controle> schrijf, CancellationToken stop)
    {
        var invoer = new Invoer(host);
        var (aantal, anders) = (0, 0);
        var erbij = new Meelezer<Dossier>(LeesAsync(invoer, dossiers, stop), dossier => dossier.Id, stop);
        await using (erbij.ConfigureAwait(false))
        {
            await foreach (var rapport in Rapportbestand.LeesAlleAsync(invoer, rapporten, stop).ConfigureAwait(false))
            {
                // Staat het dossier er niet bij, dan laat een ander zien dat het rapport over iets anders gaat.
                if ((await erbij.BijAsync(rapport.Dossier.Id).ConfigureAwait(false) ?? erbij.Laatste) is not { } dossier)
                {
                    break;
                }

                var controle = rapport.Controleer(dossier);
                schrijf(controle);
                aantal++;
                anders += controle.Uitslag == Controleuitslag.Gelijk ? 0 : 1;
            }
        }

        host.Output.Flush();
        if (invoer.Onbruikbaar > 0)
        {
            return Exitcode.Onbruikbaar;
        }

        return aantal == 0 ? throw new Gebruiksfout(new($"{rapporten} is leeg: er staat geen rapport in.", $"{rapporten} is empty: there is no report in it."))
            : anders == 0 ? Exitcode.Goed : Exitcode.VoldoetNiet;
    }

    private static Action<Controle> Schrijver(CommandHost host, string formaat, Taal taal)
    {
        if (formaat == "tekst")
        {
            var vel = TextCanvas.On(host.Output, host);
            return controle => TextCheck.Write(vel, controle, taal);
        }

        return controle =>
        {
            var buffer = new ArrayBufferWriter<byte>();
            RapportSchrijver.Schrijf(buffer, controle, ingesprongen: formaat == "json");
            buffer.Write("\n"u8);
            host.Output.Write(buffer.WrittenSpan);
        };
    }

    private static async IAsyncEnumerable<Dossier> LeesAsync(Invoer invoer, string bestand, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var record in invoer.LeesAsync([bestand], stop).ConfigureAwait(false))
        {
            yield return record.Resultaat.Dossier ?? throw new Gebruiksfout(Leesfoutplaats.Alle(record.Resultaat.Fouten));
        }
    }
}
