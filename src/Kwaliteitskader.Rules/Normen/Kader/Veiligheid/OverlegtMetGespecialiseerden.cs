using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Veiligheid;

/// <summary>Waar wet en standaard over veiligheid te weinig zeggen, is overlegd met behandelaars die erin gespecialiseerd zijn.</summary>
internal sealed class OverlegtMetGespecialiseerden() : Norm<Zorgtraject>(new Normkaart("VE-2")
{
    Titel = new("Overleg met gespecialiseerde behandelaars", "Consultation with specialised practitioners"),
    Zin = new(
        "Waar wet en standaard over veiligheid te weinig zeggen, is overlegd met behandelaars die erin gespecialiseerd zijn.",
        "Where law and standard say too little about safety, practitioners specialised in it were consulted."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, veilige handen, zin 3")],
    Interpretaties =
    [
        Interpretaties.GeenVerzonnenTermijn,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "VE-2-a",
            Keuze = new("De norm vraagt alleen iets als is vastgelegd dat overleg nodig is.", "The norm asks something only if the need for consultation is recorded."),
            Alternatieven = [new("Overleg bij elke zeldzame aandoening, ook zonder vastlegging.", "Consultation for every rare condition, recorded or not.")],
            Waarom = new("Of wet en standaard tekortschieten, oordeelt alleen de behandelaar.", "Only the therapist can judge whether law and standard fall short."),
        },
        new()
        {
            Id = "VE-2-b",
            Keuze = new("Een gespecialiseerde behandelaar kan van elk beroep zijn.", "A specialised practitioner can be of any profession."),
            Alternatieven = [new("Alleen een vakgenoot.", "Only a fellow professional.")],
            Waarom = new("De bron spreekt van behandelaars, niet van collega's.", "The source speaks of practitioners, not of colleagues."),
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
        SpecialistischeOverleggen.Alles()
        .AlsAntwoord(SpecialistischOverlegOp, SpecialistischOverlegNodigSinds, new Reden("overleg-voor-nodig", new(
            "Het overleg ligt voor de dag waarop overleg nodig bleek.", "The consultation is dated before the day on which it proved needed.")))
        .Gegeven()
        .Anders(new Reden("geen-specialistisch-overleg", new(
            "Specialistisch overleg was nodig en is niet gevoerd.", "Specialised consultation was needed and did not take place."),
            new("Specialistisch overleg is nodig en nog niet gevoerd.", "Specialised consultation is needed and has not taken place yet.")))
        .ZonderTermijn(SpecialistischOverlegNodigSinds, OpenWaarden.Overlegtermijn)
        .VoorbijAls(Trajecten.Afgesloten);
}
