using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.Keurmerk;

/// <summary>De fysiotherapeut in een Keurmerkpraktijk heeft elk kalenderjaar een persoonlijk ontwikkelplan opgesteld.</summary>
internal sealed class HeeftOntwikkelplan() : Norm<Therapeut>(new Normkaart("KMT-3")
{
    Titel = new("Jaarlijks persoonlijk ontwikkelplan", "Yearly personal development plan"),
    Zin = new(
        "De fysiotherapeut in een Keurmerkpraktijk heeft elk kalenderjaar een persoonlijk ontwikkelplan opgesteld.",
        "The physiotherapist in a Keurmerk practice has drawn up a personal development plan in each calendar year."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1.1, zin 2c"), Implementatieplan.Plaats("§3.1.1, zin 3")],
    Interpretaties =
    [
        Interpretaties.JaarritmeVanKeurmerk,
    ],
    Herstel = new(
        Partij.Therapeut,
        new("stel uiterlijk op 31 december een persoonlijk ontwikkelplan op.", "draw up a personal development plan by 31 December."),
        new("stel het plan voor dit jaar op en kijk daarin terug op vorig jaar.", "draw up the plan for this year and look back in it on last year.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut & Keurmerkpraktijk.TherapeutWerktInAangeslotenPraktijk;

    protected override Voorwaarde<Therapeut> Eis => Keurmerkpraktijk.ElkJaar(
        Ontwikkelplannen.Enige(OntwikkelplanJaar.IsVorigJaar() & OntwikkelplanOp.NietNa(Uitdrukkingen.VorigJaar<PersoonlijkOntwikkelplan>().Tot)),
        Ontwikkelplannen.Enige(OntwikkelplanJaar.IsDitJaar() & OntwikkelplanOp.Bereikt()),
        new Reden("geen-ontwikkelplan-vorig-jaar", new("De therapeut stelde voor vorig jaar geen ontwikkelplan op.", "The therapist drew up no development plan for last year.")),
        new Reden("geen-ontwikkelplan-dit-jaar", new("De therapeut stelde voor dit jaar geen ontwikkelplan op.", "The therapist drew up no development plan for this year."),
            new("De therapeut stelde voor dit jaar nog geen ontwikkelplan op.", "The therapist has drawn up no development plan for this year yet.")));
}
