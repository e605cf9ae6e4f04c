using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Efficientie;

/// <summary>Bij aanvang is gezegd hoe lang en hoe intensief de behandeling naar verwachting is.</summary>
internal sealed class GeeftIndicatieBijAanvang() : Norm<Zorgtraject>(new Normkaart("DO-1")
{
    Titel = new("Duur en intensiteit bij aanvang aangegeven", "Duration and intensity indicated at the start"),
    Zin = new(
        "Bij aanvang is gezegd hoe lang en hoe intensief de behandeling naar verwachting is.",
        "At the start it was said how long and how intensive the treatment is expected to be."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Efficientie,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, efficiënt, zin 2a")],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "DO-1-a",
            Keuze = new("Bij aanvang is op of voor de dag van de eerste behandeling; duur en intensiteit horen bij dezelfde indicatie.", "At the start means on or before the day of the first treatment; duration and intensity belong to the same indication."),
            Alternatieven = [new("Binnen enkele behandelingen na de aanvang.", "Within a few treatments of the start.")],
            Waarom = new("De bron noemt de aanvang van het traject.", "The source names the start of the course of care."),
        },
        Interpretaties.InAlgemeneZin,
    ],
    Herstel = new(
        Partij.Therapeut,
        new("bespreek met de patiënt hoe lang en hoe vaak er naar verwachting behandeld wordt, en leg dat vast.", "discuss with the patient how long and how often treatment is expected to be, and record it."),
        new("bespreek duur en intensiteit nu, en doe dat bij een volgend traject bij de eerste behandeling.", "discuss duration and intensity now, and in a next course do so at the first treatment.")),
})
{
    private static readonly Tekst Genoemd = new("is meer dan nul", "is more than zero");

    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Indicaties
        .Waarvoor(IndicatieWeken.Klopt(static weken => weken > 0, Genoemd) & IndicatieBehandelingenPerWeek.Klopt(static aantal => aantal > 0, Genoemd))
        .Eerste(IndicatieOp)
        .NietNa(Trajecten.EersteBehandeling)
        .Anders(new Reden("geen-indicatie-bij-aanvang", new(
            "Op of voor de dag van de eerste behandeling zijn duur en intensiteit niet aangegeven.",
            "Duration and intensity were not indicated on or before the day of the first treatment."),
            new("Duur en intensiteit zijn nog niet aangegeven.", "Duration and intensity have not been indicated yet.")))
        .BijEersteBehandeling();
}
