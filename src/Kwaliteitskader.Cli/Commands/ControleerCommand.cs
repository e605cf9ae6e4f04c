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

/// <summary><c>controleer RAPPORT DOSSIER</c>: of een rapport bit voor bit uit een dossier volgt.</summary>
internal static class ControleerCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var bestanden = new Argument<string[]>("bestand") { HelpName = "rapport dossier", Description = "Het rapport als JSON, en het dossier waaruit het zou volgen.", Arity = ArgumentArity.ZeroOrMore };
        var formaat = Opties.Formaat(Formaten);
        var taal = Opties.Taal();
        var opdracht = new Command("controleer", "Toetst een dossier opnieuw zoals een rapport zegt, en zegt of het rapport er bit voor bit uit volgt; zo niet, of de feiten, de normen of het rapport veranderd zijn.") { bestanden, formaat, taal };
        opdracht.SetAction((gelezen, stop) => gelezen.GetValue(bestanden) is [var rapport, var dossier]
            ? VoerAsync(host, rapport, dossier, Opties.Vorm(gelezen.GetValue(formaat), Formaten), Opties.InTaal(gelezen.GetValue(taal)), stop)
            : throw new Gebruiksfout("Verwacht: controleer <rapport> <dossier>."));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string rapportbestand, string dossierbestand, string formaat, Taal taal, CancellationToken stop)
    {
        var invoer = new Invoer(host);
        if (await Rapportbestand.LeesAsync(invoer, rapportbestand, stop).ConfigureAwait(false) is not { } rapport
            || await DossierAsync(invoer, dossierbestand, rapport.Dossier.Id, stop).ConfigureAwait(false) is not { } dossier)
        {
            return Exitcode.Onbruikbaar;
        }

        var controle = rapport.Controleer(dossier);
        Schrijf(host, controle, formaat, taal);
        return controle.Uitslag == Controleuitslag.Gelijk ? Exitcode.Goed : Exitcode.VoldoetNiet;
    }

    /// <summary>Het dossier waarover het rapport gaat; staat het er niet bij, dan het eerste.</summary>
    private static async Task<Dossier?> DossierAsync(Invoer invoer, string bestand, string id, CancellationToken stop)
    {
        Dossier? eerste = null;
        await foreach (var record in invoer.LeesAsync([bestand], stop).ConfigureAwait(false))
        {
            if (record.Resultaat.Fout is { } fout)
            {
                throw new Gebruiksfout($"{Leesfoutplaats.Van(fout, Taal.Nederlands)}: {fout.Melding.Nl}");
            }

            eerste ??= record.Resultaat.Dossier;
            if (record.Resultaat.Dossier!.Id == id)
            {
                return record.Resultaat.Dossier;
            }
        }

        return eerste;
    }

    private static void Schrijf(CommandHost host, Controle controle, string formaat, Taal taal)
    {
        if (formaat == "json")
        {
            var buffer = new ArrayBufferWriter<byte>();
            RapportSchrijver.Schrijf(buffer, controle, ingesprongen: true);
            buffer.Write("\n"u8);
            host.Output.Write(buffer.WrittenSpan);
        }
        else
        {
            TextCheck.Write(TextCanvas.On(host.Output, host), controle, taal);
        }

        host.Output.Flush();
    }
}
