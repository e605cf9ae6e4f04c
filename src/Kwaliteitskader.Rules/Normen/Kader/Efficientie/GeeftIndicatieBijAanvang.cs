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
    Herstel = new(Partij.Therapeut, new("geef bij een volgend traject voor of bij de eerste behandeling een indicatie; bespreek haar hier alsnog.", "in a next course give an indication before or at the first treatment; discuss it here after all.")),
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
            "Duration and intensity were not indicated on or before the day of the first treatment.")))
        .BijEersteBehandeling();
}
