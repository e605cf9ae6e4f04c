using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Praktijken;

/// <summary>In de leergroep van de praktijk is het veilig om te laten zien wat men doet.</summary>
internal sealed class LeertInVeiligeGroep() : Norm<Praktijk>(new Normkaart("PR-6")
{
    Titel = new("Leert in een veilige groep", "Learns in a safe group"),
    Zin = new(
        "In de leergroep van de praktijk is het veilig om te laten zien wat men doet.",
        "In the practice's learning group it is safe to show what one does."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Leren,
    Bronnen = [Implementatieplan.Plaats("§3.3, zin 7")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon],
    Herstel = new(Partij.Praktijk, new("bespreek in de leergroep wat veiligheid vraagt en maak daar afspraken over.", "discuss in the learning group what safety asks and make agreements on it.")),
})
{
    protected override Voorwaarde<Praktijk> Eis =>
        Praktijkverklaring.Over(Verklaringsonderwerp.VeiligeLeeromgeving, new("het in de leergroep van de praktijk veilig is te laten zien wat men doet", "in the practice's learning group it is safe to show what one does"))
        .Anders(Verklaringen.NietVoldaan);
}
