using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;

/// <summary>De praktijk verplicht zich tot tweejaarlijkse formatieve visitatie door collega's.</summary>
internal sealed class VerplichtZichTotVisitatie() : Norm<Praktijk>(new Normkaart("BPR-5")
{
    Titel = new("Verplicht zich tot tweejaarlijkse visitatie", "Commits to a peer visit every two years"),
    Zin = new(
        "De praktijk verplicht zich tot tweejaarlijkse formatieve visitatie door collega's.",
        "The practice commits itself to a formative visit by peers every two years."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 5")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("plan de volgende formatieve visitatie en spreek af dat die elke twee jaar terugkomt.", "plan the next formative peer visit and agree that it returns every two years.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Visitatie, new("de praktijk zich verplicht tot tweejaarlijkse formatieve visitatie", "the practice commits to a formative peer visit every two years"))
        .Anders(Verklaringen.NietVoldaan);
}
