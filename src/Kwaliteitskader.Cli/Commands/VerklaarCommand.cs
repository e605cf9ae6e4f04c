using System.CommandLine;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>verklaar</c>: de uitleg van één norm, per dossier van het bestand.</summary>
internal static class VerklaarCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Verklaaropties();
        var opdracht = new Command("verklaar", "Legt van één norm uit hoe hij tot zijn uitkomst komt: de takken die haar dragen, of met --volledig elke bewering en elk feit.");
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) => VoerAsync(host, opties.Lees(gelezen, host), stop));
        return opdracht;
    }

    private static Task<int> VoerAsync(CommandHost host, Verklaaropdracht opdracht, CancellationToken stop) =>
        Recordlus.VoerAsync(host, [opdracht.Bestand], opdracht.Lezen, uit: null, stroom => Schrijver(opdracht, stroom, host), (record, schrijver, slotsom) =>
        {
            var rapport = opdracht.Toets.Toets(record.Resultaat.Dossier!, opdracht.Peildatum, stop);
            var oordelen = Gevraagd(rapport, opdracht.Onderwerp, host);
            if (opdracht.Onderwerp is not null && oordelen.Count == 0)
            {
                slotsom.OnbruikbareBestanden++;
            }

            schrijver.Write(record, rapport, oordelen);
            slotsom.Tel(oordelen);
            return null;
        }, stop);

    private static IExplanationWriter Schrijver(Verklaaropdracht opdracht, Stream stroom, CommandHost host) => opdracht.Formaat == "json"
        ? new JsonExplanation(stroom, opdracht.Taal)
        : new TextExplanation(TextCanvas.On(stroom, host), opdracht.Taal, opdracht.Volledig);

    private static List<Oordeel> Gevraagd(Toetsrapport rapport, JsonPointer? onderwerp, CommandHost host)
    {
        var oordelen = rapport.Oordelen.ToArray().Where(oordeel => onderwerp is null || oordeel.Onderwerp.Plaats == onderwerp).ToList();
        if (onderwerp is not null && oordelen.Count == 0)
        {
            host.Error.WriteLine(SafeText.Of(
                $"Dossier {rapport.Dossier.Id} heeft geen {onderwerp}. Verwacht: {Verwacht(rapport)}."));
        }

        return oordelen;
    }

    private static string Verwacht(Toetsrapport rapport) => rapport.Oordelen.Length switch
    {
        0 => "niets, want het heeft geen onderwerp van deze soort",
        1 => $"{rapport.Oordelen[0].Onderwerp.Plaats}",
        _ => $"{rapport.Oordelen[0].Onderwerp.Plaats} tot en met {rapport.Oordelen[^1].Onderwerp.Plaats}",
    };
}
