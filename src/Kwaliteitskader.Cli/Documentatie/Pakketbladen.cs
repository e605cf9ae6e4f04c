using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Aanspraken.Pakket;
using Kwaliteitskader.Rules.Bronnen;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijden over de aanspraak: de index, de versies, de gronden en de lijst.</summary>
internal static class Pakketbladen
{
    public static IEnumerable<Blad> Alle(Bronnenboek boek) =>
    [
        Index(),
        .. Pakketversie.Alle.Select(Versie),
        .. Aanspraakgronden.Alle.GroupBy(grond => grond.Kaart.Id).Select(groep => new Aanspraakblad([.. groep], boek).Maak()),
        Aanspraakblad.Lijstblad(),
    ];

    private static Blad Index() => new("docs/aanspraken/README.md", new MarkdownText()
        .Heading(1, "De aanspraak op de basisverzekering")
        .Paragraph("Of een zitting fysiotherapie of oefentherapie uit de basisverzekering komt, volgens artikel 2.6 van het Besluit zorgverzekering. Geen norm: niemand overtreedt iets door geen aanspraak te hebben.")
        .Paragraph("Niet beoordeeld worden: het eigen risico, een verwijzing of machtiging, of de behandelaar een contract heeft, de prestatiecode en eigen voorwaarden van verzekeraars.")
        .Heading(2, "Gronden")
        .Table(["grond", "titel", "geldt"], Aanspraakgronden.Alle.Select(grond => new[]
        {
            $"[{grond.Kaart.Id}]({grond.Kaart.Id}.md)", Plain(grond.Kaart.Titel.Nl), grond.Kaart.Geldigheid.Naam(),
        }))
        .Paragraph("De lijst van bijlage 1 staat op [een eigen bladzijde](bijlage-1.md).")
        .Heading(2, "Versies")
        .Table(["versie", "geldt", "wat er veranderde"], Pakketversie.Alle.Select(versie => new[]
        {
            $"[{versie.Id}]({versie.Id}.md)", versie.Geldigheid.Naam(), Plain(versie.Wijziging.Nl),
        }))
        .Heading(2, "Redenen")
        .Table(["reden", "zin"], Aanspraakredenen.Alle.Select(reden => new[] { Mono(reden.Code), Plain(reden.Tekst.Nl) }))
        .Heading(2, "Codes soort indicatie")
        .Paragraph("Van 022 af, en voor valpreventie, reuma en COPD sinds 2025, is geen code gevonden; het antwoord laat haar dan leeg.")
        .Table(["code", "betekenis", "geldt", "zekerheid"], CsiCodes.Alle.Select(code => new[]
        {
            Mono(code.Code), Plain(code.Betekenis.Nl), code.Geldigheid.Naam(), code.Bron.Zekerheid.Naam(),
        }))
        .Heading(2, "Gedeelde keuzen")
        .List(Aanspraakinterpretaties.Alle.Select(keuze => Bullet(0, $"**{keuze.Id}** ({keuze.Zekerheid!.Value.Naam()}). {Plain(keuze.Keuze.Nl)}")))
        .ToString());

    private static Blad Versie(Pakketversie versie) => new($"docs/aanspraken/{versie.Id}.md", new MarkdownText()
        .Heading(1, $"De aanspraak in de versie van {versie.Id}")
        .Table(["", ""],
        [
            ["geldt", versie.Geldigheid.Naam()],
            ["wat er veranderde", Plain(versie.Wijziging.Nl)],
            ["bronnen", string.Join("; ", versie.Bronnen.Select(bron => $"{Plain(bron.ToString())} ({bron.Zekerheid.Naam()})"))],
        ])
        .Heading(2, "Gronden")
        .Paragraph("In deze volgorde: geeft een grond dekking, dan beslist hij.")
        .Table(["grond", "regel", "zekerheid"], versie.Gronden.Select(grond => new[]
        {
            $"[{grond.Kaart.Id}]({grond.Kaart.Id}.md)",
            Plain(grond.Kaart.Regel.Nl) + (Binnen(versie, grond.Kaart.Geldigheid) ? "" : $" (geldt {grond.Kaart.Geldigheid.Naam()})"),
            grond.Kaart.Bronnen.Max(bron => bron.Zekerheid).Naam(),
        }))
        .Paragraph("[Alle gronden en versies](README.md)").ToString());

    private static bool Binnen(Pakketversie versie, Geldigheid grond) =>
        !(grond.Van > versie.Geldigheid.Van) && !(grond.Tot < versie.Geldigheid.Tot);
}
