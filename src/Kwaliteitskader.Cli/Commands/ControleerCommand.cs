using System.Buffers;
using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Cli.Rendering;
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
        var bestanden = new Argument<string[]>("bestand") { HelpName = "rapport dossier", Description = "De rapporten als JSON, en de dossiers waaruit zij zouden volgen: één, een lijst, of een per regel.", Arity = ArgumentArity.ZeroOrMore };
        var formaat = Opties.Formaat(Formaten);
        var taal = Opties.Taal();
        var opdracht = new Command("controleer", "Toetst dossiers opnieuw zoals hun rapporten zeggen, en zegt of elk rapport er bit voor bit uit volgt; zo niet, of de feiten, de normen of het rapport veranderd zijn.") { bestanden, formaat, taal };
        opdracht.SetAction((gelezen, stop) => gelezen.GetValue(bestanden) is [var rapporten, var dossiers]
            ? VoerAsync(host, rapporten, dossiers, Schrijver(host, Opties.Vorm(gelezen.GetValue(formaat), Formaten), Opties.InTaal(gelezen.GetValue(taal))), stop)
            : throw new Gebruiksfout("Verwacht: controleer <rapport> <dossier>."));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string rapporten, string dossiers, Action<Controle> schrijf, CancellationToken stop)
    {
        var invoer = new Invoer(host);
        var (aantal, anders) = (0, 0);
        var wachtend = new Dossierwacht(invoer, dossiers, stop);
        await using (wachtend.ConfigureAwait(false))
        {
            await foreach (var rapport in Rapportbestand.LeesAlleAsync(invoer, rapporten, stop).ConfigureAwait(false))
            {
                if (await wachtend.BijAsync(rapport.Dossier.Id).ConfigureAwait(false) is not { } dossier)
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

        return aantal == 0 ? throw new Gebruiksfout($"{rapporten} is leeg: er staat geen rapport in.")
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

    /// <summary>De dossiers bij rapporten; staan beide op dezelfde volgorde, dan wacht er nooit meer dan één.</summary>
    private sealed class Dossierwacht(Invoer invoer, string bestand, CancellationToken stop) : IAsyncDisposable
    {
        private readonly Dictionary<string, Dossier> wachtend = new(StringComparer.Ordinal);
        private readonly IAsyncEnumerator<Invoerrecord> rest = invoer.LeesAsync([bestand], stop).GetAsyncEnumerator(stop);
        private Dossier? laatste;

        /// <summary>Het dossier met deze sleutel; staat het er niet bij, dan een ander, waaruit blijkt dat het rapport over iets anders gaat.</summary>
        public async Task<Dossier?> BijAsync(string id)
        {
            while (!wachtend.ContainsKey(id) && await rest.MoveNextAsync().ConfigureAwait(false))
            {
                laatste = Gelezen(rest.Current);
                wachtend[laatste.Id] = laatste;
            }

            return wachtend.Remove(id, out var dossier) ? dossier : laatste;
        }

        public ValueTask DisposeAsync() => rest.DisposeAsync();

        private static Dossier Gelezen(Invoerrecord record) => record.Resultaat.Fout is { } fout
            ? throw new Gebruiksfout($"{Leesfoutplaats.Van(fout, Taal.Nederlands)}: {fout.Melding.Nl}")
            : record.Resultaat.Dossier!;
    }
}
