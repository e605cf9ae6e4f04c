using System.Globalization;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Aanspraken.Gronden;
using Kwaliteitskader.Rules.Aanspraken.Pakket;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijde van een grond, met al zijn versies.</summary>
/// <param name="gronden">De versies van één grond, van oud naar nieuw.</param>
/// <param name="boek">De verantwoording van de bronnen.</param>
internal sealed class Aanspraakblad(IReadOnlyList<Grond> gronden, Bronnenboek boek)
{
    private readonly MarkdownText tekst = new();

    public Blad Maak()
    {
        var id = gronden[^1].Kaart.Id;
        tekst.Heading(1, $"{id} — {Plain(gronden[^1].Kaart.Titel.Nl)}");
        foreach (var grond in gronden)
        {
            Versie(grond);
        }

        Voorbeeld(id);
        tekst.Paragraph("[Alle gronden en versies](README.md)");
        return new Blad($"docs/aanspraken/{id}.md", tekst.ToString());
    }

    private void Versie(Grond grond)
    {
        var kaart = grond.Kaart;
        if (gronden.Count > 1)
        {
            tekst.Heading(2, $"{Plain(kaart.Titel.Nl)} ({kaart.Geldigheid.Naam()})");
        }

        tekst.Paragraph(Plain(kaart.Regel.Nl))
            .Table(["", ""],
            [
                ["geldt", kaart.Geldigheid.Naam()],
                ["in de versies", string.Join(", ", Pakketversie.Alle.Where(versie => versie.Gronden.Contains(grond)).Select(versie => $"[{versie.Id}]({versie.Id}.md)"))],
                ["zekerheid", Zekerheid(kaart.Bronnen)],
            ]);
        tekst.Heading(3, "Voor wie").List(Eisboom.Regels(grond.VoorWie));
        tekst.Heading(3, "Wat nodig is").List(Eisboom.Regels(grond.Wat));
        if (kaart.Id is "AAN-1" or "AAN-2")
        {
            tekst.Paragraph("De onderdelen van bijlage 1 staan op [een eigen bladzijde](bijlage-1.md).");
        }

        Getallen(grond);
        tekst.Heading(3, "Feiten").Table(["feit", "plaats in het dossier", "wie het aanlevert"], grond.Feiten.Select(gebruik => new[]
        {
            Plain(gebruik.Feit.Label.Nl), Mono(gebruik.Pad), gebruik.Feit.Aanleveraar.Naam(),
        }));
        Keuzen(kaart);
        tekst.Heading(3, "Bronnen").List(kaart.Bronnen.Select(bron => Bullet(0, Bron(bron))));
    }

    private void Getallen(Grond grond)
    {
        var rijen = grond.Normwaarden.SelectMany(normwaarde => normwaarde.Waarden, Rij).ToList();
        if (rijen.Count > 0)
        {
            tekst.Heading(3, "Getallen").Table(["getal", "waarde", "geldt", "bron"], rijen);
        }
    }

    private static string[] Rij(Normwaarde normwaarde, GedateerdeWaarde waarde) =>
    [
        $"{Plain(normwaarde.Naam.Nl)} ({Mono(waarde.Geval == 0 ? normwaarde.Id : string.Create(CultureInfo.InvariantCulture, $"{normwaarde.Id}/{waarde.Geval}"))})",
        waarde.Getal(normwaarde) + Geval(normwaarde, waarde),
        waarde.Geldigheid.Naam(),
        $"{Plain(waarde.Bron.ToString())} ({waarde.Bron.Zekerheid.Naam()})",
    ];

    private static string Geval(Normwaarde normwaarde, GedateerdeWaarde waarde) => waarde.Geval == 0 ? ""
        : normwaarde == Pakketwaarden.Lijsttermijn ? $" ({EnumNamen.Van((Model.Feiten.Lijstcode)(waarde.Geval - 1))})"
        : $" ({EnumNamen.Van((Model.Feiten.GoldKlasse)(waarde.Geval - 1))})";

