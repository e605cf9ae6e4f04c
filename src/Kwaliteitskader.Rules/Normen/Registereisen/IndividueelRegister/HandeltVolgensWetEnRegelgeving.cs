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
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1, eis 1")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.KaderplichtVanBeideBeroepen],
    Herstel = new(Partij.Therapeut, new("breng het handelen in overeenstemming met de wet en verklaar dat opnieuw.", "bring the conduct in line with the law and declare so again.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsFysiotherapeut;

    protected override Voorwaarde<Therapeut> Eis =>
        VerklaringenVanTherapeut.Over(Verklaringsonderwerp.WetEnRegelgeving, new("de therapeut handelt volgens wet- en regelgeving", "the therapist acts by law and regulation"))
        .Anders(Gedeeld.Verklaringen.NietVoldaan);
}
