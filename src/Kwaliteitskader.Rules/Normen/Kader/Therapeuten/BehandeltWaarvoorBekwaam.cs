using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>Wie een verbijzondering nodig heeft, wordt behandeld door of verwezen naar iemand die haar heeft.</summary>
internal sealed class BehandeltWaarvoorBekwaam() : Norm<Zorgtraject>(new Normkaart("BEK-1")
{
    Titel = new("Behandelt alleen waarvoor bekwaam", "Treats only what one is competent for"),
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
    ],
    Herstel = new(Partij.Therapeut, new("verwijs de patiënt naar iemand met de benodigde deskundigheid.", "refer the patient to someone with the expertise needed.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        Trajecten.NietVervallen
        & BenodigdeVerbijzondering.IsBekend().Anders(new Reden("geen-verbijzondering-nodig", new(
            "Bij het traject is geen benodigde verbijzondering genoemd.", "The course of care names no specialisation.")));

    protected override Voorwaarde<Zorgtraject> Eis => (new BehandelaarHeeftVerbijzondering() | new VerwezenNaarVerbijzondering()).Anders(new Reden("verbijzondering-ontbreekt", new(
        "De behandelend therapeut heeft de benodigde verbijzondering niet en er is niet naar verwezen.",
        "The treating therapist lacks the specialisation needed and the patient was not referred to one.")));
}
