using System.Globalization;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Kaderstand;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De bladzijde van een norm.</summary>
internal sealed class Normblad(Norm norm, Bronnenboek boek, Voorbeeld voorbeeld, Scenariobestand? gevallen)
{
    private readonly MarkdownText tekst = new();

    private Normkaart Kaart => norm.Kaart;

    public Blad Maak()
    {
        tekst.Heading(1, $"{Kaart.Id} — {Plain(Kaart.Titel.Nl)}");
        tekst.Paragraph($"**{Plain(Kaart.Zin.Nl)}**\n\n*{Plain(Kaart.Zin.En)}*");
        Kop();
        Bereik();
        Eis();
        Redenen();
        Normwaarden();
        Feiten();
        tekst.Heading(2, "Herstel").Paragraph(
            $"Wie: {Kaart.Herstel.Wie.Naam()}.\n\nWat: {Plain(Kaart.Herstel.Wat.Nl)}"
            + (Kaart.Herstel.Voorbij is { } voorbij ? $"\n\nIs de termijn voorbij: {Plain(voorbij.Nl)}" : ""));
        Interpretaties();
        Bronnen();
        Regel();
        Voorbeeld();
        if (gevallen is not null)
        {
            Gevallentabel.Schrijf(tekst, gevallen);
        }

        EerdereVersies();
        tekst.Paragraph("[Alle normen](README.md)");
        return new Blad($"docs/normen/{Kaart.Id}.md", tekst.ToString());
    }

    private void Kop()
    {
        var registers = Enum.GetValues<Register>().Where(register => Registernormen.Van(register).Contains(Kaart.Id)).Select(register => register.Naam().Nl).ToList();
        tekst.Table(["", ""],
        [
            ["kracht", Kaart.Kracht.Naam()],
            ["gebied", Kaart.Domein.Naam().Nl],
            ["oordeelt over", norm.Onderwerpsoort.Elk()],
            ["geldt", Kaart.Geldigheid.Naam()],
            ["stand van het kwaliteitskader", Kader()],
            ["eis voor inschrijving in", registers.Count == 0 ? "geen register" : Documentwoorden.Opsomming(registers, "en")],
        ]);
    }

    // De bladzijde heeft geen peildatum; zij zegt wat het laatst gevonden is en tot wanneer.
    private static string Kader()
    {
        var stand = Kaderstanden.LaatstGevonden(Kaderfacetten.Register, DateOnly.MaxValue)!;
        return $"[{Plain(stand.Tekst.Nl)}](../kaderstand.md){(stand.TotEnMet is { } einde ? $"; na {Documentwoorden.Dag(einde)} niet bekend" : "")}";
    }

    private void Bereik()
    {
        var uitgeschreven = norm.Uitgeschreven;
        tekst.Heading(2, "Tot wie de norm zich richt");
        if (uitgeschreven.Geadresseerde is { } geadresseerde)
        {
            tekst.Paragraph($"Tot {norm.Onderwerpsoort.Elk()} waarvoor geldt:").List(Eisboom.Regels(geadresseerde));
            Tegenspraken(geadresseerde);
        }
        else
        {
            tekst.Paragraph($"Tot {norm.Onderwerpsoort.Elk()}.");
        }

        tekst.Heading(2, "Wanneer de norm niet geldt").List(NietGeldig(uitgeschreven));
        if (!uitgeschreven.Uitzonderingen.IsEmpty)
        {
            tekst.Paragraph("Bij uitzondering niet, als gebleken is:").List(uitgeschreven.Uitzonderingen.SelectMany(Eisboom.Regels));
            tekst.Paragraph("Zolang een uitzondering niet gebleken is, telt zij niet mee.");
        }
    }

    private IEnumerable<string> NietGeldig(Normtekst uitgeschreven)
    {
        if (Kaart.Geldigheid != Geldigheid.Altijd)
        {
            yield return Bullet(0, $"Op een dag buiten de geldigheid: de norm geldt {Kaart.Geldigheid.Naam()}.");
        }

        if (uitgeschreven.Geadresseerde is not null)
        {
            yield return Bullet(0, "Als vaststaat dat iets van het bovenstaande niet zo is. Is het niet bekend, dan is de uitkomst niet vast te stellen.");
        }
        else if (Kaart.Geldigheid == Geldigheid.Altijd && uitgeschreven.Uitzonderingen.IsEmpty)
        {
            yield return Bullet(0, $"De norm geldt voor {norm.Onderwerpsoort.Elk()}, zonder uitzondering.");
        }
    }

    private void Eis()
    {
        var eis = norm.Uitgeschreven.Eis;
        tekst.Heading(2, "Wat de norm vraagt").List(Eisboom.Regels(eis));
        Tegenspraken(eis);
        if (norm.EigenRedenen.Length > 0)
        {
            tekst.Paragraph("Tussen haakjes staat de reden van de bevinding als een onderdeel niet vervuld is, of als een uitzondering of tegenspraak gebleken is.");
        }
    }

    private void EerdereVersies()
    {
        foreach (var versie in norm.Versies.SkipLast(1).Reverse())
        {
            tekst.Heading(2, $"Zoals de norm gold {versie.Kaart.Geldigheid.Naam()}").List(Eisboom.Regels(versie.Uitgeschreven.Eis));
        }
    }

    private void Tegenspraken(Rules.Bouwstenen.Zinsboom boom)
    {
        var regels = Eisboom.Tegenspraken(boom).ToList();
        if (regels.Count > 0)
        {
            tekst.Paragraph("De feiten spreken elkaar tegen, en een mens moet oordelen, als blijkt:").List(regels);
        }
    }

