using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
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
        var bestand = new Argument<string?>("bestand")
        {
            HelpName = "bestand",
            Description = "Een bestand met één dossier: het werkboek bevat dan zijn feiten. Zonder bestand is het leeg.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var register = new Option<string?>("--register")
        {
            HelpName = "naam",
            Description = $"Alleen wat een aanvraag bij dit register leest: {string.Join(", ", EnumNamen.Alle<Register>())}. Zonder deze optie alle feiten.",
        };
        var uit = new Option<string?>("--uit") { HelpName = "bestand", Description = "Het werkboek (.xlsx). Verplicht; een streepje (-) is de standaarduitvoer." };
        var taal = Opties.Taal();
        var invoer = new Invoeropties();
        var opdracht = new Command("sjabloon", "Maakt een werkboek (.xlsx) om feiten in te vullen; toets, aanvraag en de andere opdrachten lezen het naast JSON.") { bestand, register, uit, taal };
        invoer.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(
            host,
            gelezen.GetValue(bestand),
            gelezen.GetValue(register) is { } naam ? Normkeuze.Register(naam) : null,
            gelezen.GetValue(uit) ?? throw new Gebruiksfout("Waarheen? Verwacht: sjabloon --uit <bestand.xlsx>."),
            Opties.InTaal(gelezen.GetValue(taal)),
            invoer.Lees(gelezen),
            stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string? bestand, Register? register, string uit, Taal taal, Leesopties lezen, CancellationToken stop)
    {
        if (bestand is not null && register is not null)
        {
            throw new Gebruiksfout("--register gaat niet met een bestand: een werkboek met een dossier bevat al zijn feiten.");
        }

        using var doel = Uitvoerdoel.Open(uit, host, bestand is null ? [] : [bestand]);
        using var geheugen = new MemoryStream();
        if (bestand is null)
        {
            Sjabloon.Schrijf(geheugen, register, taal);
        }
        else
        {
            Vul(geheugen, await Enkeldossier.LeesAsync(host, bestand, lezen, taal, stop).ConfigureAwait(false), taal);
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
        catch (ArgumentException fout)
        {
            throw new Gebruiksfout($"Dossier {dossier.Id} past niet in een werkboek. {fout.Message}");
        }
    }
}
