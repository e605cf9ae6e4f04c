using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Veiligheid;

/// <summary>De patiënt loopt in de praktijk en bij de behandeling geen onnodig risico.</summary>
internal sealed class VermijdtOnnodigRisico() : Norm<Praktijk>(new Normkaart("VE-1")
{
    Titel = new("Geen onnodig risico", "No unnecessary risk"),
    Zin = new(
        "De patiënt loopt in de praktijk en bij de behandeling geen onnodig risico.",
        "The patient runs no unnecessary risk in the practice and in treatment."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("patiënt, veilige handen, zin 1"),
        KngfSamenvatting.Plaats("patiënt, veilige handen, zin 2"),
    ],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("neem de risico's in ruimten en behandeling weg, of laat bij een visitatie meekijken.", "remove the risks in premises and treatment, or have a peer visit look along.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Veiligheid, new("de praktijk onnodige risico's in ruimten en behandeling vermijdt", "the practice avoids unnecessary risks in premises and treatment"))
        .Anders(Verklaringen.NietVoldaan);
}
