using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk voldoet aan wat de wet aan praktijkvoering eist en aan de standaarden voor beroep en praktijk.</summary>
internal sealed class VoertPraktijkVolgensWetEnStandaarden() : Norm<Praktijk>(new Normkaart("PR-2")
{
    Titel = new("Praktijkvoering volgens wet en standaarden", "Practice run by law and standards"),
    Zin = new(
        "De praktijk voldoet aan wat de wet aan praktijkvoering eist en aan de standaarden voor beroep en praktijk.",
        "The practice meets what the law requires of running a practice and the standards for profession and practice."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen = [KngfSamenvatting.Plaats("praktijk, vigerende wet- en regelgeving en standaarden, zin 1")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("ga na waar de praktijkvoering van wet of standaarden afwijkt en herstel dat.", "find where the running of the practice departs from law or standards and put it right.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        (Praktijkverklaring.Over(Verklaringsonderwerp.Praktijkvoering, new("de praktijk aan de wettelijke eisen aan praktijkvoering voldoet", "the practice meets the legal demands on running a practice"))
            & Praktijkverklaring.Over(Verklaringsonderwerp.Beroepsstandaarden, new("de praktijk aan de standaarden voor beroep en praktijk voldoet", "the practice meets the standards of profession and practice")))
        .Anders(Verklaringen.NietVoldaan);
}
