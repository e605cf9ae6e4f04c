using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Kader.Therapeuten;

/// <summary>Elke werkzame oefentherapeut staat in het Kwaliteitsregister Paramedici, ook wie geen lid van de VvOCM is.</summary>
internal sealed class OefentherapeutInKwaliteitsregister() : Norm<Therapeut>(new Normkaart("KP-4")
{
    Titel = new("Oefentherapeut in het Kwaliteitsregister Paramedici", "Exercise therapist in the Quality Register of Allied Health"),
    Zin = new(
        "Elke werkzame oefentherapeut staat in het Kwaliteitsregister Paramedici, ook wie geen lid van de VvOCM is.",
        "Each working exercise therapist is in the Quality Register of Allied Health, also those who are no member of the VvOCM."),
    Kracht = Normkracht.Kadernorm,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3, zin 8")],
    Interpretaties =
    [
        Interpretaties.TellendeInschrijving,
        Interpretaties.WieWerktInDePraktijk,
        new()
        {
            Id = "KP-4-a",
            Keuze = new("Elke werkzame oefentherapeut laat zijn kwaliteit zien door inschrijving, lid of niet.", "Every working exercise therapist shows quality by registration, member or not."),
            Alternatieven = [new("Alleen wie lid van de VvOCM is of wil worden (KP-1).", "Only whoever is or wants to become a member of the VvOCM (KP-1).")],
            Waarom = new("Het implementatieplan noemt fysio- en oefentherapeuten samen, zonder op een lidmaatschap te letten.", "The implementation plan names physiotherapists and exercise therapists together, whatever their membership."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("vraag inschrijving in het Kwaliteitsregister Paramedici aan.", "apply for registration in the Quality Register of Allied Health.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde => Werkzaam.IsOefentherapeut & Werkzaam.WerktInDePraktijk;

    protected override Voorwaarde<Therapeut> Eis =>
        Inschrijving.VanTherapeutIn(Register.KwaliteitsregisterParamedici).Anders(Paramedicus.NietIngeschreven);
}
