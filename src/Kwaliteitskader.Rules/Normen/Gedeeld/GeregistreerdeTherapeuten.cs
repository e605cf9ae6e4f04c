using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Of allen die in de praktijk werken, in hun register staan.</summary>
internal static class GeregistreerdeTherapeuten
{
    /// <summary>Elke werkzame fysiotherapeut staat in het Individueel Register Fysiotherapie.</summary>
    public static Voorwaarde<Praktijk> Fysiotherapeuten { get; } =
        Werkzaam.Fysiotherapeuten.Elk(Inschrijving.VanTherapeutIn(Register.IndividueelRegisterFysiotherapie)).Anders(new Reden(
            "fysiotherapeut-niet-geregistreerd", new(
                "Niet elke werkzame fysiotherapeut is ingeschreven in het Individueel Register Fysiotherapie.",
                "Not every working physiotherapist is registered in the Individual Register of Physiotherapy.")));

    /// <summary>Elke werkzame fysiotherapeut neemt deel aan het individuele register van het Keurmerk.</summary>
    public static Voorwaarde<Praktijk> Keurmerkdeelnemers { get; } =
        Werkzaam.Fysiotherapeuten.Elk(Inschrijving.VanTherapeutIn(Register.KeurmerkIndividueel)).Anders(new Reden(
            "fysiotherapeut-geen-keurmerkdeelnemer", new(
                "Niet elke werkzame fysiotherapeut is ingeschreven in het individuele register van het Keurmerk.",
                "Not every working physiotherapist is registered in the individual register of the Keurmerk.")));

    /// <summary>Elke werkzame oefentherapeut staat in het Kwaliteitsregister Paramedici.</summary>
    public static Voorwaarde<Praktijk> Oefentherapeuten { get; } =
        Werkzaam.Oefentherapeuten.Elk(Inschrijving.VanTherapeutIn(Register.KwaliteitsregisterParamedici)).Anders(new Reden(
            "oefentherapeut-niet-geregistreerd", new(
                "Niet elke werkzame oefentherapeut is ingeschreven in het Kwaliteitsregister Paramedici.",
                "Not every working exercise therapist is registered in the Quality Register of Allied Health.")));
}
