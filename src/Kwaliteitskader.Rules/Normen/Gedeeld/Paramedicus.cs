using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Feitentabellen.OntwikkelingFeiten;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Voor wie de eisen van het Kwaliteitsregister Paramedici gelden, en over welke periode.</summary>
internal static class Paramedicus
{
    /// <summary>De therapeut staat in het Kwaliteitsregister Paramedici.</summary>
    public static Voorwaarde<Therapeut> Ingeschreven { get; } =
        Inschrijving.VanTherapeutIn(Register.KwaliteitsregisterParamedici).Anders(new Reden("niet-in-kwaliteitsregister", new(
            "De therapeut is niet ingeschreven in het Kwaliteitsregister Paramedici.",
            "The therapist is not registered in the Quality Register of Allied Health.")));

    /// <summary>De reden als een oefentherapeut er moet staan en er niet staat.</summary>
    public static Reden NietIngeschreven { get; } = new("niet-ingeschreven-in-kwaliteitsregister", new(
        "De oefentherapeut is niet ingeschreven in het Kwaliteitsregister Paramedici.",
        "The exercise therapist is not registered in the Quality Register of Allied Health."));

    /// <summary>De laatst begonnen registratieperiode.</summary>
    public static NieuwsteElement<Therapeut, Registratieperiode> Periode { get; } =
        Toetsperiode.Van(Register.KwaliteitsregisterParamedici).Nieuwste(PeriodeVan);

    /// <summary>Er is een registratieperiode begonnen.</summary>
    public static Voorwaarde<Therapeut> PeriodeBegonnen { get; } =
        Periode.Eigenschap(PeriodeVan).Bereikt().Anders(new Reden("geen-begonnen-registratieperiode", new(
            "Er is geen begonnen registratieperiode in het Kwaliteitsregister Paramedici.",
            "No registration period in the Quality Register of Allied Health has begun.")))
        .InOrde(Register.KwaliteitsregisterParamedici, Periode);
}
