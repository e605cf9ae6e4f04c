using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VoorvalFeiten;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>Een calamiteit is zonder uitstel bij de inspectie gemeld, en op tijd onderzocht.</summary>
internal sealed class MeldtCalamiteitBijInspectie() : Norm<Praktijk>(new Normkaart("VE-5")
{
    Titel = new("Meldt een calamiteit bij de inspectie", "Reports a calamity to the inspectorate"),
    Zin = new(
        "Een calamiteit is zonder uitstel bij de inspectie gemeld, en op tijd onderzocht.",
        "A calamity was reported to the inspectorate without delay, and investigated in time."),
    Kracht = Normkracht.Wet,
    Domein = Normdomein.Veiligheid,
    Bronnen =
    [
        ExterneBron.Plaats("wkkgz", "artikel 11, lid 1", Zekerheid.Hoog),
        ExterneBron.Plaats("igj", "melden van een calamiteit, onverwijld", Zekerheid.Hoog),
        ExterneBron.Plaats("igj", "onderzoeken of een gebeurtenis een calamiteit is, zes weken", Zekerheid.Hoog),
    ],
    Interpretaties =
    [
        Interpretaties.ElkVastgelegdVoorval,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "VE-5-a",
            Keuze = new("Zonder uitstel is binnen drie werkdagen na de dag van vaststelling. Wie binnen drie werkdagen na het voorval meldt, is zeker op tijd.", "Without delay means within three working days after the day of establishing. Whoever reports within three working days of the event is certainly in time."),
            Alternatieven = [new("Drie werkdagen na het voorval zelf.", "Three working days after the event itself.")],
            Waarom = new("Zo leest de inspectie het woord onverwijld.", "So the inspectorate reads the word for without delay."),
        },
        new()
        {
            Id = "VE-5-b",
            Keuze = new("Onderzoeken of het een calamiteit was, mag zes weken duren, geteld vanaf het voorval. Duurde het langer, dan oordeelt een mens.", "Investigating whether it was a calamity may take six weeks, counted from the event. If it took longer, a person judges."),
            Alternatieven =
            [
                new("Geen grens aan de vaststelling.", "No limit to the establishing."),
                new("Zes weken vanaf de ontdekking; die legt een dossier niet vast.", "Six weeks from the discovery, which a file does not record."),
            ],
            Waarom = new("De inspectie geeft de zes weken bij twijfel; of de twijfel er was, staat niet in de feiten.", "The inspectorate gives the six weeks in case of doubt; whether there was doubt is not in the facts."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("meld de calamiteit bij de inspectie.", "report the calamity to the inspectorate."),
        new("meld de calamiteit alsnog bij de inspectie, licht toe waarom het later is, en bespreek hoe een volgende melding op tijd komt.", "report the calamity to the inspectorate after all, explain why it is late, and discuss how a next report is in time.")),
})
{
    private static readonly Voorwaarde<Incident> Calamiteit = Inspectiemelding.Voorval(Incidentsoort.Calamiteit);

    protected override Voorwaarde<Praktijk> Geadresseerde =>
        Incidenten.Enige(Calamiteit).Anders(new Reden("geen-calamiteit", new("Er is geen calamiteit vastgelegd.", "No calamity is recorded.")));

    protected override Voorwaarde<Praktijk> Eis => Incidenten.Waarvoor(Calamiteit).Elk(Inspectiemelding.OpTijd(
        Inspectiemelding.NaVaststelling.TwijfelAls(
            IncidentOp.Plus(Wetswaarden.Onderzoekstermijn).LigtVoor(IncidentVastgesteldOp),
            new Reden("vaststelling-na-zes-weken", new(
                "Dat het een calamiteit was, is pas na meer dan zes weken vastgesteld.",
                "That it was a calamity was established only after more than six weeks.")))));
}
