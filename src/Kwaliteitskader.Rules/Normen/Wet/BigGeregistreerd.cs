using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Wet;

/// <summary>De fysiotherapeut is ingeschreven in het BIG-register.</summary>
/// <remarks>Een oefentherapeut valt onder artikel 34 van de Wet BIG en heeft geen BIG-inschrijving.</remarks>
internal sealed class BigGeregistreerd() : Norm<Therapeut>(new Normkaart("BIG-1")
{
    Titel = new("Ingeschreven in het BIG-register", "Registered in the BIG register"),
    Zin = new(
        "De fysiotherapeut is ingeschreven in het BIG-register.",
        "The physiotherapist is registered in the BIG register."),
    Kracht = Normkracht.Wet,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("therapeut, vigerende wet- en regelgeving, zin 1"),
        Implementatieplan.Plaats("§3.1, zin 1"),
        ExterneBron.Plaats("wet-big", "artikel 34, over oefentherapeuten", Zekerheid.Hoog),
    ],
    Interpretaties = [Interpretaties.TellendeInschrijving],
    Herstel = new(Partij.Therapeut, new("laat u inschrijven of herregistreren in het BIG-register, en werk tot dan niet als fysiotherapeut.", "register or re-register in the BIG register, and do not work as a physiotherapist until then.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        new InBigRegister()
        .Anders(new Reden("niet-ingeschreven-in-big", new(
            "De fysiotherapeut is niet ingeschreven in het BIG-register.",
            "The physiotherapist is not registered in the BIG register.")));
}
