using System.Globalization;
using System.Text.Json.Nodes;
using Kwaliteitskader.Cli.Files;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Vooruitblik;

namespace Kwaliteitskader.Cli.Vraaggesprek;

/// <summary>
/// Vraagt één feit tegelijk, legt het antwoord in het dossier en toetst opnieuw: wat daardoor niet meer uitmaakt, wordt niet gevraagd. Van
/// een lijst wordt element voor element gevraagd wat ertoe doet.
/// </summary>
/// <param name="toets">De toets.</param>
/// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
/// <param name="uit">Waar de vragen staan.</param>
/// <param name="antwoorden">Waar de antwoorden vandaan komen.</param>
/// <param name="taal">De taal.</param>
internal sealed class Gesprek(Kwaliteitstoets toets, DateOnly peildatum, TextWriter uit, LineReader antwoorden, Taal taal)
{
    private readonly Antwoordvorm vorm = new(toets, taal);
    private readonly Woorden woorden = new(taal);
    private readonly HashSet<(string Pad, string Wat)> afgedaan = [];
    private readonly HashSet<string> gekozen = [];
    private readonly Stack<Uitvraagfeit> lijsten = new();
    private bool gestopt;

    /// <summary>Vraagt door tot alles vaststaat, of tot de ander ophoudt.</summary>
    /// <returns>Het aangevulde dossier.</returns>
    public Dossier Voer(Dossier dossier)
    {
        var rapport = toets.Toets(dossier, peildatum);
        Zeg(woorden.Zin(
            "Eén vraag tegelijk. Een lege regel: weet ik niet. ?: waarom deze vraag. stop: ophouden; wat beantwoord is, blijft.",
            "One question at a time. An empty line: I do not know. ?: why this question. stop: end; what was answered stays."));
        while (!gestopt)
        {
            var punten = rapport.Uitvraag(taal).Punten;
            var erna = Stap(rapport.Dossier, punten);
            if (erna is null)
            {
                break;
            }

            var nieuw = toets.Toets(erna, peildatum);
            Meld(rapport, nieuw);
            rapport = nieuw;
        }

        var open = rapport.Aantal(Uitkomst.NietVastTeStellen);
        Zeg(open == 0
            ? woorden.Zin("Alles staat vast.", "Everything is settled.")
            : woorden.Zin($"Nog {Getal(open)} niet vast te stellen.", $"{Getal(open)} still cannot be determined."));
        return rapport.Dossier;
    }

    /// <summary>Stelt de volgende vraag; <see langword="null"/> als er geen meer is.</summary>
    private Dossier? Stap(Dossier dossier, IReadOnlyList<Uitvraagpunt> punten)
    {
        var open = punten.Select(punt => (Punt: punt, Wegen: punt.Wegen.Where(weg => !weg.Feiten.Any(feit => afgedaan.Contains((feit.Pad, feit.Omschrijving)))).ToList()))
            .Where(paar => paar.Wegen.Count > 0).ToList();
        if (lijsten.TryPeek(out var lijst))
        {
            return open.Select(paar => (paar.Punt, Feit: paar.Wegen.SelectMany(weg => weg.Feiten).FirstOrDefault(feit => feit.Pad.StartsWith($"{lijst.Pad}/", StringComparison.Ordinal))))
                .FirstOrDefault(paar => paar.Feit is not null) is { Feit: { } element } binnen
                ? Vraag(dossier, element, binnen.Punt)
                : Element(dossier, lijsten.Pop(), nogEen: true);
        }

        if (open.Count == 0)
        {
            return null;
        }

        var (punt, wegen) = open.FirstOrDefault(paar => paar.Wegen.Exists(Gekozen), open[0]);
        var weg = wegen.Find(Gekozen) ?? (wegen.Count == 1 ? wegen[0] : Kies(punt, wegen));
        return weg is null ? dossier : Vraag(dossier, weg.Feiten[0], punt);
    }

