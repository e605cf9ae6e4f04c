using System.CommandLine;
using System.Text;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>nakijken</c>: alles wat er mis is met een werkboek, en een kopie waarin de cellen gemarkeerd zijn.</summary>
internal static class NakijkenCommand
{
    public static Command Maak(CommandHost host)
    {
        var bestand = new Operand<string?>("bestand") { Waarde = new("bestand", "file"), Doel = new("Een werkboek (.xlsx).", "A workbook (.xlsx)."), Arity = ArgumentArity.ZeroOrOne };
        var uit = new Optie<string?>("--uit") { Waarde = new("bestand", "file"), Doel = new("Een kopie van het werkboek, met elke cel waar iets mis mee is gekleurd en met de fout als opmerking. Er komt geen kopie als er niets te markeren is.", "A copy of the workbook, with every cell that has something wrong coloured and with the error as a comment. No copy is made when there is nothing to mark.") };
        var invoer = new Invoeropties();
        var opdracht = new Opdracht("nakijken", new(
            "Zegt van een werkboek (.xlsx) alles wat er niet aan klopt, elk met zijn cel. Exitcode 0 als het te lezen is, anders 2.",
            "Says of a workbook (.xlsx) everything that is wrong with it, each with its cell. Exit code 0 if it can be read, otherwise 2.")) { bestand, uit };
        invoer.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(host, Werkboek(gelezen.GetValue(bestand)), gelezen.GetValue(uit), host.Taal, invoer.Lees(gelezen), stop));
        return opdracht;
    }

    private static string Werkboek(string? bestand) => bestand is not null && Werkboekbestand.Is(bestand)
        ? bestand
        : throw Gebruiksfout.Ontbreekt(new("Welk werkboek?", "Which workbook?"), new("nakijken <bestand.xlsx>", "nakijken <file.xlsx>"));

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
            host.Meld(new($"Er is geen cel te markeren; {uit} is niet geschreven.", $"There is no cell to mark; {uit} was not written."));
            return;
        }

        using var doel = OutputTarget.Open(uit, host, bestand);
        geheugen.WriteTo(doel.Stroom);
        doel.Voltooi();
    }

    private static void Schrijf(CommandHost host, string tekst)
    {
        host.Output.Write(Encoding.UTF8.GetBytes($"{SafeText.OfLines(tekst)}\n"));
        host.Output.Flush();
    }
}
