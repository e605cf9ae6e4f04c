using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.BasisPraktijkregister;

/// <summary>Alle fysiotherapeuten die in de praktijk werken, staan in het Individueel Register Fysiotherapie.</summary>
internal sealed class AlleFysiotherapeutenGeregistreerd() : Norm<Praktijk>(new Normkaart("BPR-1")
{
    Titel = new("Alle fysiotherapeuten zijn geregistreerd", "All physiotherapists are registered"),
    Zin = new(
        "Alle fysiotherapeuten die in de praktijk werken, staan in het Individueel Register Fysiotherapie.",
        "All physiotherapists who work in the practice are in the Individual Register of Physiotherapy."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.BasisPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.1, eis 1")],
    Interpretaties = [Interpretaties.WieWerktInDePraktijk, Interpretaties.TellendeInschrijving],
    Herstel = new(Partij.Praktijk, new("zie erop toe dat elke fysiotherapeut inschrijving in het Individueel Register Fysiotherapie aanvraagt of op tijd verlengt.", "see to it that each physiotherapist applies for the Individual Register of Physiotherapy or renews in time.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis => GeregistreerdeTherapeuten.Fysiotherapeuten;
}
