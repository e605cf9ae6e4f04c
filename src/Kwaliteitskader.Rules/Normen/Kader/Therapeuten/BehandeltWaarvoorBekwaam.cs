using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>Wie een verbijzondering nodig heeft, wordt behandeld door iemand die haar heeft, of verwezen naar wie de juiste zorg kan geven.</summary>
internal sealed class BehandeltWaarvoorBekwaam() : Norm<Zorgtraject>(new Normkaart("BEK-1")
{
    Titel = new("Behandelt alleen waarvoor bekwaam", "Treats only what one is competent for"),
    Zin = new(
        "Wie een verbijzondering nodig heeft, wordt behandeld door iemand die haar heeft, of verwezen naar wie de juiste zorg kan geven.",
        "Whoever needs a specialisation is treated by someone who has it, or referred to someone who can give the right care."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [KngfSamenvatting.Plaats("therapeut, vakbekwaam, zin 3")],
    Interpretaties =
    [
        new()
        {
            Id = "BEK-1-a",
            Keuze = new("De norm vraagt alleen iets als bij het traject een verbijzondering genoemd is.", "The norm asks something only if the course of care names a specialisation."),
            Alternatieven = [new("Bij elk traject vastleggen of een verbijzondering nodig is.", "Record for every course whether a specialisation is needed.")],
            Waarom = new("De meeste hulpvragen vragen er geen; zonder naam is er niets te vergelijken.", "Most requests need none; without a name there is nothing to compare."),
        },
        new()
        {
            Id = "BEK-1-b",
            Keuze = new("Een verwijzing voldoet naar een collega met de verbijzondering, naar een collega met de juiste deskundigheid zonder verbijzondering, of naar een andere zorgprofessional. Een verbijzonderde collega met een andere verbijzondering dan de benodigde voldoet niet.", "A referral will do to a colleague with the specialisation, to a colleague with the right expertise without one, or to another care professional. A specialised colleague with another specialisation than the one needed will not."),
            Alternatieven = [new("Alleen een verwijzing naar iemand met de benodigde verbijzondering.", "Only a referral to someone with the specialisation needed.")],
            Waarom = new("De bron noemt de juiste expertise, al dan niet verbijzonderd, en andere zorgprofessionals.", "The source names the right expertise, specialised or not, and other care professionals."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("verwijs de patiënt naar een collega met de juiste deskundigheid, al dan niet verbijzonderd, of naar een andere zorgprofessional.", "refer the patient to a colleague with the right expertise, specialised or not, or to another care professional.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        Trajecten.NietVervallen
        & Trajecten.Aangemeld
        & BenodigdeVerbijzondering.IsBekend().Anders(new Reden("geen-verbijzondering-nodig", new(
            "Bij het traject is geen benodigde verbijzondering genoemd.", "The course of care names no specialisation.")));

    protected override Voorwaarde<Zorgtraject> Eis => (new BehandelaarHeeftVerbijzondering() | Verwezen).Anders(new Reden("verbijzondering-ontbreekt", new(
        "De behandelend therapeut heeft de benodigde verbijzondering niet en de patiënt is niet verwezen naar wie de juiste zorg kan geven.",
        "The treating therapist lacks the specialisation needed and the patient was not referred to someone who can give the right care.")));

    private static Voorwaarde<Zorgtraject> Verwezen =>
        Doorverwijzingen.Waarvoor(DoorverwijzingOp.Bereikt()).EnigeMetTekst(DoorverwijzingVerbijzondering, BenodigdeVerbijzondering)
        | Doorverwijzingen.Enige(
            DoorverwijzingOp.Bereikt()
            & (DoorverwijzingNaar.Is(Verwijsbestemming.CollegaMetExpertise, Verwijsbestemming.AndereZorgprofessional)
                | (DoorverwijzingNaar.Is(Verwijsbestemming.VerbijzonderdeCollega) & !DoorverwijzingVerbijzondering.IsBekend())));
}
