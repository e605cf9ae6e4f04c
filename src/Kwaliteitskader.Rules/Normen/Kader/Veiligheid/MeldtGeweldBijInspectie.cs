using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Veiligheid;

/// <summary>Geweld, in welke vorm ook, is zonder uitstel bij de inspectie gemeld.</summary>
internal sealed class MeldtGeweldBijInspectie() : Norm<Praktijk>(new Normkaart("VE-4")
{
    Titel = new("Meldt geweld bij de inspectie", "Reports violence to the inspectorate"),
    Zin = new(
        "Geweld, in welke vorm ook, is zonder uitstel bij de inspectie gemeld.",
        "Violence of any kind was reported to the inspectorate without delay."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving, zin 3"),
        ExterneBron.Plaats("igj", "melden van een calamiteit, onverwijld", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        Interpretaties.ElkVastgelegdVoorval,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "VE-4-a",
            Keuze = new("Zonder uitstel is binnen drie werkdagen na de dag van vaststelling, ook voor geweld. Wie binnen drie werkdagen na het voorval meldt, is zeker op tijd.", "Without delay means within three working days after the day of establishing, for violence too. Whoever reports within three working days of the event is certainly in time."),
            Alternatieven = [new("Drie werkdagen na het voorval zelf.", "Three working days after the event itself."), new("Voor geweld dezelfde dag.", "For violence the same day.")],
            Waarom = new("De inspectie geeft deze lezing voor calamiteiten; voor geweld is geen andere gevonden.", "The inspectorate gives this reading for calamities; no other was found for violence."),
        },
        new()
        {
            Id = "VE-4-b",
            Keuze = new("Geweld is geweld in elke vorm, ruimer dan de wet, en de norm heeft daarom de kracht van het kader. Een calamiteit meldt VE-5.", "Violence is violence in any form, wider than the law, and the norm therefore has the force of the framework. VE-5 reports a calamity."),
            Alternatieven = [new("Alleen geweld in de zorgrelatie, met de kracht van de wet.", "Only violence in the care relationship, with the force of law.")],
            Waarom = new("De samenvatting noemt alle vormen; de wet noemt alleen geweld in de zorgrelatie.", "The summary names all forms; the law names only violence in the care relationship."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("meld het voorval bij de inspectie.", "report the event to the inspectorate."),
        new("meld het voorval alsnog bij de inspectie, licht toe waarom het later is, en bespreek hoe een volgende melding op tijd komt.", "report the event to the inspectorate after all, explain why it is late, and discuss how a next report is in time.")),
})
{
    private static readonly Voorwaarde<Incident> Geweld = Inspectiemelding.Voorval(Incidentsoort.Geweld);

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Incidenten.Enige(Geweld).Anders(new Reden("geen-geweld", new("Er is geen geweld vastgelegd.", "No violence is recorded.")));

    protected override Voorwaarde<Praktijk> Eis =>
        Incidenten.Waarvoor(Geweld).Elk(Inspectiemelding.OpTijd(Inspectiemelding.NaVaststelling));
}
