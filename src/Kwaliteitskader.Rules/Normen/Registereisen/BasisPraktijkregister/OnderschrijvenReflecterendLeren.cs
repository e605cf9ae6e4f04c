using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;

/// <summary>Elke fysiotherapeut die er werkt, staat achter reflecterend leren.</summary>
internal sealed class OnderschrijvenReflecterendLeren() : Norm<Praktijk>(new Normkaart("BPR-4")
{
    Titel = new("Fysiotherapeuten onderschrijven reflecterend leren", "Physiotherapists endorse reflective learning"),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 4")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.WieWerktInDePraktijk],
    Herstel = new(Partij.Praktijk, new("laat elke fysiotherapeut verklaren de principes van reflecterend leren te onderschrijven.", "have each physiotherapist declare to endorse the principles of reflective learning.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis => ReflecterendLeren.DoorElkeFysiotherapeutOnderschreven;
}
