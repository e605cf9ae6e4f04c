using System.Collections.Immutable;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normen;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>Alle feiten van het contract, met de normen die ze lezen.</summary>
internal sealed class Feitenboek
{
    private static readonly (string Onder, string Kop)[] Hoofdstukken =
    [
        ("/praktijk", "De praktijk"), ("/therapeuten", "De therapeuten"), ("/zorgtrajecten", "De zorgtrajecten"), ("/kader", "Het kwaliteitskader zelf"),
        ("/dispensaties", "Dispensaties"), ("/beoordelingen", "Beoordelingen"), ("", "Het dossier"),
    ];

    private readonly ILookup<string, (string Verwijzing, Feitkaart Feit)> lezers;

    private Feitenboek(ImmutableArray<Norm> normen) => lezers =
        normen.SelectMany(norm => norm.Feiten, (norm, gebruik) => (gebruik.Pad, Lezer: ($"[{norm.Kaart.Id}](normen/{norm.Kaart.Id}.md)", gebruik.Feit)))
            .Concat(Aanspraakgronden.Alle.SelectMany(grond => grond.Feiten, (grond, gebruik) => (gebruik.Pad, Lezer: ($"[{grond.Kaart.Id}](aanspraken/{grond.Kaart.Id}.md)", gebruik.Feit))))
            .ToLookup(paar => paar.Pad, paar => paar.Lezer, StringComparer.Ordinal);

    public static Blad Maak(ImmutableArray<Norm> normen)
    {
        var boek = new Feitenboek(normen);
        var tekst = new MarkdownText()
            .Heading(1, "Feitenboek")
            .Paragraph("Elk veld van een dossier, met de normen en de gronden voor aanspraak die het lezen. Elk veld mag ontbreken, behalve `schema`, elke `id` en alles van een dispensatie of beoordeling: wat ontbreekt is onbekend, en dat is iets anders dan nee. Een lege lijst zegt dat er niets is. Een sterretje in een pad staat voor elk element van een lijst.")
            .Paragraph("Velden zonder omschrijving worden door geen norm of grond gelezen; zij mogen er zijn. Dispensaties en beoordelingen leest geen norm: zij staan bij de bevinding, en de uitkomst blijft wat zij is. Hun `onderwerp` is `/praktijk`, of `/therapeuten/` of `/zorgtrajecten/` met de `id` erachter; `van` en `tot` tellen mee.");
        foreach (var hoofdstuk in Contractveld.Alle.GroupBy(Hoofdstuk).OrderBy(groep => Array.FindIndex(Hoofdstukken, deel => deel.Kop == groep.Key)))
        {
            tekst.Heading(2, hoofdstuk.Key).Table(["plaats", "feit", "in het Engels", "type", "wie het aanlevert", "gelezen door"], hoofdstuk.Select(boek.Rij));
        }

        return new Blad("docs/feiten.md", tekst.ToString());
    }

    private static string Hoofdstuk(Contractveld veld) =>
        Hoofdstukken.First(deel => veld.Pad == deel.Onder || veld.Pad.StartsWith($"{deel.Onder}/", StringComparison.Ordinal)).Kop;

    private string[] Rij(Contractveld veld)
    {
        var gelezen = lezers[veld.Pad].ToList();
        var feit = gelezen.Select(lezer => lezer.Feit).FirstOrDefault();
        return
        [
            Mono(veld.Pad),
            feit is null ? "" : Plain(feit.Opschrift.Nl),
            feit is null ? "" : Plain(feit.Opschrift.En),
            Type(veld),
            feit?.Aanleveraar.Naam() ?? "",
            gelezen.Count == 0 ? Ongelezen(veld) : string.Join(", ", gelezen.Select(lezer => lezer.Verwijzing).Distinct()),
        ];
    }

    private static string Type(Contractveld veld) => veld.Soort switch
    {
        Veldsoort.Groep => "groep",
        Veldsoort.Lijst => "lijst",
        Veldsoort.JaNee => "ja of nee",
        Veldsoort.Datum => "datum",
        Veldsoort.Geheel => "geheel getal",
        Veldsoort.Getal => "getal",
        Veldsoort.Keuze => $"keuze: {string.Join(", ", veld.Keuzen.Select(keuze => Mono(keuze.Naam)))}",
        Veldsoort.Eigen => "object van eigen feiten",
        Veldsoort.Schema => $"vaste tekst: {Mono(Dossier.Schemanaam)}",
        _ => "tekst",
    };

    private static string Ongelezen(Contractveld veld) => veld switch
    {
        { Soort: Veldsoort.Groep } => "zie hieronder",
        _ when veld.Pad.EndsWith("/id", StringComparison.Ordinal) || veld.Pad == "/schema" => "geen norm; kenmerk",
        _ => "geen norm",
    };
}
