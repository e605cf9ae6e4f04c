using System.CommandLine;
using Kwaliteitskader.Cli.Opdrachtregel;
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
        var opdracht = new Opdracht("verklaar", new(
            "Legt van één norm uit hoe hij tot zijn uitkomst komt: de takken die haar dragen, of met --volledig elke bewering en elk feit.",
            "Explains of one norm how it arrives at its outcome: the branches that carry it, or with --volledig every statement and every fact."));
        opdracht.Codes = Codetekst.Oordelen;
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

    private static List<Oordeel> Gevraagd(Toetsrapport rapport, string? onderwerp, CommandHost host)
    {
        var oordelen = rapport.Oordelen.ToArray().Where(oordeel => onderwerp is null || oordeel.Onderwerp.Plaats.Waarde == onderwerp || oordeel.Onderwerp.Id(rapport.Dossier) == onderwerp).ToList();
        if (onderwerp is not null && oordelen.Count == 0)
        {
            var verwacht = Verwacht(rapport);
            host.Meld(new(
                $"Dossier {rapport.Dossier.Id} heeft geen '{onderwerp}' waarover deze norm oordeelt. Verwacht: een id, of {verwacht.Nl}.",
                $"Dossier {rapport.Dossier.Id} has no '{onderwerp}' that this norm judges. Expected: an id, or {verwacht.En}."));
        }

        return oordelen;
    }

    private static Tekst Verwacht(Toetsrapport rapport)
    {
        if (rapport.Oordelen.Length == 0)
        {
            return new("een ander dossier, want dit heeft geen onderwerp van deze soort", "another dossier, as this one has no subject of this kind");
        }

        var (eerste, laatste) = (rapport.Oordelen[0].Onderwerp.Plaats, rapport.Oordelen[^1].Onderwerp.Plaats);
        return eerste == laatste ? new($"{eerste}", $"{eerste}") : new($"{eerste} tot en met {laatste}", $"{eerste} up to and including {laatste}");
    }
}
