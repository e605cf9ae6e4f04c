using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.ZorgtrajectFeiten;

namespace Kwaliteitskader.Rules.Normen.Kader.Tijdigheid;

/// <summary>De patiënt voor wie behandeling aan huis geïndiceerd is, wordt aan huis gezien.</summary>
internal sealed class AanHuisGezien() : Norm<Zorgtraject>(new Normkaart("WT-3")
{
    Titel = new("Aan huis gezien als dat geïndiceerd is", "Seen at home when indicated"),
    Zin = new(
        "De patiënt voor wie behandeling aan huis geïndiceerd is, wordt aan huis gezien.",
        "The patient for whom treatment at home is indicated is seen at home."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Tijdigheid,
    Bronnen = [KngfSamenvatting.Plaats("patiënt, tijdig, zin 3")],
    Herstel = new(Partij.Praktijk, new("behandel de patiënt aan huis, of verwijs naar een praktijk die dat doet.", "treat the patient at home, or refer to a practice that does.")),
})
{
    protected override Voorwaarde<Zorgtraject> Geadresseerde =>
        Trajecten.NietVervallen
        & Trajecten.Aangemeld
        & HuisbezoekGeindiceerd.IsWaar().Anders(new Reden("huisbezoek-niet-geindiceerd", new(
            "Behandeling aan huis is niet geïndiceerd.", "Treatment at home is not indicated.")));

    protected override Voorwaarde<Zorgtraject> Eis =>
        HuisbezoekGeboden.IsWaar().Anders(new Reden("huisbezoek-niet-geboden", new(
            "Behandeling aan huis is geïndiceerd en niet aangeboden.", "Treatment at home is indicated and was not offered.")));
}