    private void Redenen()
    {
        tekst.Heading(2, "Redenen").Paragraph("Naast de [redenen die elke norm kan geven](README.md#redenen-die-elke-norm-kan-geven):");
        if (norm.EigenRedenen.IsEmpty)
        {
            tekst.Paragraph("geen eigen redenen.");
            return;
        }

        tekst.Table(["reden", "zin", "uitkomst"], Redentabel.Van(norm).Select(rij => new[]
        {
            Mono(rij.Reden.Code),
            Plain(rij.Reden.Tekst.Nl),
            Documentwoorden.Opsomming([.. rij.Uitkomsten.Select(uitkomst => uitkomst.Naam())], "of"),
        }));
    }

    private void Normwaarden()
    {
        if (norm.Normwaarden.IsEmpty)
        {
            return;
        }

        tekst.Heading(2, "Normwaarden").Table(["normwaarde", "waarde", "geldt", "bron"], norm.Normwaarden.SelectMany(Rijen));
    }

    private static IEnumerable<string[]> Rijen(Normwaarde normwaarde)
    {
        var naam = $"{Plain(normwaarde.Naam.Nl)} ({Mono(normwaarde.Id)})";
        return normwaarde.Waarden.IsEmpty
            ? [[naam, "geen bekende waarde", "", "De bronnen noemen geen getal; een gastheer die het kent, kan het opgeven."]]
            : normwaarde.Waarden.Select(waarde => new[]
            {
                naam,
                waarde.Getal(normwaarde) + (waarde.Geval == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" (geval {waarde.Geval})")),
                waarde.Geldigheid.Naam(),
                Plain(waarde.Bron.ToString()) + (waarde.Bron.Extern ? $" (van buiten de brondocumenten; {waarde.Bron.Zekerheid.Naam()})" : ""),
            });
    }

    private void Feiten() =>
        tekst.Heading(2, "Feiten die de norm leest")
            .Table(["feit", "plaats in het dossier", "wie het aanlevert"], norm.Feiten.Select(gebruik => new[]
            {
                Plain(gebruik.Feit.Opschrift.Nl), Mono(gebruik.Pad), gebruik.Feit.Aanleveraar.Naam(),
            }))
            .Paragraph("Een sterretje staat voor elk element van een lijst. Typen en toegestane waarden staan in het [feitenboek](../feiten.md).");

    private void Interpretaties()
    {
        if (Kaart.Interpretaties.IsEmpty)
        {
            return;
        }

        tekst.Heading(2, "Gemaakte keuzen in de uitleg").List(Kaart.Interpretaties.SelectMany(keuze => new[]
        {
            Bullet(0, $"**{keuze.Id}.** {Plain(keuze.Keuze.Nl)}"),
            Bullet(1, $"Ook mogelijk: {string.Join(' ', keuze.Alternatieven.Select(anders => Plain(anders.Nl)))}"),
            Bullet(1, $"Waarom zo: {Plain(keuze.Waarom.Nl)}"),
        }.Concat(Keuzen(keuze))));
    }

    private static IEnumerable<string> Keuzen(Interpretatie keuze) =>
        Lezingen.Alle.Where(wijze => wijze.Interpretatie.Id == keuze.Id)
            .Select((wijze, plaats) => Bullet(1, $"Te kiezen als {Mono(wijze.Id)}{(plaats == 0 ? " (zonder keuze geldt deze)" : "")}: {Plain(wijze.Omschrijving.Nl)}"));

    private void Bronnen() =>
        tekst.Heading(2, "Bronnen").List(Kaart.Bronnen.Select(bron => Bullet(0, Bron(bron))))
            .Paragraph("De weergave van een bron is in onze eigen woorden.");

    private string Bron(Bron bron) => boek.Zoek(bron) is { } passage
        ? $"{Bronverwijzing.Van(bron)}: {Plain(passage.Tekst.Nl)}"
        : bron.Extern ? $"{Bronverwijzing.Van(bron)} (van buiten de brondocumenten; {bron.Zekerheid.Naam()})" : Plain(bron.ToString());

    // Van de passage naar de regel: de klasse die haar uitdrukt.
    private void Regel()
    {
        var type = norm.GetType();
        tekst.Heading(2, "De regel zelf").Paragraph(
            $"[{type.Name}.cs](../../src/Kwaliteitskader.Rules/{type.Namespace!["Kwaliteitskader.Rules.".Length..].Replace('.', '/')}/{type.Name}.cs) is de norm zoals hij uitgevoerd wordt; deze bladzijde is eruit gemaakt.");
    }

    private void Voorbeeld()
    {
        var bevinding = voorbeeld.Bevinding;
        tekst.Heading(2, "Voorbeeld")
            .Paragraph($"Dit dossier is ontleend aan [{Path.GetFileName(voorbeeld.Herkomst)}](../../{voorbeeld.Herkomst}) en teruggebracht tot wat de uitkomst draagt. Peildatum: {Documentwoorden.Dag(voorbeeld.Peildatum)}.")
            .Code("json", voorbeeld.Dossier)
            .Paragraph($"De bevinding over {Mono(bevinding.Onderwerp)}: **{bevinding.Uitkomst.Naam()}** ({Mono(bevinding.Reden)}).")
            .Paragraph($"> {Plain(bevinding.Toelichting)}");
        if (bevinding.Ontbreekt.Length > 0)
        {
            tekst.Paragraph("Er ontbreekt:").List(bevinding.Ontbreekt.Select(feit => Bullet(0, Mono(feit.ToString()))));
        }

        if (bevinding.Wending is { } wending)
        {
            tekst.Paragraph($"Blijven de feiten zo, dan is de uitkomst vanaf {Documentwoorden.Dag(wending.Op)}: {wending.Naar.Naam()}.");
        }
    }
}
