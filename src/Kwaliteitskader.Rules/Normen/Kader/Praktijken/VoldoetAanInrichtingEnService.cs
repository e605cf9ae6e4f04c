using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>De praktijk voldoet aan de eisen aan haar inrichting en haar service.</summary>
internal sealed class VoldoetAanInrichtingEnService() : Norm<Praktijk>(new Normkaart("PR-3")
{
    Titel = new("Inrichting en service op orde", "Premises and service in order"),
    Zin = new(
        "De praktijk voldoet aan de eisen aan haar inrichting en haar service.",
        "The practice meets the requirements on its premises and its service."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Praktijkvoering,
    Bronnen = [KngfSamenvatting.Plaats("praktijk, vigerende wet- en regelgeving en standaarden, zin 2a")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("breng inrichting en service op orde.", "put premises and service in order.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.InrichtingEnService, new("de praktijk aan de eisen aan inrichting en service voldoet", "the practice meets the demands on premises and service"))
        .Anders(Verklaringen.NietVoldaan);
}
