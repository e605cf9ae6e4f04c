using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Registereisen.PraktijkregisterVvocm;

/// <summary>Alle werkzame oefentherapeuten staan in het Kwaliteitsregister Paramedici.</summary>
internal sealed class AlleOefentherapeutenGeregistreerd() : Norm<Praktijk>(new Normkaart("PVV-1")
{
    Titel = new("Alle oefentherapeuten zijn geregistreerd", "All exercise therapists are registered"),
    Zin = new(
        "Alle werkzame oefentherapeuten staan in het Kwaliteitsregister Paramedici.",
        "All working exercise therapists are in the Quality Register of Allied Health."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Praktijkregister,
    CriteriumVan = Register.PraktijkregisterVvocm,
    Bronnen = [Implementatieplan.Plaats("§3.2.3, eis 1")],
    Interpretaties = [Interpretaties.WieWerktInDePraktijk, Interpretaties.TellendeInschrijving],
    Herstel = new(Partij.Praktijk, new("zie erop toe dat elke oefentherapeut inschrijving in het Kwaliteitsregister Paramedici aanvraagt of op tijd verlengt.", "see to it that each exercise therapist applies for the Quality Register of Allied Health or renews in time.")),
})
{
    protected override Voorwaarde<Praktijk> Geadresseerde => Werkzaam.MetOefentherapeut;

    protected override Voorwaarde<Praktijk> Eis => GeregistreerdeTherapeuten.Oefentherapeuten;
}
