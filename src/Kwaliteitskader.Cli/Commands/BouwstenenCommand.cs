using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>bouwstenen</c>: rekent de cijfers van de rapportage na, of telt dezelfde bouwstenen in dossiers.</summary>
internal static class BouwstenenCommand
{
    private static readonly string[] Formaten = ["tekst", "json", "csv"];

    public static Command Maak(CommandHost host)
    {
        var bestand = new Argument<string?>("bestand")
        {
            HelpName = "bestand",
            Description = "Een bestand met dossiers om de bouwstenen in te tellen; zonder bestand worden de cijfers over 2022 nagerekend.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var stel = new Option<string[]>("--stel")
        {
            HelpName = "aanname=getal",
            Description = $"Een andere aanname, herhaalbaar: {string.Join(", ", Aannamen.Rapportage.Namen)}. Aandelen en groei in procenten, het tarief in euro per zitting.",
        };
        var jaar = new Option<string?>("--jaar") { HelpName = "jaar", Description = "Het jaar waarvan de declaraties tellen; zonder deze optie 2022." };
        var minimum = new Option<string?>("--minimum-groep") { HelpName = "aantal", Description = "Kleinere groepen worden verzwegen; zonder deze optie 10." };
        var formaat = Opties.Formaat(Formaten);
        var taal = Opties.Taal();
        var uit = Opties.Uit();
        var opdracht = new Command(
            "bouwstenen",
            "Rekent de tien bouwstenen van de voortgangsrapportage na: gerapporteerd naast berekend, met het verschil en de formule, en wat er in de rapportage zelf niet klopt. Met een bestand: dezelfde bouwstenen in eigen dossiers, met kosten bij het tarief.")
        {
            bestand, stel, jaar, minimum, formaat, uit, taal,
        };
        var scheiding = Opties.Scheiding();
        var bom = Opties.Bom();
        opdracht.Add(scheiding);
        opdracht.Add(bom);
        var invoer = new Invoeropties();
        invoer.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(
            host,
            gelezen.GetValue(bestand),
            new()
            {
                Aannamen = Stel(gelezen.GetValue(stel) ?? []),
                Jaar = Getal(gelezen.GetValue(jaar), "--jaar", 2022),
                Minimum = Getal(gelezen.GetValue(minimum), "--minimum-groep", 10),
                Formaat = Opties.Vorm(gelezen.GetValue(formaat), Formaten),
                Csv = Opties.Csv(gelezen.GetValue(scheiding), gelezen.GetValue(bom), gelezen.GetValue(formaat) ?? Formaten[0]),
                Uit = gelezen.GetValue(uit),
                Taal = Opties.InTaal(gelezen.GetValue(taal)),
                Lezen = invoer.Lees(gelezen),
            },
            stop));
        return opdracht;
    }

    private static async Task<int> VoerAsync(CommandHost host, string? bestand, Vraag vraag, CancellationToken stop)
    {
        if (bestand is not null)
        {
            return await TelAsync(host, bestand, vraag, stop).ConfigureAwait(false);
        }

        using var doel = Uitvoerdoel.Open(vraag.Uit, host);
        new Narekenblad(vraag.Aannamen).Schrijf(vraag.Formaat, doel.Stroom, host, kaal: vraag.Uit is not null, vraag.Taal, vraag.Csv);
        doel.Voltooi();
        return Exitcode.Goed;
    }

    private static async Task<int> TelAsync(CommandHost host, string bestand, Vraag vraag, CancellationToken stop)
    {
        using var doel = Uitvoerdoel.Open(vraag.Uit, host, bestand);
        var invoer = new Invoer(host, vraag.Lezen);
        if (invoer.Open(bestand) is not { } stroom)
        {
            return Exitcode.Onbruikbaar;
        }

        var totaal = new Bloktelling(vraag.Jaar);
        Bulktelling telling;
        await using (stroom.ConfigureAwait(false))
        {
            using var balk = ProgressBar.For(host, stroom);
            telling = await Dossierstroom.VerwerkAsync(
                stroom,
                new() { Bestand = bestand, PerRegel = Invoer.PerRegel(bestand), Lezen = vraag.Lezen, Voortgang = balk },
                () => new Bloktelling(vraag.Jaar),
                static (groep, gelezen) => groep.Tel(gelezen.Dossier),
                groep =>
                {
                    totaal.Voeg(groep);
                    return ValueTask.CompletedTask;
                },
                stop).ConfigureAwait(false);
        }

        var slotsom = new Slotsom();
        slotsom.Tel(telling);
        if (!slotsom.Afgebroken)
        {
            new Cijferblad(Blokcijfers.Van(totaal, vraag.Aannamen["tarief"], vraag.Minimum), new DateOnly(vraag.Jaar, 12, 31))
                .Schrijf(vraag.Formaat, doel.Stroom, host, kaal: vraag.Uit is not null, vraag.Taal, vraag.Csv);
            doel.Voltooi();
        }

        slotsom.Meld(host.Error);
        return slotsom.Exitcode;
    }

    private static Aannamen Stel(string[] gegeven)
    {
        var aannamen = Aannamen.Rapportage;
        foreach (var opgave in gegeven)
        {
            var delen = opgave.Split('=');
            if (delen.Length != 2 || !decimal.TryParse(delen[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var waarde))
            {
                throw new Gebruiksfout($"'{opgave}' kan niet bij --stel. Verwacht: aanname=getal, bijvoorbeeld tarief=40.");
            }

            Keuze.Uit(delen[0], "--stel", [.. Aannamen.Rapportage.Namen]);
            aannamen = aannamen.Met(delen[0], waarde);
        }

        return aannamen;
    }

    private static int Getal(string? gegeven, string optie, int anders) => gegeven is null
        ? anders
        : Opties.Getal(gegeven) is { } getal && (optie != "--jaar" || getal is >= 1 and <= 9999)
            ? getal
            : throw new Gebruiksfout($"'{gegeven}' kan niet bij {optie}. Verwacht: een geheel getal.");

    private sealed record Vraag
    {
        public required Aannamen Aannamen { get; init; }

        public required int Jaar { get; init; }

        public required int Minimum { get; init; }

        public required string Formaat { get; init; }

        public required Csvvorm Csv { get; init; }

        public required string? Uit { get; init; }

        public required Taal Taal { get; init; }

        public required Leesopties Lezen { get; init; }
    }
}
