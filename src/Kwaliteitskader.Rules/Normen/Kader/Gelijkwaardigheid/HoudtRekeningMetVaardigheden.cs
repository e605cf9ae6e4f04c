using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Gelijkwaardigheid;

/// <summary>Met de geletterdheid en gezondheidsvaardigheden van de patiënt is rekening gehouden.</summary>
internal sealed class HoudtRekeningMetVaardigheden() : Norm<Zorgtraject>(new Normkaart("GE-2")
{
    Titel = new("Rekening gehouden met gezondheidsvaardigheden", "Health literacy taken into account"),
    Zin = new(
        "Met de geletterdheid en gezondheidsvaardigheden van de patiënt is rekening gehouden.",
        "The patient's literacy and health skills were taken into account."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Gelijkwaardigheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, gelijkwaardig, zin 2b")],
    Interpretaties = [Interpretaties.VanafEersteBehandeling, Interpretaties.GeenVerzonnenTermijn, Interpretaties.AntwoordVoorVraag],
    Herstel = new(
        Partij.Therapeut,
        new("ga na welke geletterdheid en gezondheidsvaardigheden de patiënt heeft, stem de uitleg erop af en leg dat vast.", "find out the patient's literacy and health literacy, fit the explanation to them and record it."),
        new("kijk terug op dit traject: sloot de uitleg aan bij de patiënt?", "look back on this course: did the explanation fit the patient?")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Gezondheidsvaardigheden.Enige(GezondheidsvaardighedenOp.Bereikt())
        .Anders(new Reden("gezondheidsvaardigheden-niet-meegewogen", new(
            "Er is niet vastgelegd hoe met geletterdheid en gezondheidsvaardigheden rekening gehouden wordt.",
            "It is not recorded how literacy and health literacy are taken into account."),
            new("Er is nog niet vastgelegd hoe met geletterdheid en gezondheidsvaardigheden rekening gehouden wordt.", "It is not recorded yet how literacy and health literacy are taken into account.")))
        .VanafEersteBehandeling(OpenWaarden.Vaardighedentermijn);
}
