using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Effectiviteit;

/// <summary>De therapeut mikt op het beste functioneren en welzijn dat de patiënt kan bereiken.</summary>
internal sealed class MiktOpFunctioneren() : Norm<Therapeut>(new Normkaart("EF-5")
{
    Titel = new("Mikt op functioneren en welzijn", "Aims at functioning and well-being"),
    Zin = new(
        "De therapeut mikt op het beste functioneren en welzijn dat de patiënt kan bereiken.",
        "The therapist aims at the best functioning and well-being the patient can reach."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Effectiviteit,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, effectieve zorg, zin 2b"), KngfSamenvatting.Plaats("patiënt, hulpvraag, zin 5")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen],
    Herstel = new(Partij.Therapeut, new("stel doelen in termen van functioneren en welzijn.", "set goals in terms of functioning and well-being.")),
})
{
    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.FunctionerenVoorop, new("de therapeut zich op het beste functioneren en welzijn richt, niet in de eerste plaats op de aandoening", "the therapist aims at the best functioning and well-being, not in the first place at the condition"))
        .Anders(Verklaringen.NietVoldaan);
}
