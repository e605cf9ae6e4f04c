using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Efficientie;

/// <summary>Afgewogen is of de patiënt beter naar een ander verwezen kan worden.</summary>
internal sealed class WeegtDoorverwijzingAf() : Norm<Zorgtraject>(new Normkaart("DO-4")
{
    Titel = new("Doorverwijzing afgewogen", "Referral weighed"),
    Zin = new(
        "Afgewogen is of de patiënt beter naar een ander verwezen kan worden.",
        "It was weighed whether the patient had better be referred to someone else."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Efficientie,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, efficiënt, zin 3")],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.GeenVerzonnenTermijn,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "DO-4-a",
            Keuze = new("De afweging telt, niet haar uitkomst; wie verwijst, heeft afgewogen.", "The weighing counts, not its outcome; whoever refers has weighed."),
            Alternatieven = [new("Alleen een vastgelegde afweging telt.", "Only a recorded weighing counts.")],
            Waarom = new("Een verwijzing kan niet zonder afweging.", "There is no referral without weighing."),
        },
    ],
    Herstel = new(
        Partij.Therapeut,
        new("weeg af of een andere zorgverlener of informele zorg beter past en leg dat vast.", "weigh whether another care provider or informal care fits better and record it."),
        new("bespreek hoe de afweging om door te verwijzen bij een volgend traject op tijd gemaakt wordt.", "discuss how referral is weighed in time in a next course.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        (Doorverwijsafwegingen.Enige(AfwegingOp.Bereikt()) | Doorverwijzingen.Enige(DoorverwijzingOp.Bereikt()))
        .Anders(new Reden("doorverwijzing-niet-afgewogen", new(
            "Er is niet vastgelegd dat doorverwijzen is afgewogen.", "It is not recorded that referral was weighed."),
            new("Er is nog niet vastgelegd dat doorverwijzen is afgewogen.", "It is not recorded yet that referral was weighed.")))
        .VanafEersteBehandeling(OpenWaarden.Afwegingstermijn);
}
