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
    Zin = new(
        "Elke fysiotherapeut die er werkt, staat achter reflecterend leren.",
        "Each physiotherapist who works there endorses reflective learning."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 4")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.WieWerktInDePraktijk],
    Herstel = new(Partij.Praktijk, new("bespreek reflecterend leren met elke fysiotherapeut en spreek af hoe ieder eraan meedoet.", "talk reflective learning over with each physiotherapist and agree how each takes part.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis => ReflecterendLeren.DoorElkeFysiotherapeutOnderschreven;
}
