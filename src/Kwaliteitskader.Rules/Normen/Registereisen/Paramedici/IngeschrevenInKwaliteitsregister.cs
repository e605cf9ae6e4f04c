using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Normen.Gedeeld;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.TherapeutFeiten;

namespace Kwaliteitskader.Rules.Normen.Registereisen.Paramedici;

/// <summary>De oefentherapeut die lid van de VvOCM is of wil worden, heeft het bewijs van bevoegdheid en staat in het Kwaliteitsregister Paramedici.</summary>
internal sealed class IngeschrevenInKwaliteitsregister() : Norm<Therapeut>(new Normkaart("KP-1")
{
    Titel = new("Bevoegd en ingeschreven in het Kwaliteitsregister Paramedici", "Qualified and registered in the Quality Register of Allied Health"),
    Zin = new(
        "De oefentherapeut die lid van de VvOCM is of wil worden, heeft het bewijs van bevoegdheid en staat in het Kwaliteitsregister Paramedici.",
        "The exercise therapist who is or wants to be a member of the VvOCM holds the certificate of qualification and is in the Quality Register of Allied Health."),
    Kracht = Normkracht.Registereis,
    Domein = Normdomein.Vakbekwaamheid,
    Bronnen = [Implementatieplan.Plaats("§3.1.2, zin 1")],
    Interpretaties =
    [
        Interpretaties.TellendeInschrijving,
        new()
        {
            Id = "KP-1-a",
            Keuze = new("De eis geldt voor oefentherapeuten.", "The requirement is for exercise therapists."),
            Alternatieven = [new("De eis geldt voor fysiotherapeuten, zoals het opschrift zegt.", "The requirement is for physiotherapists, as the heading says.")],
            Waarom = new("Opschrift en tekst van §3.1.2 spreken elkaar tegen; de tekst is uitgewerkt en gaat over oefentherapeuten.", "Heading and text of §3.1.2 disagree; the text is elaborate and is about exercise therapists."),
        },
    ],
    Herstel = new(Partij.Therapeut, new("vraag inschrijving in het Kwaliteitsregister Paramedici aan met het bewijs van bevoegdheid.", "apply for the Quality Register of Allied Health with the certificate of competence.")),
})
{
    protected override Voorwaarde<Therapeut> Geadresseerde =>
        Werkzaam.IsOefentherapeut
        & LidVvocm.IsWaar().Anders(new Reden("geen-lid-vvocm", new(
            "De oefentherapeut is geen lid van de VvOCM en wil dat niet worden.", "The exercise therapist neither is nor wants to become a member of the VvOCM.")));

    protected override Voorwaarde<Therapeut> Eis =>
        BewijsVanBevoegdheid.IsWaar().Anders(new Reden("geen-bewijs-van-bevoegdheid", new(
            "De oefentherapeut heeft geen bewijs van bevoegdheid.", "The exercise therapist has no certificate of competence.")))
        & Inschrijving.VanTherapeutIn(Register.KwaliteitsregisterParamedici).Anders(Paramedicus.NietIngeschreven);
}
