using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Tijdigheid;

/// <summary>Vraagt de urgentie om een intake binnen minder dan een week, dan is zij binnen die termijn gepland.</summary>
internal sealed class SnellerBijUrgentie() : Norm<Zorgtraject>(new Normkaart("WT-2")
{
    Titel = new("Sneller ingepland bij urgentie", "Planned sooner when urgent"),
    Zin = new(
        "Vraagt de urgentie om een intake binnen minder dan een week, dan is zij binnen die termijn gepland.",
        "If urgency asks for an intake in less than a week, it is planned within that limit."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Tijdigheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, tijdig, zin 2a")],
    Interpretaties =
    [
        Interpretaties.UitzonderingMoetBlijken,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "WT-2-a",
            Keuze = new("Een kortere termijn geldt alleen als zij is vastgelegd, in kalenderdagen na de aanmelding.", "A shorter limit applies only if recorded, in calendar days after the application."),
            Alternatieven = [new("Vaste urgentieklassen.", "Fixed classes of urgency.")],
            Waarom = new("De bron noemt urgentie zonder klassen of termijnen.", "The source names urgency without classes or limits."),
        },
        new()
        {
            Id = "WT-2-b",
            Keuze = new("Dat binnen de termijn eerder een dag is aangeboden, is het verweer van de praktijk en moet blijken.", "That an earlier day within the limit was offered is the practice's own defence and must be shown."),
            Alternatieven = [new("Zonder vastgelegd aanbod is niets vast te stellen.", "Without a recorded offer nothing can be told.")],
            Waarom = new("Wat de praktijk aanbood, heeft zij zelf in handen.", "What the practice offered is in its own hands."),
        },
    ],
    Herstel = new(
        Partij.Praktijk,
        new("bied de patiënt een intake binnen de termijn van de urgentie aan, of verwijs.", "offer the patient an intake within the urgency limit, or refer."),
        new("bied de patiënt de eerste vrije plaats aan of verwijs, en ga na waardoor de urgentie niet gehaald is.", "offer the patient the first free place or refer, and find out why the urgency was not met.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        Trajecten.NietVervallen
        & Trajecten.Aangemeld
        & UrgentieMaxDagen.IsBekend().Anders(GeenUrgentie)
        & Aanmelddatum.Plus(UrgentieMaxDagen).LigtVoor(Aanmelddatum.Plus(Kaderwaarden.Wachttijd)).Anders(GeenUrgentie);

    protected override IEnumerable<Uitzondering<Zorgtraject>> Uitzonderingen => [Planning.UitgesteldDoorPatient];

    protected override Voorwaarde<Zorgtraject> Eis => Planning.OpTijd(
        Aanmelddatum.Plus(UrgentieMaxDagen),
        new Reden("niet-binnen-urgentietermijn-ingepland", new(
            "Er is geen intake binnen de termijn van de urgentie gepland of aangeboden.",
            "No intake was planned or offered within the urgency limit."),
            new("Er is nog geen intake binnen de termijn van de urgentie gepland of aangeboden.", "No intake has been planned or offered within the urgency limit yet.")));

    private static Reden GeenUrgentie { get; } = new("geen-urgentie", new(
        "Er is geen urgentie vastgelegd die om minder dan een week vraagt.", "No urgency is recorded that asks for less than a week."));
}
