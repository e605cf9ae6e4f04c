using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;

/// <summary>De praktijk verplicht zich tot tweejaarlijkse formatieve visitatie door collega's.</summary>
internal sealed class VerplichtZichTotVisitatie() : Norm<Praktijk>(new Normkaart("BPR-5")
{
    Titel = new("Verplicht zich tot tweejaarlijkse visitatie", "Commits to two-yearly visitation"),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 5")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("verklaar dat de praktijk deelneemt aan tweejaarlijkse formatieve visitatie.", "declare that the practice takes part in two-yearly formative visitation.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Visitatie, new("de praktijk verplicht zich tot tweejaarlijkse formatieve visitatie", "the practice commits to two-yearly formative visitation"))
        .Anders(Verklaringen.NietVoldaan);
}