    private void Keuzen(Grondkaart kaart) =>
        tekst.Heading(3, "Gemaakte keuzen in de uitleg").List(kaart.Interpretaties.SelectMany(keuze => new[]
        {
            Bullet(0, $"**{keuze.Id}**{(keuze.Zekerheid is { } zeker ? $" ({zeker.Naam()})" : "")}. {Plain(keuze.Keuze.Nl)}"),
            Bullet(1, $"Ook mogelijk: {string.Join(' ', keuze.Alternatieven.Select(anders => Plain(anders.Nl)))}"),
            Bullet(1, $"Waarom zo: {Plain(keuze.Waarom.Nl)}"),
        }.Concat(Aanspraaklezingen.Alle.Where(lezing => lezing.Interpretatie == keuze)
            .Select((lezing, plaats) => Bullet(1, $"Te kiezen als {Mono(lezing.Id)}{(plaats == 0 ? " (zonder keuze geldt deze)" : "")}: {Plain(lezing.Omschrijving.Nl)}")))));

    private void Voorbeeld(string id)
    {
        tekst.Heading(2, "Grensgeval").Paragraph("Een verzonnen patiënt, twee keer bijna dezelfde vraag: een zitting alsof zij op die dag gehouden werd.");
        foreach (var (dossier, op) in Aanspraakvoorbeelden.Van(id))
        {
            var antwoord = Aanspraaktoets.Standaard.Antwoord(dossier, Aanspraaktoets.Standaard.Volgende(dossier, 0, "a", op), wending: false);
            tekst.Code("json", Aanspraakvoorbeelden.Feiten(dossier))
                .Paragraph($"Op {Documentwoorden.Dag(op)}: **{Antwoord(antwoord.Aanspraak)}** ({Mono(antwoord.Reden)}{(antwoord.Volgnummer is { } nummer ? string.Create(CultureInfo.InvariantCulture, $", zitting {nummer}") : "")}{(antwoord.Csi is { } csi ? $", code {csi}" : "")}). {Plain(Aanspraakredenen.Alle.First(reden => reden.Code == antwoord.Reden).Tekst.Nl)}");
        }
    }

    internal static string Antwoord(Aanspraakuitkomst uitkomst) => new Verslag.Woorden(Model.Taal.Nederlands).Van(uitkomst);

    private static string Zekerheid(IEnumerable<Bron> bronnen) => bronnen.Max(bron => bron.Zekerheid).Naam();

    private string Bron(Bron bron) => boek.Zoek(bron) is { } passage
        ? $"{Bronverwijzing.Van(bron)}: {Plain(passage.Tekst.Nl)}"
        : $"{(bron.Extern ? Bronverwijzing.Van(bron) : Plain(bron.ToString()))} ({(bron.Extern ? "van buiten de brondocumenten; " : "")}{bron.Zekerheid.Naam()})";

    /// <summary>De bladzijde van de lijst.</summary>
    public static Blad Lijstblad() => new("docs/aanspraken/bijlage-1.md", new MarkdownText()
        .Heading(1, "Bijlage 1, onderdeel voor onderdeel")
        .Paragraph("De tekst van de bijlage zoals die van 2019 af luidt, is niet gevonden. Deze lijst is die van rond 2015, met wat sindsdien volgens andere bronnen veranderde; de zekerheid is per onderdeel middelbaar.")
        .Table(["code", "aandoening", "wat nodig is", "termijn"], Lijst.Onderdelen.Select(deel => new[]
        {
            Mono(EnumNamen.Van(deel.Code)),
            Plain(deel.Naam.Nl),
            deel.Wat is { } wat ? string.Join("; ", Eisboom.Regels(wat).Where(regel => regel[0] == '-').Select(regel => regel[2..].TrimEnd(':'))) : "verder niets",
            Pakketwaarden.Lijsttermijn.Waarden.FirstOrDefault(waarde => waarde.Geval == Pakketwaarden.Geval(deel.Code))?.Getal(Pakketwaarden.Lijsttermijn) ?? "geen",
        }))
        .Paragraph("[Alle gronden en versies](README.md)").ToString());
}
