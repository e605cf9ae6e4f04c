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
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Veiligheid,
    Bronnen =
    [
        KngfSamenvatting.Plaats("patiënt, veilige handen, zin 1"),
        KngfSamenvatting.Plaats("patiënt, veilige handen, zin 2"),
    ],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("neem de risico's in ruimten en behandeling weg en verklaar dat opnieuw, of laat het bij een visitatie vaststellen.", "remove the risks in premises and treatment and declare so again, or have it found at a visitation.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.Veiligheid, new("de praktijk vermijdt onnodige risico's in ruimten en behandeling", "the practice avoids unnecessary risks in premises and treatment"))
        .Anders(Verklaringen.NietVoldaan);
}
