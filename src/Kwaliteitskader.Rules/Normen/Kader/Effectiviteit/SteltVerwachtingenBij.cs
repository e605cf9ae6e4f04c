using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;

/// <summary>Een verwachting die niet realistisch is, is samen met de patiënt bijgesteld.</summary>
internal sealed class SteltVerwachtingenBij() : Norm<Zorgtraject>(new Normkaart("EF-3")
{
    Titel = new("Onrealistische verwachting samen bijgesteld", "Unrealistic expectation adjusted together"),
    Zin = new(
        "Een verwachting die niet realistisch is, is samen met de patiënt bijgesteld.",
        "An expectation that is not realistic was adjusted together with the patient."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Effectiviteit,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 3b")],
    Interpretaties =
    [
        Interpretaties.GeenVerzonnenTermijn,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "EF-3-a",
            Keuze = new("De norm vraagt alleen iets als is vastgelegd dat een verwachting niet realistisch is.", "The norm asks something only if an expectation is recorded as not realistic."),
            Alternatieven = [new("Van elke verwachting vastleggen of zij realistisch is.", "Record of every expectation whether it is realistic.")],
            Waarom = new("Realistische verwachtingen vragen geen bijstelling.", "Realistic expectations need no adjusting."),
        },
    ],
    Herstel = new(
        Partij.Therapeut,
        new("bespreek met de patiënt wat wel haalbaar is en leg de bijgestelde verwachting vast.", "discuss with the patient what can be achieved and record the adjusted expectation."),
        new("kijk terug op dit traject: wat had de verwachting eerder kunnen bijstellen?", "look back on this course: what could have adjusted the expectation sooner?")),
})
{
    private static readonly Voorwaarde<Verwachting> Onrealistisch =
        (VerwachtingOp.Bereikt() & !VerwachtingRealistisch.IsWaar()).Gebleken();

    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        Trajecten.NietVervallen
        & Verwachtingen.Enige(Onrealistisch).Gebleken().Anders(new Reden("geen-onrealistische-verwachting", new(
            "Er is geen verwachting vastgelegd die niet realistisch is.", "No expectation is recorded that is not realistic.")));

    protected override Voorwaarde<Zorgtraject> Eis => Verwachtingen.Waarvoor(Onrealistisch).Elk(
        Bijstellingen.Waarvoor(BijstellingSamenMetPatient.IsWaar())
        .AlsAntwoord(BijstellingOp, VerwachtingOp, new Reden("bijstelling-voor-gesprek", new(
            "De verwachting is bijgesteld voordat zij besproken was.", "The expectation was adjusted before it was discussed.")))
        .Gegeven()
        .Anders(new Reden("verwachting-niet-samen-bijgesteld", new(
            "Een verwachting die niet realistisch is, is niet samen met de patiënt bijgesteld.",
            "An expectation that is not realistic was not adjusted together with the patient."),
            new("Een verwachting die niet realistisch is, is nog niet samen met de patiënt bijgesteld.", "An expectation that is not realistic has not been adjusted together with the patient yet.")))
        .ZonderTermijn(VerwachtingOp, OpenWaarden.Bijstellingstermijn))
        .VoorbijAls(Trajecten.Afgesloten);
}
