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
    Zin = new(
        "Bij aanvang is gezegd wat tijdens de behandeling van de patiënt gevraagd wordt.",
        "At the start it was said what is asked of the patient during treatment."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Efficientie,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, efficiënt, zin 2b")],
    Interpretaties = [Interpretaties.VanafEersteBehandeling, Interpretaties.AntwoordVoorVraag, Interpretaties.InAlgemeneZin],
    Herstel = new(
        Partij.Therapeut,
        new("zeg wat u van de patiënt vraagt en leg dat vast.", "say what you ask of the patient and record it."),
        new("bespreek nu wat u van de patiënt vraagt, en doe dat bij een volgend traject bij de eerste behandeling.", "discuss now what you ask of the patient, and in a next course do so at the first treatment.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        Indicaties.Waarvoor(IndicatieInzetPatientBenoemd.IsWaar()).Eerste(IndicatieOp).NietNa(Trajecten.EersteBehandeling)
        .Anders(new Reden("inzet-niet-benoemd-bij-aanvang", new(
            "Op of voor de dag van de eerste behandeling is niet gezegd wat van de patiënt gevraagd wordt.",
            "What is asked of the patient was not stated on or before the day of the first treatment."),
            new("Wat van de patiënt gevraagd wordt, is nog niet gezegd.", "What is asked of the patient has not been stated yet.")))
        .BijEersteBehandeling();
}
