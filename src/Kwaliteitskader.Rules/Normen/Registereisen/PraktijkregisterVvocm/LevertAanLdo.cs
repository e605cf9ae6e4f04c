using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>De praktijk neemt deel aan de gegevensverzameling voor de Landelijke Database Oefentherapie.</summary>
internal sealed class LevertAanLdo() : Norm<Praktijk>(new Normkaart("PVV-3")
{
    Titel = new("Neemt deel aan de Landelijke Database Oefentherapie", "Takes part in the LDO"),
    Zin = new(
        "De praktijk neemt deel aan de gegevensverzameling voor de Landelijke Database Oefentherapie.",
        "The practice takes part in the data collection for the National Database of Exercise Therapy."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.PraktijkregisterVvocm,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, eis 3")],
    Interpretaties = [Interpretaties.WegingVanVerklaringen, Interpretaties.SolistDraagtInPersoon, Interpretaties.NieuwsteBewijs],
    Herstel = new(Partij.Praktijk, new("lever gegevens aan de LDO.", "deliver data to the LDO.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis => Deelname.AanDatabase(Database.LDO);
}
