using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De fysiotherapeut verplicht zich ertoe in de registratieperiode aan de eisen voor deskundigheidsbevordering te voldoen.</summary>
internal sealed class VerplichtZichTotDeskundigheidsbevordering() : Norm<Therapeut>(new Normkaart("IRF-4")
{
    Titel = new("Verplicht zich tot deskundigheidsbevordering", "Commits to developing competence"),
    Zin = new(
        "De fysiotherapeut verplicht zich ertoe in de registratieperiode aan de eisen voor deskundigheidsbevordering te voldoen.",
        "The physiotherapist commits to meeting the requirements for continuing professional development in the registration period."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1, eis 4")],
    Interpretaties =
    [
        Interpretaties.WegingVanVerklaringen,
        Interpretaties.EenReglement,
    ],
    Herstel = new(Partij.Therapeut, new("plan de scholing die deze registratieperiode vraagt en leg die planning vast.", "plan the courses this registration period asks for and record the plan.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Deskundigheidsbevordering, new("de therapeut zich verplicht tot de deskundigheidsbevordering in de registratieperiode", "the therapist commits to the continuing education of the registration period"))
        .Anders(Gedeeld.Verklaringen.NietVoldaan);
}
