using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Veiligheid;

/// <summary>Geweld en calamiteiten zijn zonder uitstel bij de inspectie gemeld.</summary>
internal sealed class MeldtGeweldBijInspectie() : Norm<Praktijk>(new Normkaart("VE-4")
{
    Titel = new("Meldt geweld bij de inspectie", "Reports violence to the inspectorate"),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving, zin 3"),
        ExterneBron.Plaats("wkkgz", "artikel 11, lid 1", Zekerheid.Hoog),
        ExterneBron.Plaats("igj", "melden van een calamiteit, onverwijld", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        Interpretaties.ElkVastgelegdVoorval,
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
            Keuze = new("Een calamiteit wordt net als geweld gemeld. Geweld is geweld in elke vorm, ruimer dan de wet.", "A calamity is reported like violence. Violence is violence in any form, wider than the law."),
            Alternatieven = [new("Alleen geweld, want de samenvatting noemt geen calamiteiten.", "Only violence, for the summary names no calamities.")],
            Waarom = new("De wet noemt beide in één bepaling.", "The law names both in one provision."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("meld het voorval bij de inspectie.", "report the event to the inspectorate."),
        new("meld het voorval alsnog bij de inspectie, licht toe waarom het later is, en bespreek hoe een volgende melding op tijd komt.", "report the event to the inspectorate after all, explain why it is late, and discuss how a next report is in time.")),
})
{
    private static readonly Voorwaarde<Incident> Meldplichtig =
        IncidentSoort.Is(Incidentsoort.Geweld, Incidentsoort.Calamiteit) & IncidentOp.Bereikt();

    private static readonly Uitdrukking<Incident, DateOnly> BijInspectie =
        Incidentmeldingen.Waarvoor(MeldingAan.Is(Meldpunt.Inspectie)).Eerste(MeldingOp);

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Incidenten.Enige(Meldplichtig).Anders(new Reden("geen-geweld-of-calamiteit", new(
            "Er is geen geweld en geen calamiteit vastgelegd.", "No violence and no calamity is recorded.")));

    protected override Voorwaarde<Praktijk> Eis => Incidenten.Waarvoor(Meldplichtig).Elk(
        (BijInspectie.NietNa(IncidentVastgesteldOp.Plus(Wetswaarden.Meldtermijn)) | BijInspectie.NietNa(IncidentOp.Plus(Wetswaarden.Meldtermijn)))
        .Anders(new Reden("niet-op-tijd-bij-inspectie-gemeld", new(
            "Een voorval is niet op tijd bij de inspectie gemeld.",
            "An event was not reported to the inspectorate in time."),
            new("Een voorval is nog niet bij de inspectie gemeld.", "An event has not been reported to the inspectorate yet.")))
        .Uiterlijk(IncidentVastgesteldOp.Plus(Wetswaarden.Meldtermijn)));
}
