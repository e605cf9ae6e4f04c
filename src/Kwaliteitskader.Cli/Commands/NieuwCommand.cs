using System.CommandLine;
using System.Globalization;
using System.Text;
using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
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
        var register = new Optie<string?>("--register")
        {
            Waarde = new("naam", "name"),
            Doel = new(
                $"Alleen wat de criteria van dit register lezen: {string.Join(", ", EnumNamen.Alle<Register>())}.",
                $"Only what the criteria of this register read: {string.Join(", ", EnumNamen.Alle<Register>())}."),
        };
        var peildatum = Opties.Peildatum();
        var uit = Opties.Uit();
        var opdracht = new Opdracht("nieuw", new(
            "Schrijft een leeg dossier om in te vullen: elk feit dat een norm leest, als null, want wat niet ingevuld is, is onbekend. Van therapeuten en zorgtrajecten staat er een, met een id om te vervangen; welke waarden kunnen, staat in docs/feiten.md en in 'schema dossier'.",
            "Writes an empty dossier to fill in: every fact a norm reads, as null, for what is not filled in is unknown. Of therapists and courses of care there is one, with an id to replace; which values are possible is told in docs/feiten.md and by 'schema dossier'."))
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
        using var doel = OutputTarget.Open(uit, host);
        doel.Stroom.Write(Encoding.UTF8.GetBytes(LeegDossier.Json([.. normen])));
        doel.Voltooi();
        host.Meld(new(
            $"Vul in wat bekend is en laat de rest null. Dan: {host.Program} {Vervolg(register, uit ?? "BESTAND", peildatum)}",
            $"Fill in what is known and leave the rest null. Then: {host.Program} {Vervolg(register, uit ?? "FILE", peildatum)}"));
        return Exitcode.Goed;
    }

    private static string Vervolg(Register? register, string bestand, DateOnly peildatum) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(register is { } voor ? $"aanvraag {bestand} --register {EnumNamen.Van(voor)}" : $"toets {bestand}")} --peildatum {peildatum:yyyy-MM-dd}");
}
