using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
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
        var id = new Argument<string?>("id")
        {
            HelpName = "id",
            Description = "De norm, bijvoorbeeld VIS-1; zonder deze de hele catalogus.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var domein = Filter<Normdomein>("--domein", "Alleen normen over dit gebied");
        var kracht = Filter<Normkracht>("--kracht", "Alleen normen met deze kracht");
        var register = Filter<Register>("--register", "Alleen de criteria voor inschrijving in dit register");
        var partij = Filter<Partij>("--partij", "Alleen normen waarvan deze partij een tekort kan herstellen");
        var formaat = Opties.Formaat(Formaten);
        var taal = Opties.Taal();
        var opdracht = new Command("normen", "Toont de catalogus, of van één norm de bronnen, geldigheid, keuzen, redenen, feiten en normwaarden.")
        {
            id, domein, kracht, register, partij, formaat, taal,
        };
        opdracht.SetAction(gelezen =>
        {
            var vorm = Opties.Vorm(gelezen.GetValue(formaat), Formaten);
            var inTaal = Opties.InTaal(gelezen.GetValue(taal));
            var (vanDomein, vanKracht, vanRegister, vanPartij) = (Gekozen<Normdomein>(gelezen, domein), Gekozen<Normkracht>(gelezen, kracht), Gekozen<Register>(gelezen, register), Gekozen<Partij>(gelezen, partij));
            var norm = gelezen.GetValue(id) is { } sleutel ? Normkeuze.Vind(sleutel) : null;
            if (norm is not null && (vanDomein is not null || vanKracht is not null || vanRegister is not null || vanPartij is not null))
            {
                throw new Gebruiksfout("--domein, --kracht, --register en --partij kiezen uit de catalogus, en gaan niet samen met één norm.");
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

    private static Option<string?> Filter<T>(string naam, string omschrijving)
        where T : struct, Enum => new(naam) { HelpName = "naam", Description = $"{omschrijving}: {string.Join(", ", EnumNamen.Alle<T>())}." };

    private static T? Gekozen<T>(ParseResult gelezen, Option<string?> optie)
        where T : struct, Enum =>
        gelezen.GetValue(optie) is { } naam && EnumNamen.TryVind<T>(Keuze.Uit(naam, optie.Name, EnumNamen.Alle<T>()), out var waarde) ? waarde : null;

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
