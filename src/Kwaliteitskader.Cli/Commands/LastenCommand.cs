using System.Buffers;
using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>lasten</c>: hoeveel registers vragen, van wie, en hoeveel daarvan dubbel is.</summary>
internal static class LastenCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var registers = new Optie<string[]>("--register") { Waarde = new("naam", "name"), Doel = new($"Alleen deze registers: {string.Join(", ", EnumNamen.Alle<Register>())}. Zonder deze optie alle.", $"Only these registers: {string.Join(", ", EnumNamen.Alle<Register>())}. Without this option all."), Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true };
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("lasten", new(
            "Telt welke feiten registers vragen: door wie aan te leveren, eenmalig of telkens, en welke meer dan één register vraagt.",
            "Counts which facts registers ask for: to be supplied by whom, once or time and again, and which more than one register asks for.")) { registers, formaat };
        opdracht.SetAction(gelezen => Voer(host, Gekozen(gelezen.GetValue(registers) ?? []), Opties.Vorm(gelezen.GetValue(formaat), Formaten), host.Taal));
        return opdracht;
    }

    private static Register[] Gekozen(string[] namen) => namen.Length == 0
        ? Enum.GetValues<Register>()
        : [.. namen.Select(Normkeuze.Register).Distinct()];

    private static int Voer(CommandHost host, Register[] registers, string formaat, Taal taal)
    {
        var lasten = Kwaliteitstoets.Standaard.Lasten([.. registers]);
        if (formaat == "json")
        {
            var buffer = new ArrayBufferWriter<byte>();
            RapportSchrijver.Schrijf(buffer, lasten, ingesprongen: true);
            buffer.Write("\n"u8);
            host.Output.Write(buffer.WrittenSpan);
        }
        else
        {
            TextBurden.Write(TextCanvas.On(host.Output, host), lasten, taal);
        }

        host.Output.Flush();
        return Exitcode.Goed;
    }
}
