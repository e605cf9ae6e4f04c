using System.CommandLine;
using System.Globalization;
using System.Text;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>nieuw</c>: een leeg dossier om in te vullen.</summary>
internal static class NieuwCommand
{
    public static Command Maak(CommandHost host)
    {
        var register = new Option<string?>("--register")
        {
            HelpName = "naam",
            Description = $"Alleen wat de criteria van dit register lezen: {string.Join(", ", EnumNamen.Alle<Register>())}.",
        };
        var peildatum = Opties.Peildatum();
        var uit = Opties.Uit();
        var opdracht = new Command(
            "nieuw",
            "Schrijft een leeg dossier om in te vullen: elk feit dat een norm leest, als null, want wat niet ingevuld is, is onbekend. Van therapeuten en zorgtrajecten staat er een, met een id om te vervangen; welke waarden kunnen, staat in docs/feiten.md en in 'schema dossier'.")
        {
            register, peildatum, uit,
        };
        opdracht.SetAction(gelezen => Voer(
            host,
            gelezen.GetValue(register) is { } naam ? Normkeuze.Register(naam) : null,
            Opties.Dag(gelezen.GetValue(peildatum), host.Clock),
            gelezen.GetValue(uit)));
        return opdracht;
    }

    private static int Voer(CommandHost host, Register? register, DateOnly peildatum, string? uit)
    {
        var normen = register is { } gekozen ? Kwaliteitstoets.Standaard.Beperkt(Registernormen.Van(gekozen)).Normen : Kwaliteitstoets.Standaard.Normen;
        using var doel = Uitvoerdoel.Open(uit, host);
        doel.Stroom.Write(Encoding.UTF8.GetBytes(LeegDossier.Json([.. normen])));
        doel.Voltooi();
        host.Error.WriteLine(SafeText.Of(string.Create(
            CultureInfo.InvariantCulture,
            $"Vul in wat bekend is en laat de rest null. Dan: {host.Program} {(register is { } voor ? $"aanvraag {uit ?? "BESTAND"} --register {EnumNamen.Van(voor)}" : $"toets {uit ?? "BESTAND"}")} --peildatum {peildatum:yyyy-MM-dd}")));
        return Exitcode.Goed;
    }
}
