using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Normen.Gedeeld;

/// <summary>Wie op de peildatum in de praktijk werkt, en als wat (INT-5).</summary>
internal static class Werkzaam
{
    /// <summary>De therapeut is fysiotherapeut.</summary>
    public static Voorwaarde<Therapeut> IsFysiotherapeut { get; } =
        TherapeutFeiten.BeroepVanTherapeut.Is(Beroep.Fysiotherapeut).Anders(new Reden(
            "geen-fysiotherapeut", new("De norm geldt voor fysiotherapeuten.", "The norm is for physiotherapists.")));

    /// <summary>De therapeut is oefentherapeut.</summary>
    public static Voorwaarde<Therapeut> IsOefentherapeut { get; } =
        TherapeutFeiten.BeroepVanTherapeut.Is(Beroep.Oefentherapeut).Anders(new Reden(
            "geen-oefentherapeut", new("De norm geldt voor oefentherapeuten.", "The norm is for exercise therapists.")));

    /// <summary>De therapeut werkt op de peildatum in de praktijk.</summary>
    public static Voorwaarde<Therapeut> InPraktijk { get; } =
        TherapeutFeiten.WerkzaamVan.LooptTotEnMet(TherapeutFeiten.WerkzaamTot)
        .Genaamd(new("de therapeut werkt op de peildatum in de praktijk", "the therapist works in the practice on the reference date"));

    /// <summary>De norm geldt voor wie op de peildatum in de praktijk werkt.</summary>
    public static Voorwaarde<Therapeut> WerktInDePraktijk { get; } =
        InPraktijk.Anders(new Reden("werkt-niet-in-de-praktijk", new(
            "De therapeut werkt op de peildatum niet in de praktijk.", "The therapist does not work in the practice on the reference date.")));

    /// <summary>De fysiotherapeuten die op de peildatum in de praktijk werken.</summary>
    public static Selectie<Praktijk, Therapeut> Fysiotherapeuten { get; } =
        PraktijkFeiten.Therapeuten.Waarvoor(TherapeutFeiten.BeroepVanTherapeut.Is(Beroep.Fysiotherapeut) & InPraktijk);

    /// <summary>De oefentherapeuten die op de peildatum in de praktijk werken.</summary>
    public static Selectie<Praktijk, Therapeut> Oefentherapeuten { get; } =
        PraktijkFeiten.Therapeuten.Waarvoor(TherapeutFeiten.BeroepVanTherapeut.Is(Beroep.Oefentherapeut) & InPraktijk);

    /// <summary>In de praktijk werkt ten minste één fysiotherapeut.</summary>
    public static Voorwaarde<Praktijk> HeeftFysiotherapeut { get; } =
        PraktijkFeiten.Therapeuten.Enige(TherapeutFeiten.BeroepVanTherapeut.Is(Beroep.Fysiotherapeut) & InPraktijk)
        .Genaamd(new("er werkt een fysiotherapeut in de praktijk", "a physiotherapist works in the practice"))
        .Afbakenend();

    /// <summary>De norm geldt voor praktijken waarin een fysiotherapeut werkt.</summary>
    public static Voorwaarde<Praktijk> MetFysiotherapeut { get; } =
        HeeftFysiotherapeut.Anders(new Reden("geen-fysiotherapeut-werkzaam", new("Er werkt geen fysiotherapeut in de praktijk.", "No physiotherapist works in the practice.")));

    /// <summary>In de praktijk werkt ten minste één oefentherapeut.</summary>
    public static Voorwaarde<Praktijk> HeeftOefentherapeut { get; } =
        PraktijkFeiten.Therapeuten.Enige(TherapeutFeiten.BeroepVanTherapeut.Is(Beroep.Oefentherapeut) & InPraktijk)
        .Genaamd(new("er werkt een oefentherapeut in de praktijk", "an exercise therapist works in the practice"))
        .Afbakenend();

    /// <summary>De norm geldt voor praktijken waarin een oefentherapeut werkt.</summary>
    public static Voorwaarde<Praktijk> MetOefentherapeut { get; } =
        HeeftOefentherapeut.Anders(new Reden("geen-oefentherapeut-werkzaam", new("Er werkt geen oefentherapeut in de praktijk.", "No exercise therapist works in the practice.")));
}
