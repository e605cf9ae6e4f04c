using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Werkboek;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>sjabloon</c>: een werkboek om in te vullen, leeg of met de feiten van een dossier.</summary>
internal static class SjabloonCommand
{
    public static Command Maak(CommandHost host)
    {
        var bestand = new Operand<string?>("bestand")
        {
            Waarde = new("bestand", "file"),
            Doel = new(
                "Een bestand met één dossier: het werkboek bevat dan zijn feiten. Zonder bestand is het leeg.",
                "A file with one dossier: the workbook then holds its facts. Without a file it is empty."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var register = new Optie<string?>("--register")
        {
            Waarde = new("naam", "name"),
            Doel = new(
                $"Alleen wat een aanvraag bij dit register leest: {string.Join(", ", EnumNamen.Alle<Register>())}. Zonder deze optie alle feiten.",
                $"Only what an application to this register reads: {string.Join(", ", EnumNamen.Alle<Register>())}. Without this option all facts."),
        };
        var uit = new Optie<string?>("--uit") { Waarde = new("bestand", "file"), Doel = new("Het werkboek (.xlsx). Verplicht; een streepje (-) is de standaarduitvoer.", "The workbook (.xlsx). Required; a dash (-) is standard output.") };
        var invoer = new Invoeropties();
        var opdracht = new Opdracht("sjabloon", new(
            "Maakt een werkboek (.xlsx) om feiten in te vullen; toets, aanvraag en de andere opdrachten lezen het naast JSON.",
            "Makes a workbook (.xlsx) to fill in facts; toets, aanvraag and the other commands read it beside JSON.")) { bestand, register, uit };
        invoer.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(
            host,
            gelezen.GetValue(bestand),
            gelezen.GetValue(register) is { } naam ? Normkeuze.Register(naam) : null,
            gelezen.GetValue(uit) ?? throw Gebruiksfout.Ontbreekt(new("Waarheen?", "Where to?"), new("sjabloon --uit <bestand.xlsx>", "sjabloon --uit <file.xlsx>")),
            host.Taal,
            invoer.Lees(gelezen),
            stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string? bestand, Register? register, string uit, Taal taal, Leesopties lezen, CancellationToken stop)
    {
        if (bestand is not null && register is not null)
        {
            throw new Gebruiksfout(new("--register gaat niet met een bestand: een werkboek met een dossier bevat al zijn feiten.", "--register does not go with a file: a workbook with a dossier holds all its facts."));
        }

        using var doel = OutputTarget.Open(uit, host, bestand is null ? [] : [bestand]);
        using var geheugen = new MemoryStream();
        if (bestand is null)
        {
            Sjabloon.Schrijf(geheugen, register, taal);
        }
        else
        {
            Vul(geheugen, await Enkeldossier.LeesAsync(host, bestand, lezen, stop).ConfigureAwait(false), taal);
        }

        doel.Stroom.Write(geheugen.GetBuffer().AsSpan(0, (int)geheugen.Length));
        doel.Voltooi();
        return Exitcode.Goed;
    }

    private static void Vul(Stream naar, Dossier dossier, Taal taal)
    {
        try
        {
            Sjabloon.Schrijf(naar, dossier, taal);
        }
        catch (CelwaardeException fout)
        {
            throw new Gebruiksfout(new(
                $"Dossier {dossier.Id} past niet in een werkboek, door een waarde van '{fout.Kolom}': een cel bevat ten hoogste 32.767 tekens, en van een getal vijftien cijfers.",
                $"Dossier {dossier.Id} does not fit into a workbook, because of a value of '{fout.Kolom}': a cell holds at most 32,767 characters, and of a number fifteen digits."));
        }
    }
}
