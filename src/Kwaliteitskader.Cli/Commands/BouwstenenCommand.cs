using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Cijfers;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>bouwstenen</c>: rekent de cijfers van de rapportage na, of telt dezelfde bouwstenen in dossiers.</summary>
internal static class BouwstenenCommand
{
    public static Command Maak(CommandHost host)
    {
        var cijfers = new Cijferopties(new(
            "Een bestand met dossiers om de bouwstenen in te tellen; zonder bestand worden de cijfers over 2022 nagerekend.",
            "A file with dossiers to count the building blocks in; without a file the figures of 2022 are recalculated."));
        var stel = new Optie<string[]>("--stel")
        {
            Waarde = new("aanname=getal", "assumption=number"),
            Doel = new(
                $"Een andere aanname, herhaalbaar: {string.Join(", ", Aannamen.Rapportage.Namen)}. Aandelen en groei in procenten, het tarief in euro per zitting.",
                $"Another assumption, repeatable: {string.Join(", ", Aannamen.Rapportage.Namen)}. Shares and growth in per cent, the fee in euro per sitting."),
        };
        var jaar = new Optie<string?>("--jaar") { Waarde = new("jaar", "year"), Doel = new("Het jaar waarvan de declaraties tellen; zonder deze optie 2022.", "The year whose claims count; without this option 2022.") };
        var opdracht = new Opdracht("bouwstenen", new(
            "Rekent de tien bouwstenen van de voortgangsrapportage na: gerapporteerd naast berekend, met het verschil en de formule, en wat er in de rapportage zelf niet klopt. Met een bestand: dezelfde bouwstenen in eigen dossiers, met kosten bij het tarief.",
            "Recalculates the ten building blocks of the progress report: reported beside calculated, with the difference and the formula, and what does not add up in the report itself. With a file: the same building blocks in dossiers of your own, with costs at the fee."))
        {
            stel, jaar,
        };
        cijfers.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = cijfers.Lees(gelezen, host);
            var aannamen = Stel(gelezen.GetValue(stel) ?? []);
            if (vraag.Bestand is null && gelezen.GetValue(jaar) is not null)
            {
                throw new Gebruiksfout(new("--jaar gaat alleen met een bestand; de rapportage gaat over haar eigen jaren.", "--jaar goes only with a file; the report is about years of its own."));
            }

            return vraag.Bestand is { } bestand
                ? TelAsync(host, bestand, vraag, Jaar(gelezen.GetValue(jaar)), aannamen["tarief"], stop)
                : Task.FromResult(RekenNa(host, vraag, aannamen));
        });
        return opdracht;
    }

    private static int RekenNa(CommandHost host, Cijfervraag vraag, Aannamen aannamen)
    {
        using var doel = OutputTarget.Open(vraag.Uit, host);
        new Narekenblad(aannamen).Schrijf(vraag.Formaat, doel.Stroom, host, kaal: vraag.Uit is not null, vraag.Taal, vraag.Csv);
        doel.Voltooi();
        return Exitcode.Goed;
    }

    private static Task<int> TelAsync(CommandHost host, string bestand, Cijfervraag vraag, int jaar, decimal tarief, CancellationToken stop) => Cijferlus.VoerAsync(
        host,
        bestand,
        vraag,
        () => new Bloktelling(jaar),
        static (telling, dossier) => telling.Tel(dossier),
        static (totaal, telling) => totaal.Voeg(telling),
        totaal => new Cijferblad(Blokcijfers.Van(totaal, tarief, vraag.Minimum), new DateOnly(jaar, 12, 31)),
        stop);

    private static Aannamen Stel(string[] gegeven)
    {
        var aannamen = Aannamen.Rapportage;
        foreach (var opgave in gegeven)
        {
            var delen = opgave.Split('=');
            if (delen.Length != 2 || !decimal.TryParse(delen[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var waarde))
            {
                throw Gebruiksfout.KanNiet(opgave, "--stel", new("aanname=getal, bijvoorbeeld tarief=40", "assumption=number, for example tarief=40"));
            }

            aannamen = aannamen.Met(Keuze.Uit(delen[0], "--stel", [.. Aannamen.Rapportage.Namen]), waarde);
        }

        return aannamen;
    }

    private static int Jaar(string? gegeven) => gegeven is null
        ? 2022
        : Opties.Getal(gegeven) is { } jaar and >= 1 and <= 9999 ? jaar : throw Gebruiksfout.KanNiet(gegeven, "--jaar", new("een jaartal", "a year"));
}
