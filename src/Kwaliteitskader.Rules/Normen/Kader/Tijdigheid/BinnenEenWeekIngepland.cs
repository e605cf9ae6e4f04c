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
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Tijdigheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, tijdig, zin 1"), KngfSamenvatting.Plaats("patiënt, tijdig, zin 2b")],
    Interpretaties =
    [
        Interpretaties.Week,
        Interpretaties.UitzonderingMoetBlijken,
        new()
        {
            Id = "WT-1-a",
            Keuze = new("Een eerder aangeboden dag binnen de termijn voldoet, ook als de intake later is.", "An earlier day offered within the limit will do, even if the intake is later."),
            Alternatieven = [new("Alleen de intake zelf telt.", "Only the intake itself counts.")],
            Waarom = new("De praktijk heeft tijdig gepland; de patiënt koos anders.", "The practice planned in time; the patient chose otherwise."),
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
