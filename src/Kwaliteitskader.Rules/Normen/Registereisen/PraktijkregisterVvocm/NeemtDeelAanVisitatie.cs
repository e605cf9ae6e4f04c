using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk neemt deel aan visitatie.</summary>
internal sealed class NeemtDeelAanVisitatie() : Norm<Praktijk>(new Normkaart("PVV-2")
{
    Titel = new("Neemt deel aan visitatie", "Takes part in peer visits"),
    Zin = new(
        "De praktijk neemt deel aan visitatie.",
        "The practice takes part in peer visits."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.PraktijkregisterVvocm,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, eis 2")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon, Interpretaties.NieuwsteBewijs],
    Herstel = new(Partij.Praktijk, new("neem deel aan de visitatie.", "take part in peer visits.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis => Deelname.AanVisitatie;
}
