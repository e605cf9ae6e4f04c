using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.PraktijkvoeringFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.KeurmerkPraktijkregister;

/// <summary>De praktijk heeft een entreevisitatie gehad.</summary>
internal sealed class HeeftEntreevisitatieGehad() : Norm<Praktijk>(new Normkaart("KMP-1")
{
    Titel = new("Entreevisitatie gehad", "Had the entry visit"),
    Zin = new(
        "De praktijk heeft een entreevisitatie gehad.",
        "The practice has had an entry visit."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.KeurmerkPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.2, eis 1")],
    Herstel = new(Partij.Praktijk, new("vraag bij het Keurmerk een entreevisitatie aan.", "apply to the Keurmerk for an entry visit.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Keurmerkpraktijk.PraktijkIsAangeslotenOfVraagtAan;

    protected override Voorwaarde<Praktijk> Eis =>
        Visitaties.Enige(VisitatieSoort.Is(Visitatiesoort.Entree) & VisitatieOp.Bereikt()).Anders(new Reden("geen-entreevisitatie", new(
            "Er is geen entreevisitatie geweest.", "There has been no entry visit.")));
}
