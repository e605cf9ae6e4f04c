using System.CommandLine;
using System.Text.Json;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>watals</c>: wat er anders uitvalt met andere feiten, op een andere dag, met andere getallen of een andere lezing.</summary>
internal static class WatAlsCommand
{
    private static readonly string[] Formaten = ["tekst", "json", "ndjson"];

    public static Command Maak(CommandHost host)
    {
        var opties = new Dossieropties("watals", Formaten);
        var stel = new Optie<string[]>("--stel") { Waarde = new("pad=waarde", "path=value"), Doel = new("Een ander feit, bijvoorbeeld /zorgtrajecten/0/intakeDatum=2026-11-10; een pad op /- voegt aan een lijst toe, null maakt onbekend. Herhaalbaar.", "Another fact, for example /zorgtrajecten/0/intakeDatum=2026-11-10; a path that ends in /- adds to a list, null makes unknown. Repeatable.") };
        var patch = new Optie<string?>("--patch") { Waarde = new("bestand", "file"), Doel = new("Veranderingen als JSON Patch (RFC 6902).", "Changes as a JSON Patch (RFC 6902).") };
        var peildatum = new Optie<string?>("--peildatum2") { Waarde = new("jjjj-mm-dd", "yyyy-mm-dd"), Doel = new("De dag waarop anders geoordeeld wordt; zonder deze optie dezelfde.", "The day of the second judgement; without this option the same.") };
        var opdracht = new Opdracht("watals", new(
            "Toetst twee keer, zoals het is en zoals het zou zijn, en toont alleen wat anders uitvalt. --normwaarde en --lezing gelden voor de tweede keer.",
            "Evaluates twice, as it is and as it would be, and shows only what turns out differently. --normwaarde and --lezing hold for the second time."));
        opdracht.Codes = Codetekst.Dossiers;
        opties.VoegToe(opdracht);
        opdracht.Add(stel);
        opdracht.Add(patch);
        opdracht.Add(peildatum);
        opdracht.SetAction((gelezen, stop) =>
        {
            var vraag = opties.Lees(gelezen, host);
            var anders = new Verandering(
                [.. (gelezen.GetValue(stel) ?? []).Select(Feit)],
                gelezen.GetValue(patch) is { } bestand ? Patch(bestand) : null,
                gelezen.GetValue(peildatum) is { } dag ? Opties.Dag(dag, host.Clock, "--peildatum2") : vraag.Peildatum,
                vraag.Toets);

            // De eerste keer gelden de getallen en lezingen van de bibliotheek.
            var zoalsHetIs = vraag with { Toets = Kwaliteitstoets.Standaard.Beperkt(vraag.Toets.Normen.Select(norm => norm.Kaart.Id)) };
            return Recordlus.ToetsAsync(host, zoalsHetIs, stroom => Schrijver(vraag, anders, stroom, host), telt: false, stop);
        });
        return opdracht;
    }

    private static IRecordWriter Schrijver(Dossiervraag vraag, Verandering anders, Stream stroom, CommandHost host) => vraag.Formaat == "tekst"
        ? new TextDifference(TextCanvas.On(stroom, host, plain: vraag.Uit is not null), vraag.Taal, rapport => anders.Verschil(rapport, vraag.Taal))
        : new DocumentWriter<Rapportverschil>(stroom, vraag.Taal, vraag.Formaat == "ndjson", rapport => anders.Verschil(rapport, vraag.Taal));

    private static (JsonPointer Pad, string Json) Feit(string gegeven)
    {
        var teken = gegeven.IndexOf('=', StringComparison.Ordinal);
        return teken > 0 && gegeven[0] == '/'
            ? (new JsonPointer(gegeven[..teken]), Json(gegeven[(teken + 1)..]))
            : throw Gebruiksfout.KanNiet(gegeven, "--stel", new("pad=waarde, bijvoorbeeld /zorgtrajecten/0/intakeDatum=2026-11-10", "path=value, for example /zorgtrajecten/0/intakeDatum=2026-11-10"));
    }

    // Een dag of naam mag zonder aanhalingstekens.
    private static string Json(string waarde)
    {
        try
        {
            using var document = JsonDocument.Parse(waarde);
            return waarde;
        }
        catch (JsonException)
        {
            return $"\"{JsonEncodedText.Encode(waarde)}\"";
        }
    }

    private static string Patch(string bestand)
    {
        try
        {
            return File.ReadAllText(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout(IoReason.Sentence(fout, new($"{bestand} (bij --patch) is niet te lezen", $"{bestand} (with --patch) cannot be read")));
        }
    }

    /// <summary>Wat er de tweede keer anders is.</summary>
    private sealed record Verandering(IReadOnlyList<(JsonPointer Pad, string Json)> Feiten, string? Patch, DateOnly Peildatum, Kwaliteitstoets Toets)
    {
        public Rapportverschil Verschil(Toetsrapport zoalsHetIs, Taal taal) =>
            zoalsHetIs.Document(taal).VergelijkMet(Toets.Toets(Gewijzigd(zoalsHetIs.Dossier), Peildatum).Document(taal));

        private Dossier Gewijzigd(Dossier dossier)
        {
            foreach (var (pad, json) in Feiten)
            {
                dossier = Geldig(Dossierwijziging.Stel(dossier, pad, json), $"--stel {pad}");
            }

            return Patch is null ? dossier : Geldig(Dossierwijziging.PasToe(dossier, Patch), "--patch");
        }

        private static Dossier Geldig(Leesresultaat resultaat, string optie) =>
            resultaat.Dossier ?? throw new Gebruiksfout(new($"{optie} kan niet: {Fouten(resultaat, Taal.Nederlands)}", $"{optie} is not possible: {Fouten(resultaat, Taal.Engels)}"));

        private static string Fouten(Leesresultaat resultaat, Taal taal) =>
            string.Join('\n', resultaat.Fouten.Select(fout => $"{(fout.Pad == JsonPointer.Wortel ? "" : $"{fout.Pad}: ")}{fout.Melding.In(taal)}"));
    }
}
