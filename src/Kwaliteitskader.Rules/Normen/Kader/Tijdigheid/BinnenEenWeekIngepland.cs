using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Tijdigheid;

/// <summary>De intake is binnen een week na de aanmelding gepland.</summary>
internal sealed class BinnenEenWeekIngepland() : Norm<Zorgtraject>(new Normkaart("WT-1")
{
    Titel = new("Binnen een week ingepland", "Planned within a week"),
    Zin = new(
        "De intake is binnen een week na de aanmelding gepland.",
        "The intake is planned within a week of the request for care."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Tijdigheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, tijdig, zin 1"), KngfSamenvatting.Plaats("patiënt, tijdig, zin 2a"), KngfSamenvatting.Plaats("patiënt, tijdig, zin 2b")],
    Interpretaties =
    [
        Interpretaties.Week,
        Interpretaties.UitzonderingMoetBlijken,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "WT-1-a",
            Keuze = new("Een eerder aangeboden dag binnen de termijn voldoet, ook als de intake later is. Dat eerder een dag is aangeboden, is het verweer van de praktijk en moet blijken.", "An earlier day offered within the limit will do, even if the intake is later. That an earlier day was offered is the practice's own defence and must be shown."),
            Alternatieven =
            [
                new("Alleen de intake zelf telt.", "Only the intake itself counts."),
                new("Zonder vastgelegd aanbod is niets vast te stellen.", "Without a recorded offer nothing can be told."),
            ],
            Waarom = new("De praktijk heeft tijdig gepland en de patiënt koos anders; wat zij aanbood, heeft zij zelf in handen.", "The practice planned in time and the patient chose otherwise; what it offered is in its own hands."),
        },
        new()
        {
            Id = "WT-1-b",
            Keuze = new("De week is de bovengrens. Hoe snel het daarbinnen moet, hangt af van de hulpvraag, wat de patiënt zelf kan, en de urgentie; is daarvoor een kortere termijn vastgelegd, dan geldt WT-2.", "The week is the upper limit. How soon within it depends on the request, what the patient can manage alone, and urgency; where a shorter limit is recorded, WT-2 applies."),
            Alternatieven = [new("De week geldt alleen als hulpvraag en urgentie haar vragen; anders mag het langer.", "The week applies only if request and urgency ask for it; otherwise it may be longer.")],
            Waarom = new("De bron noemt één week de maximale wachttijd.", "The source calls one week the maximum waiting time."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("bied de patiënt een intake binnen de wachttijd aan, of verwijs naar een praktijk met plaats.", "offer the patient an intake within the waiting time, or refer to a practice with room."),
        new("bied de patiënt de eerste vrije plaats aan of verwijs, en ga na waardoor het niet op tijd lukte.", "offer the patient the first free place or refer, and find out why it did not work in time.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.NietVervallen & Trajecten.Aangemeld;

    protected override IEnumerable<Uitzondering<Zorgtraject>> Uitzonderingen => [Planning.UitgesteldDoorPatient];

    protected override Voorwaarde<Zorgtraject> Eis => Planning.OpTijd(
        Aanmelddatum.Plus(Kaderwaarden.Wachttijd),
        new Reden("niet-binnen-een-week-ingepland", new(
            "Er is niet op tijd een intake gepland of aangeboden.",
            "No intake was planned or offered in time."),
            new("Er is nog geen intake gepland of aangeboden.", "No intake has been planned or offered yet.")));
}
