using System.CommandLine;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Registers;

namespace Kwaliteitskader.Cli.Commands;

/// <summary><c>aanvraag</c>: adviseert een register per dossier of het de aanvrager kan inschrijven.</summary>
internal static class AanvraagCommand
{
    public static Command Maak(CommandHost host)
    {
        var opties = new Aanvraagopties();
        var opdracht = new Opdracht("aanvraag", new(
            "Adviseert een register over een aanvraag tot inschrijving: per criterium wat eruit komt, en wat er nog nodig is. "
            + "Alleen 'nog niet toelaatbaar' geeft exitcode 1; een aanvraag die onvolledig is of een oordeel vraagt, is nog niet afgewezen.",
            "Advises a register on an application for registration: by criterion what comes of it, and what is still needed. "
            + "Only 'not yet admissible' gives exit code 1; an application that is incomplete or asks for a judgement has not been rejected yet."));
        opdracht.Codes = Codetekst.Adviezen;
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, stop) =>
        {
            var gevraagd = opties.Lees(gelezen, host);
            return gevraagd is { Formaat: "csv" or "ndjson", Therapeut: null } ? RijenAsync(host, gevraagd, stop) : VoerAsync(host, gevraagd, stop);
        });
        return opdracht;
    }

    private static Task<int> VoerAsync(CommandHost host, Aanvraagopdracht opdracht, CancellationToken stop) =>
        Recordlus.VoerAsync(host, opdracht.Bestanden, opdracht.Lezen, Doel(opdracht), stroom => Schrijver(opdracht, stroom, host), (record, schrijver, slotsom) =>
        {
            var dossier = record.Resultaat.Dossier!;
            if (opdracht.Therapeut is { } therapeut && dossier.Therapeuten is { IsDefault: false } lijst && lijst.All(een => een.Id != therapeut))
            {
                return GeenTherapeut(record, therapeut, string.Join(", ", lijst.Select(een => een.Id)));
            }

            var advies = opdracht.Toets.Adviseer(opdracht.Register, dossier, opdracht.Peildatum, opdracht.Taal, opdracht.Therapeut, stop);
            schrijver.Write(record, advies);
            slotsom.Tel(advies);
            return null;
        }, stop);

    /// <summary>Over wie er niet is, valt niets te adviseren.</summary>
    private static Leesfout GeenTherapeut(Invoerrecord record, string therapeut, string bekend) => new()
    {
        Code = Leesfoutcode.OnbekendOnderwerp,
        Bestand = record.Bestand,
        Regel = record.Record.Regel,
        Index = record.Record.Index,
        Pad = new JsonPointer("/therapeuten"),
        Melding = new(
            $"Dossier {record.Resultaat.Dossier!.Id} heeft geen therapeut '{therapeut}'. Het heeft: {bekend}.",
            $"Dossier {record.Resultaat.Dossier!.Id} has no therapist '{therapeut}'. It has: {bekend}."),
    };

    // Wie één therapeut noemt, wil per dossier weten of hij er is; dat gaat dossier voor dossier.
    private static Task<int> RijenAsync(CommandHost host, Aanvraagopdracht opdracht, CancellationToken stop) =>
        new Rijenlus<IAdviceWriter>((stroom, kop) => Rijen(opdracht, stroom, kop), (record, schrijver) =>
        {
            var advies = opdracht.Toets.Adviseer(opdracht.Register, record.Resultaat.Dossier!, opdracht.Peildatum, opdracht.Taal);
            schrijver.Write(record, advies);
            return new(Tekort: advies.Uitkomst == Adviesuitkomst.NietToelaatbaar);
        }).VoerAsync(host, opdracht.Bestanden, opdracht.Lezen, opdracht.Uit, stop);

    private static IAdviceWriter Rijen(Aanvraagopdracht opdracht, Stream stroom, bool kop) => opdracht.Formaat == "csv"
        ? new CsvAdviceWriter(stroom, opdracht.Taal, CsvShape.Standaard, kop)
        : new NdjsonAdviceWriter(stroom, opdracht.Taal);

    /// <summary>Waar de stroom heen gaat: bij een brief per bestand is dat de lijst in de map, die er dan komt.</summary>
    private static string? Doel(Aanvraagopdracht opdracht)
    {
        if (opdracht.Map is not { } map)
        {
            return opdracht.Uit;
        }

        try
        {
            return Path.Combine(Directory.CreateDirectory(map).FullName, LetterFolder.Lijst);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Gebruiksfout(IoReason.Sentence(fout, new($"De map {map} (bij --uit) is niet te maken", $"The folder {map} (with --uit) cannot be made")));
        }
    }

    private static IAdviceWriter Schrijver(Aanvraagopdracht opdracht, Stream stroom, CommandHost host) => opdracht.Formaat switch
    {
        "json" => new JsonAdviceWriter(stroom, opdracht.Taal),
        "ndjson" or "csv" => Rijen(opdracht, stroom, kop: true),
        _ when opdracht.Map is { } map => new LetterFolder(map, opdracht.Formaat == Aanvraagopties.Document, new CsvAdviceWriter(stroom, opdracht.Taal, CsvShape.Standaard), opdracht.Hoofd, opdracht.Taal, host),
        Aanvraagopties.Brief => new LetterWriter(stroom, opdracht.Hoofd, opdracht.Taal),
        Aanvraagopties.Document => new DocumentLetterWriter(stroom, opdracht.Hoofd, opdracht.Taal),
        _ => new TextAdvice(TextCanvas.On(stroom, host, plain: opdracht.Uit is not null), opdracht.Taal),
    };
}
