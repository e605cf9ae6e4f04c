using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Efficientie;

/// <summary>Bij aanvang is gezegd wat tijdens de behandeling van de patiënt gevraagd wordt.</summary>
internal sealed class BenoemtInzetVanPatient() : Norm<Zorgtraject>(new Normkaart("DO-2")
{
    Titel = new("Inzet van de patiënt bij aanvang benoemd", "Effort of the patient stated at the start"),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Efficientie,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, efficiënt, zin 2b")],
    Interpretaties = [Interpretaties.VanafEersteBehandeling, Interpretaties.AntwoordVoorVraag, Interpretaties.InAlgemeneZin],
    Herstel = new(Partij.Therapeut, new("benoem bij een volgend traject voor of bij de eerste behandeling wat u van de patiënt vraagt; bespreek het hier alsnog.", "in a next course state before or at the first treatment what you ask of the patient; discuss it here after all.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Indicaties.Waarvoor(IndicatieInzetPatientBenoemd.IsWaar()).Eerste(IndicatieOp).NietNa(Trajecten.EersteBehandeling)
        .Anders(new Reden("inzet-niet-benoemd-bij-aanvang", new(
            "Op of voor de dag van de eerste behandeling is niet gezegd wat van de patiënt gevraagd wordt.",
            "What is asked of the patient was not stated on or before the day of the first treatment.")))
        .BijEersteBehandeling();
}
