using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;

/// <summary>De patiënt is gevraagd zelf aan het resultaat bij te dragen.</summary>
internal sealed class VraagtEigenInbreng() : Norm<Zorgtraject>(new Normkaart("EF-4")
{
    Titel = new("Eigen inbreng van de patiënt gevraagd", "The patient's own contribution asked for"),
    Zin = new(
        "De patiënt is gevraagd zelf aan het resultaat bij te dragen.",
        "The patient was asked to contribute to the result."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Effectiviteit,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 4")],
    Interpretaties = [Interpretaties.VanafEersteBehandeling, Interpretaties.GeenVerzonnenTermijn, Interpretaties.AntwoordVoorVraag],
    Herstel = new(
        Partij.Therapeut,
        new("bespreek met de patiënt wat hij of zij zelf kan bijdragen en leg dat vast.", "discuss with the patient what he or she can contribute and record it."),
        new("kijk terug op dit traject en bespreek de eigen inbreng bij een volgend traject van het begin af aan.", "look back on this course and discuss the patient's own contribution from the start of a next one.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        EigenInbreng.Enige(EigenInbrengOp.Bereikt())
        .Anders(new Reden("geen-eigen-inbreng-gevraagd", new(
            "De eigen inbreng van de patiënt is niet besproken.", "The patient's own contribution was not discussed."),
            new("De eigen inbreng van de patiënt is nog niet besproken.", "The patient's own contribution has not been discussed yet.")))
        .VanafEersteBehandeling(OpenWaarden.Inbrengtermijn);
}
