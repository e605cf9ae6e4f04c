using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.KeurmerkPraktijkregister;

/// <summary>Alle werkzame fysiotherapeuten zijn deelnemer in het individuele register van het Keurmerk.</summary>
internal sealed class AlleFysiotherapeutenKeurmerkdeelnemer() : Norm<Praktijk>(new Normkaart("KMP-2")
{
    Titel = new("Alle fysiotherapeuten zijn deelnemer van het Keurmerk", "All physiotherapists take part in the Keurmerk"),
    Zin = new(
        "Alle werkzame fysiotherapeuten zijn deelnemer in het individuele register van het Keurmerk.",
        "All working physiotherapists take part in the individual register of the Keurmerk."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.KeurmerkPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.2, eis 2")],
    Interpretaties = [Interpretaties.WieWerktInDePraktijk, Interpretaties.TellendeInschrijving],
    Herstel = new(Partij.Praktijk, new("zie erop toe dat elke fysiotherapeut deelname aan het individuele register van het Keurmerk aanvraagt of op tijd verlengt.", "see to it that each physiotherapist applies for the individual register of the Keurmerk or renews in time.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Keurmerkpraktijk.PraktijkIsAangeslotenOfVraagtAan & Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis => GeregistreerdeTherapeuten.Keurmerkdeelnemers;
}
