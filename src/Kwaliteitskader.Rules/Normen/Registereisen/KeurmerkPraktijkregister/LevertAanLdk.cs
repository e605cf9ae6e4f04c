using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.KeurmerkPraktijkregister;

/// <summary>De praktijk neemt deel aan de gegevensverzameling voor de Landelijke Database Kwaliteit.</summary>
internal sealed class LevertAanLdk() : Norm<Praktijk>(new Normkaart("KMP-4")
{
    Titel = new("Neemt deel aan de Landelijke Database Kwaliteit", "Takes part in the LDK"),
    Zin = new(
        "De praktijk neemt deel aan de gegevensverzameling voor de Landelijke Database Kwaliteit.",
        "The practice takes part in the data collection for the National Quality Database."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.KeurmerkPraktijkregister,
    Bronnen = [Implementatieplan.Plaats("§3.2.2, eis 4")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon, Interpretaties.NieuwsteBewijs],
    Herstel = new(Partij.Praktijk, new("lever gegevens aan de LDK.", "deliver data to the LDK.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Keurmerkpraktijk.PraktijkIsAangeslotenOfVraagtAan;

    protected override Voorwaarde<Praktijk> Eis => Deelname.AanDatabase(Database.LDK);
}
