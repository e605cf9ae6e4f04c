using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De fysiotherapeut handelt volgens de standaarden van de beroepsgroep.</summary>
internal sealed class HandeltVolgensBeroepsstandaarden() : Norm<Therapeut>(new Normkaart("IRF-3")
{
    Titel = new("Handelt volgens de standaarden van de beroepsgroep", "Acts by the standards of the profession"),
    Zin = new(
        "De fysiotherapeut handelt volgens de standaarden van de beroepsgroep.",
        "The physiotherapist acts by the standards of the profession."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1, eis 3")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("ga na waar het handelen van de standaarden afwijkt en herstel dat.", "find where conduct departs from the standards and put it right.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.Beroepsstandaarden, new("de therapeut volgens de standaarden van de beroepsgroep handelt", "the therapist acts by the standards of the profession"))
        .Anders(Gedeeld.Verklaringen.NietVoldaan);
}
