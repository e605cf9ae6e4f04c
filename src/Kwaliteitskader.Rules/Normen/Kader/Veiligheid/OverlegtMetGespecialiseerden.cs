using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Veiligheid;

/// <summary>Waar wet en standaard over veiligheid te weinig zeggen, is met gespecialiseerde collega's overlegd.</summary>
internal sealed class OverlegtMetGespecialiseerden() : Norm<Zorgtraject>(new Normkaart("VE-2")
{
    Titel = new("Overleg met gespecialiseerde collega's", "Consultation with specialised colleagues"),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, veilige handen, zin 3")],
    Interpretaties =
    [
        new()
        {
            Id = "VE-2-a",
            Keuze = new("De norm vraagt alleen iets als is vastgelegd dat overleg nodig is. Op de dag daarvan loopt de termijn nog; een eerder overleg telt ook.", "The norm asks something only if the need for consultation is recorded. On that day the term still runs; an earlier consultation counts as well."),
            Alternatieven = [new("Overleg bij elke zeldzame aandoening, ook zonder vastlegging.", "Consultation for every rare condition, recorded or not.")],
            Waarom = new("Of wet en standaard tekortschieten, oordeelt alleen de behandelaar.", "Only the therapist can judge whether law and standard fall short."),
        },
    ],
    Herstel = new(
        Partij.Therapeut,
        new("overleg met een behandelaar die in deze aandoening gespecialiseerd is en leg dat vast.", "consult a practitioner specialised in this condition and record it."),
        new("kijk terug op dit traject: wat hield het overleg tegen?", "look back on this course: what stood in the way of consulting?")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        Trajecten.NietVervallen
        & SpecialistischOverlegNodigSinds.Bereikt().Gebleken().Anders(new Reden("geen-overleg-nodig", new(
            "Bij het traject is niet vastgelegd dat specialistisch overleg nodig is.",
            "The course of care does not record that specialised consultation is needed.")));

    protected override Voorwaarde<Zorgtraject> Eis =>
        SpecialistischeOverleggen.Enige(SpecialistischOverlegOp.Bereikt())
        .Anders(new Reden("geen-specialistisch-overleg", new(
            "Specialistisch overleg was nodig en is niet gevoerd.", "Specialised consultation was needed and did not take place."),
            new("Specialistisch overleg is nodig en nog niet gevoerd.", "Specialised consultation is needed and has not taken place yet.")))
        .Uiterlijk(SpecialistischOverlegNodigSinds);
}
