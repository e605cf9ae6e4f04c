using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.BehandelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.VastleggingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Patientgerichtheid;

/// <summary>De hulpvraag is vastgelegd en de behandeldoelen volgen eruit.</summary>
internal sealed class SluitAanBijHulpvraag() : Norm<Zorgtraject>(new Normkaart("PG-1")
{
    Titel = new("Doelen volgen uit de hulpvraag", "Goals follow from the request for help"),
    Zin = new(
        "De hulpvraag is vastgelegd en de behandeldoelen volgen eruit.",
        "The request for help is recorded and the treatment goals follow from it."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Patientgerichtheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, hulpvraag")],
    Interpretaties =
    [
        Interpretaties.VanafEersteBehandeling,
        Interpretaties.AntwoordVoorVraag,
        new()
        {
            Id = "PG-1-a",
            Keuze = new("Een doel volgt uit de hulpvraag als het op of na de dag van haar eerste vastlegging gesteld of bijgesteld is.", "A goal follows from the request if set or revised on or after the day it was first recorded."),
            Alternatieven = [new("Elk doel noemt zijn hulpvraag.", "Each goal names its request.")],
            Waarom = new("Een zorgtraject heeft één hulpvraag; meer dan de volgorde is niet waar te nemen.", "A course of care has one request; no more than the order can be observed."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("leg de hulpvraag vast en stel op grond daarvan de doelen.", "record the request for help and set the goals from it.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde => Trajecten.InBehandeling;

    protected override Voorwaarde<Zorgtraject> Eis =>
        (Hulpvragen.Enige(HulpvraagOp.Bereikt()).Anders(new Reden("hulpvraag-niet-vastgelegd", new(
            "De hulpvraag is niet vastgelegd.", "The request for help is not recorded."),
            new("De hulpvraag is nog niet vastgelegd.", "The request for help has not been recorded yet.")))
            & Hulpvragen.Alles().Eerste(HulpvraagOp).NietNa(Behandeldoelen.Alles().Laatste(DoelOp)).Anders(new Reden("geen-doel-uit-hulpvraag", new(
                "Er is geen doel gesteld nadat de hulpvraag was vastgelegd.", "No goal was set after the request for help was recorded."),
            new("Er is nog geen doel gesteld sinds de hulpvraag is vastgelegd.", "No goal has been set yet since the request for help was recorded."))))
        .BijEersteBehandeling();
}
