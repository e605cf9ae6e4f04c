using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>normen</c>: de catalogus, of alles over één norm.</summary>
internal static class NormenCommand
{
    private static readonly string[] Formaten = ["tekst", "json"];

    public static Command Maak(CommandHost host)
    {
        var id = new Operand<string?>("id")
        {
            Waarde = new("id", "id"),
            Doel = new(
                "De norm, bijvoorbeeld VIS-1; zonder deze de hele catalogus.",
                "The norm, for example VIS-1; without it the whole catalogue."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var domein = Filter<Normdomein>("--domein", new("Alleen normen over dit gebied", "Only norms on this field"));
        var kracht = Filter<Normkracht>("--kracht", new("Alleen normen met deze kracht", "Only norms of this force"));
        var register = Filter<Register>("--register", new("Alleen de criteria voor inschrijving in dit register", "Only the criteria for registration in this register"));
        var partij = Filter<Partij>("--partij", new("Alleen normen waarvan deze partij een tekort kan herstellen", "Only norms of which this party can repair a shortfall"));
        var formaat = Opties.Formaat(Formaten);
        var opdracht = new Opdracht("normen", new(
            "Toont de catalogus, of van één norm de bronnen, geldigheid, keuzen, redenen, feiten en normwaarden.",
            "Shows the catalogue, or of one norm the sources, validity, choices, reasons, facts and norm values."))
        {
            id, domein, kracht, register, partij, formaat,
        };
        opdracht.SetAction(gelezen =>
        {
            var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
            var inTaal = host.Taal;
            var (vanDomein, vanKracht, vanRegister, vanPartij) = (Gekozen<Normdomein>(gelezen, domein), Gekozen<Normkracht>(gelezen, kracht), Gekozen<Register>(gelezen, register), Gekozen<Partij>(gelezen, partij));
            var norm = gelezen.GetValue(id) is { } sleutel ? Normkeuze.Vind(sleutel) : null;
            if (norm is not null && (vanDomein is not null || vanKracht is not null || vanRegister is not null || vanPartij is not null))
            {
                throw new Gebruiksfout(new(
                    "--domein, --kracht, --register en --partij kiezen uit de catalogus, en gaan niet samen met één norm.",
                    "--domein, --kracht, --register and --partij choose from the catalogue, and do not go together with one norm."));
            }

            return Voer(
                host,
                norm,
                [
                    .. Kwaliteitstoets.Standaard.Normen.Where(een =>
                        een.Kaart.Domein == (vanDomein ?? een.Kaart.Domein)
                        && een.Kaart.Kracht == (vanKracht ?? een.Kaart.Kracht)
                        && een.Kaart.Herstel.Wie == (vanPartij ?? een.Kaart.Herstel.Wie)
                        && (vanRegister is not { } gekozen || Registernormen.Van(gekozen).Contains(een.Kaart.Id))),
                ],
                vorm,
                inTaal);
        });
        return opdracht;
    }

    private static Optie<string?> Filter<T>(string naam, Tekst doel)
        where T : struct, Enum
    {
        var namen = string.Join(", ", EnumNamen.Alle<T>());
        return new(naam) { Waarde = new("naam", "name"), Doel = new($"{doel.Nl}: {namen}.", $"{doel.En}: {namen}.") };
    }

    private static T? Gekozen<T>(ParseResult gelezen, Optie<string?> optie)
        where T : struct, Enum =>
        gelezen.GetValue(optie) is { } naam ? Keuze.Van<T>(naam, optie.Name) : null;

    private static int Voer(CommandHost host, Norm? norm, IReadOnlyList<Norm> normen, string formaat, Taal taal)
    {
        if (formaat == "json")
        {
            NormJson.Write(host.Output, norm, normen, taal);
        }
        else
        {
            Tekst(TextCanvas.On(host.Output, host), norm, normen, taal);
        }

        host.Output.Flush();
        return Exitcode.Goed;
    }

    private static void Tekst(TextCanvas vel, Norm? norm, IReadOnlyList<Norm> normen, Taal taal)
    {
        if (norm is null)
        {
            NormCatalogue.Write(vel, normen, taal);
        }
        else
        {
            new NormPage(vel, taal).Write(norm);
        }

        vel.Flush();
    }
}
