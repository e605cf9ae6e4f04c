using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.IndividueelRegister;

/// <summary>De fysiotherapeut handelt volgens wet- en regelgeving.</summary>
internal sealed class HandeltVolgensWetEnRegelgeving() : Norm<Therapeut>(new Normkaart("IRF-1")
{
    Titel = new("Handelt volgens wet- en regelgeving", "Acts by law and regulation"),
    Zin = new(
        "De fysiotherapeut handelt volgens wet- en regelgeving.",
        "The physiotherapist acts by law and regulation."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1, eis 1")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("ga na waar het handelen van de wet afwijkt en herstel dat.", "find where conduct departs from the law and put it right.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.WetEnRegelgeving, new("de therapeut volgens wet- en regelgeving handelt", "the therapist acts by law and regulations"))
        .Anders(Gedeeld.Verklaringen.NietVoldaan);
}