    private bool Gekozen(Uitvraagweg weg) => weg.Feiten.Any(feit => gekozen.Contains(feit.Pad));

    /// <summary>Laat een van de wegen kiezen; wie er geen weet, krijgt dit punt niet meer.</summary>
    private Uitvraagweg? Kies(Uitvraagpunt punt, List<Uitvraagweg> wegen)
    {
        Zeg("");
        Zeg(woorden.Zin("Een van deze is genoeg. Waarvan weet u het?", "One of these is enough. Which do you know?"));
        for (var i = 0; i < wegen.Count; i++)
        {
            Zeg($"  {Getal(i + 1)}) {string.Join(woorden.Zin(" en ", " and "), wegen[i].Feiten.Select(feit => $"{feit.Waarvan}: {feit.Omschrijving}"))}");
        }

        if (Lees(punt, woorden.Zin("een nummer", "a number"), gegeven => int.TryParse(gegeven, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer >= 1 && nummer <= wegen.Count ? gegeven : null) is not { } keuze)
        {
            afgedaan.UnionWith(wegen.SelectMany(weg => weg.Feiten).Select(Sleutel));
            return null;
        }

        var gevonden = wegen[int.Parse(keuze, CultureInfo.InvariantCulture) - 1];
        gekozen.UnionWith(gevonden.Feiten.Select(feit => feit.Pad));
        return gevonden;
    }

    private Dossier Vraag(Dossier dossier, Uitvraagfeit feit, Uitvraagpunt punt)
    {
        if (vorm.IsLijst(feit.Pad))
        {
            return Element(dossier, feit, nogEen: false, punt);
        }

        Zeg("");
        Zeg($"{feit.Waarvan}: {feit.Omschrijving}");
        var keuzen = vorm.Keuzen(feit.Pad);
        for (var i = 0; i < keuzen.Length; i++)
        {
            Zeg($"  {Getal(i + 1)}) {keuzen[i]}");
        }

        var erna = dossier;
        var json = Lees(punt, vorm.Verwacht(feit.Pad), gegeven => vorm.Json(feit.Pad, gegeven) is { } waarde && Gezet(dossier, feit.Pad, waarde) is { } gezet && (erna = gezet) is not null ? waarde : null);
        afgedaan.Add(Sleutel(feit));
        return json is null ? dossier : erna;
    }

    /// <summary>Vraagt of er (nog) een element is. Een lijst waarvan gezegd is dat er niets op staat, is leeg en niet onbekend.</summary>
    private Dossier Element(Dossier dossier, Uitvraagfeit lijst, bool nogEen, Uitvraagpunt? punt = null)
    {
        Zeg("");
        Zeg(nogEen
            ? woorden.Zin($"{lijst.Waarvan}: {lijst.Omschrijving}. Is er nog een?", $"{lijst.Waarvan}: {lijst.Omschrijving}. Is there another?")
            : woorden.Zin($"{lijst.Waarvan}: {lijst.Omschrijving}. Is er een?", $"{lijst.Waarvan}: {lijst.Omschrijving}. Is there one?"));
        var antwoord = Lees(punt, woorden.Zin("ja of nee", "yes or no"), gegeven => Antwoordvorm.JaNee(gegeven) is null ? null : gegeven);
        if (antwoord is null || Antwoordvorm.JaNee(antwoord) != true)
        {
            afgedaan.Add(Sleutel(lijst));
            return antwoord is not null && !nogEen && IsOnbekend(dossier, lijst.Pad) ? Gezet(dossier, lijst.Pad, "[]") ?? dossier : dossier;
        }

        var erbij = Nieuw(lijst.Pad) is { } element ? Gezet(IsOnbekend(dossier, lijst.Pad) ? Gezet(dossier, lijst.Pad, "[]")! : dossier, $"{lijst.Pad}/-", element) : null;
        if (erbij is null)
        {
            afgedaan.Add(Sleutel(lijst));
            return dossier;
        }

        lijsten.Push(lijst);
        return erbij;
    }

    /// <summary>Een nieuw element; een therapeut of zorgtraject heeft meteen een sleutel.</summary>
    private string? Nieuw(string lijst)
    {
        if (lijst is not ("/therapeuten" or "/zorgtrajecten"))
        {
            return "{}";
        }

        Zeg(woorden.Zin("Onder welke sleutel (geen naam van een mens)?", "Under which key (not a person's name)?"));
        return Lees(null, woorden.Zin("een tekst", "a text"), gegeven => gegeven) is { } sleutel ? $$"""{"id":{{Antwoordvorm.Tekst(sleutel)}}}""" : null;
    }

    private static bool IsOnbekend(Dossier dossier, string pad) =>
        pad.Split('/')[1..].Aggregate(JsonNode.Parse(DossierSchrijver.Schrijf(dossier)), (hier, naam) => hier switch
        {
            JsonArray lijst => lijst[int.Parse(naam, CultureInfo.InvariantCulture)],
            JsonObject velden => velden[naam],
            _ => null,
        }) is null;

    private Dossier? Gezet(Dossier dossier, string pad, string json)
    {
        var resultaat = Dossierwijziging.Stel(dossier, new JsonPointer(pad), json);
        foreach (var fout in resultaat.Fouten)
        {
            Zeg(fout.Melding.In(taal));
        }

        return resultaat.Dossier;
    }

    /// <summary>Leest tot er een antwoord is dat kan; <see langword="null"/> als het niet geweten wordt of het gesprek ophoudt.</summary>
    private string? Lees(Uitvraagpunt? punt, string verwacht, Func<string, string?> begrijp)
    {
        while (true)
        {
            uit.Write($"({verwacht}) > ");
            uit.Flush();
            var regel = antwoorden.Read();
            if (regel is null or "stop")
            {
                gestopt = true;
                return null;
            }

            if (regel.Length == 0)
            {
                return null;
            }

            if (regel == "?")
            {
                Zeg(punt is null ? woorden.Zin("Een lijst telt pas als zij compleet is.", "A list counts only when it is complete.") : $"{woorden.Zin("Gevraagd door", "Asked by")}: {string.Join(", ", punt.Normen.Select(Titel))}");
            }
            else if (begrijp(regel) is { } antwoord)
            {
                return antwoord;
            }
            else
            {
                Zeg(woorden.Zin($"Dat kan hier niet. Verwacht: {verwacht}.", $"That will not do here. Expected: {verwacht}."));
            }
        }
    }

    private void Meld(Toetsrapport voor, Toetsrapport na)
    {
        var eerder = voor.Oordelen.ToDictionary(oordeel => (oordeel.Norm.Kaart.Id, oordeel.Onderwerp), oordeel => oordeel.Uitkomst);
        foreach (var oordeel in na.Oordelen)
        {
            if (oordeel.Uitkomst != Uitkomst.NietVastTeStellen && eerder.GetValueOrDefault((oordeel.Norm.Kaart.Id, oordeel.Onderwerp)) == Uitkomst.NietVastTeStellen)
            {
                Zeg($"  {Sign.Of(oordeel.Uitkomst).Glyph} {oordeel.Norm.Kaart.Id} ({woorden.Kort(oordeel.Onderwerp, na.Dossier)}): {woorden.Van(oordeel.Uitkomst)}");
            }
        }
    }

    private string Titel(string norm) => $"{norm} ({toets.Normen.First(een => een.Kaart.Id.Waarde == norm).Kaart.Titel.In(taal)})";

    private void Zeg(string regel) => uit.WriteLine(SafeText.Of(regel));

    private static (string Pad, string Wat) Sleutel(Uitvraagfeit feit) => (feit.Pad, feit.Omschrijving);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
