using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Veiligheid;

/// <summary>Elk incident is in de praktijk gemeld, zodat ervan geleerd kan worden.</summary>
internal sealed class MeldtIncidenten() : Norm<Praktijk>(new Normkaart("VE-3")
{
    Titel = new("Meldt incidenten om ervan te leren", "Reports incidents to learn from them"),
    Zin = new(
        "Elk incident is in de praktijk gemeld, zodat ervan geleerd kan worden.",
        "Each incident was reported within the practice, so that it can be learnt from."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving, zin 2"),
        ExterneBron.Plaats("wkkgz", "artikel 9, interne procedure voor incidenten", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        Interpretaties.ElkVastgelegdVoorval,
        Interpretaties.GeenVerzonnenTermijn,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "VE-3-a",
            Keuze = new("Ook een calamiteit en geweld worden in de praktijk gemeld; een melding bij de inspectie vervangt dat niet.", "A calamity and violence are reported in the practice too; a report to the inspectorate does not replace that."),
            Alternatieven = [new("Elke melding is genoeg, ook alleen die bij de inspectie.", "Any report will do, even one to the inspectorate alone.")],
            Waarom = new("De norm dient het leren in de praktijk.", "The norm serves learning in the practice."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("meld het incident in de praktijk en bespreek wat ervan te leren is.", "report the incident in the practice and discuss what it teaches.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Incidenten.Enige(IncidentOp.Bereikt()).Anders(new Reden("geen-incident", new(
            "Er is geen incident vastgelegd.", "No incident is recorded.")));

    protected override Voorwaarde<Praktijk> Eis => Incidenten.Waarvoor(IncidentOp.Bereikt()).Elk(
        Incidentmeldingen.Waarvoor(MeldingAan.Is(Meldpunt.Intern))
        .AlsAntwoord(MeldingOp, IncidentOp, new Reden("melding-voor-incident", new(
            "De melding ligt voor de dag van het incident.", "The report is dated before the day of the incident.")))
        .Gegeven()
        .Anders(new Reden("incident-niet-gemeld", new(
            "Niet elk incident is in de praktijk gemeld.", "Not every incident was reported in the practice."),
            new("Niet elk incident is al in de praktijk gemeld.", "Not every incident has been reported in the practice yet.")))
        .ZonderTermijn(IncidentOp, OpenWaarden.InterneMeldtermijn));
}
