using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;

/// <summary>Doelen en interventies zijn samen met de patiënt bepaald, en met zijn naasten waar die betrokken zijn.</summary>
internal sealed class SteltDoelenSamen() : Norm<Zorgtraject>(new Normkaart("EF-2")
{
    Titel = new("Doelen en interventies samen bepaald", "Goals and interventions chosen together"),
    Zin = new(
        "Doelen en interventies zijn samen met de patiënt bepaald, en met zijn naasten waar die betrokken zijn.",
        "Goals and interventions were decided together with the patient, and with those close to them where they are involved."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Effectiviteit,
    Bronnen =
    [
        KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 2a"),
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 3a"),
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 3b"),
        KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 3c"),
    ],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "EF-2-a",
            Keuze = new("Naasten tellen alleen mee als is vastgelegd dat zij bij de zorg betrokken zijn; dan bij elk doel en elke interventie.", "Relatives count only if it is recorded that they are involved in care; then for every goal and every intervention."),
            Alternatieven =
            [
                new("Naasten altijd vragen.", "Always ask relatives."),
                new("Naasten nooit vragen, want de bron zet hen tussen haakjes.", "Never ask relatives, for the source puts them in brackets."),
            ],
            Waarom = new("De bron noemt naasten tussen haakjes: niet iedere patiënt heeft of wil hen erbij.", "The source names relatives in brackets: not every patient has them or wants them there."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("bepaal doelen en interventies samen met de patiënt, en met naasten die betrokken zijn, en leg dat vast.", "choose goals and interventions together with the patient, and with relatives who are involved, and record it.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis => (Doelen & Middelen & MetNaasten).BijEersteBehandeling();

    private static Voorwaarde<Zorgtraject> Doelen =>
        Behandeldoelen.Enige(DoelOp.Bereikt()).Anders(new Reden("geen-behandeldoel", new(
            "Er is geen behandeldoel gesteld.", "No treatment goal was set."),
            new("Er is nog geen behandeldoel gesteld.", "No treatment goal has been set yet.")))
        & ElkDoel(DoelSamenMetPatient.IsWaar()).Anders(new Reden("doel-niet-samen-gesteld", new(
            "Niet elk behandeldoel is samen met de patiënt gesteld.", "Not every treatment goal was set together with the patient.")));

    private static Voorwaarde<Zorgtraject> Middelen =>
        Interventies.Enige(InterventieOp.Bereikt()).Anders(new Reden("geen-interventie-gekozen", new(
            "Er is geen interventie gekozen.", "No intervention was chosen."),
            new("Er is nog geen interventie gekozen.", "No intervention has been chosen yet.")))
        & ElkeInterventie(InterventieSamenMetPatient.IsWaar()).Anders(new Reden("interventie-niet-samen-gekozen", new(
            "Niet elke interventie is samen met de patiënt gekozen.", "Not every intervention was chosen together with the patient.")));

    private static Voorwaarde<Zorgtraject> MetNaasten =>
        (!NaastenBetrokken.IsWaar().Gebleken() | (ElkDoel(DoelSamenMetNaasten.IsWaar()) & ElkeInterventie(InterventieSamenMetNaasten.IsWaar())))
        .Anders(new Reden("naasten-niet-betrokken", new(
            "De naasten die bij de zorg betrokken zijn, hadden niet overal inbreng.", "The relatives involved in care did not have a say throughout.")));

    private static Voorwaarde<Zorgtraject> ElkDoel(Voorwaarde<Behandeldoel> voorwaarde) => Behandeldoelen.Waarvoor(DoelOp.Bereikt()).Elk(voorwaarde);

    private static Voorwaarde<Zorgtraject> ElkeInterventie(Voorwaarde<Interventie> voorwaarde) => Interventies.Waarvoor(InterventieOp.Bereikt()).Elk(voorwaarde);
}
