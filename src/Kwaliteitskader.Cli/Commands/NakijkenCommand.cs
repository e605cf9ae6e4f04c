using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>nakijken</c>: alles wat er mis is met een werkboek, en een kopie waarin de cellen gemarkeerd zijn.</summary>
internal static class NakijkenCommand
{
    public static Command Maak(CommandHost host)
    {
        var bestand = new Argument<string?>("bestand") { HelpName = "bestand", Description = "Een werkboek (.xlsx).", Arity = ArgumentArity.ZeroOrOne };
        var uit = new Option<string?>("--uit") { HelpName = "bestand", Description = "Een kopie van het werkboek, met elke cel waar iets mis mee is gekleurd en met de fout als opmerking. Er komt geen kopie als er niets te markeren is." };
        var taal = Opties.Taal();
        var invoer = new Invoeropties();
        var opdracht = new Command("nakijken", "Zegt van een werkboek (.xlsx) alles wat er niet aan klopt, elk met zijn cel. Exitcode 0 als het te lezen is, anders 2.") { bestand, uit, taal };
        invoer.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(host, Werkboek(gelezen.GetValue(bestand)), gelezen.GetValue(uit), Opties.InTaal(gelezen.GetValue(taal)), invoer.Lees(gelezen), stop));
        return opdracht;
    }

    private static string Werkboek(string? bestand) => bestand is not null && Werkboekbestand.Is(bestand)
        ? bestand
        : throw new Gebruiksfout("Welk werkboek? Verwacht: nakijken <bestand.xlsx>.");

    private static async Task<int> VoerAsync(CommandHost host, string bestand, string? uit, Taal taal, Leesopties lezen, CancellationToken stop)
    {
        if (new Invoer(host, lezen).Open(bestand) is not { } stroom)
        {
            return Exitcode.Onbruikbaar;
        }

        byte[] xlsx;
        await using (stroom.ConfigureAwait(false))
        {
            xlsx = await Werkboekbestand.BytesAsync(stroom, stop).ConfigureAwait(false);
        }

        var fouten = Werkboekbestand.Lees(xlsx, bestand, lezen).Fouten;
        if (fouten.IsEmpty)
        {
            Schrijf(host, new Tekst($"{bestand} is te lezen.", $"{bestand} can be read.").In(taal));
            return Exitcode.Goed;
        }

        Schrijf(host, Leesfoutplaats.Alle(fouten, taal));
        if (uit is not null)
        {
            Markeer(host, bestand, uit, taal, xlsx, fouten);
        }

        return Exitcode.Onbruikbaar;
    }

    private static void Markeer(CommandHost host, string bestand, string uit, Taal taal, byte[] xlsx, System.Collections.Immutable.ImmutableArray<Leesfout> fouten)
    {
        using var geheugen = new MemoryStream();
        if (!Werkboekmarkering.Schrijf(geheugen, xlsx, fouten, taal))
        {
            host.Error.WriteLine($"Er is geen cel te markeren; {uit} is niet geschreven.");
            return;
        }

        using var doel = Uitvoerdoel.Open(uit, host, bestand);
        geheugen.WriteTo(doel.Stroom);
        doel.Voltooi();
    }

    private static void Schrijf(CommandHost host, string tekst)
    {
        host.Output.Write(Encoding.UTF8.GetBytes($"{SafeText.OfLines(tekst)}\n"));
        host.Output.Flush();
    }
}
