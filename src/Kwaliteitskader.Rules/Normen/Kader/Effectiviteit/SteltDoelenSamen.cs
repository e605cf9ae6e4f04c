using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;

/// <summary>De behandeldoelen zijn samen met de patiënt gesteld.</summary>
internal sealed class SteltDoelenSamen() : Norm<Zorgtraject>(new Normkaart("EF-2")
{
    Titel = new("Doelen samen met de patiënt gesteld", "Goals set together with the patient"),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Effectiviteit,
    Bronnen =
    [
        KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 2a"),
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 3a"),
    ],
    Interpretaties = [Interpretaties.VanafEersteBehandeling],
    Herstel = new(Partij.Therapeut, new("stel doelen en interventies samen met de patiënt vast en leg dat vast.", "set goals and interventions together with the patient and record it.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        (Behandeldoelen.Enige(DoelOp.Bereikt()).Anders(new Reden("geen-behandeldoel", new(
            "Er is geen behandeldoel gesteld.", "No treatment goal was set."),
            new("Er is nog geen behandeldoel gesteld.", "No treatment goal has been set yet.")))
            & Behandeldoelen.Waarvoor(DoelOp.Bereikt()).Elk(DoelSamenMetPatient.IsWaar()).Anders(new Reden("doel-niet-samen-gesteld", new(
                "Niet elk behandeldoel is samen met de patiënt gesteld.", "Not every treatment goal was set together with the patient."))))
        .BijEersteBehandeling();
}
