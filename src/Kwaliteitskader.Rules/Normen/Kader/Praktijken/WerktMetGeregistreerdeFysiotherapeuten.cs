using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk werkt met fysiotherapeuten die in het Individueel Register staan.</summary>
internal sealed class WerktMetGeregistreerdeFysiotherapeuten() : Norm<Praktijk>(new Normkaart("PR-1")
{
    Titel = new("Werkt met geregistreerde fysiotherapeuten", "Works with registered physiotherapists"),
    Zin = new(
        "De praktijk werkt met fysiotherapeuten die in het Individueel Register staan.",
        "The practice works with physiotherapists who are in the Individual Register."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen = [KngfSamenvatting.Plaats("praktijk, geregistreerde fysiotherapeuten, zin 1")],
    Interpretaties = [Interpretaties.WieWerktInDePraktijk, Interpretaties.TellendeInschrijving],
    Herstel = new(Partij.Praktijk, new("zie erop toe dat elke fysiotherapeut inschrijving in het Individueel Register Fysiotherapie aanvraagt of op tijd verlengt.", "see to it that each physiotherapist applies for the Individual Register of Physiotherapy or renews in time.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetFysiotherapeut;

    protected override Voorwaarde<Praktijk> Eis => GeregistreerdeTherapeuten.Fysiotherapeuten;
}
