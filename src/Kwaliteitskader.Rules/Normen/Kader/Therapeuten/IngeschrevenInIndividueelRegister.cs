using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>De fysiotherapeut is ingeschreven in het Individueel Register Fysiotherapie.</summary>
internal sealed class IngeschrevenInIndividueelRegister() : Norm<Therapeut>(new Normkaart("IRF-5")
{
    Titel = new("Ingeschreven in het Individueel Register Fysiotherapie", "Registered in the Individual Register of Physiotherapy"),
    Zin = new(
        "De fysiotherapeut is ingeschreven in het Individueel Register Fysiotherapie.",
        "The physiotherapist is registered in the Individual Register of Physiotherapy."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("praktijk, geregistreerde fysiotherapeuten, zin 1"),
        KngfSamenvatting.Plaats("therapeut, vakbekwaam, zin 4"),
        Implementatieplan.Plaats("§3, zin 8"),
    ],
    Interpretaties = [Interpretaties.TellendeInschrijving],
    Herstel = new(Partij.Therapeut, new("vraag inschrijving in het Individueel Register Fysiotherapie aan, of verleng haar op tijd.", "apply for registration in the Individual Register of Physiotherapy, or renew it in time.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        Inschrijving.VanTherapeutIn(Register.IndividueelRegisterFysiotherapie)
        .Anders(new Reden("niet-ingeschreven-in-individueel-register", new(
            "De therapeut is niet ingeschreven in het Individueel Register Fysiotherapie.",
            "The therapist is not registered in the Individual Register of Physiotherapy.")));
}
