using System.Collections.Immutable;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;

namespace Kwaliteitskader.Rules.Registers;

/// <summary>Waarvan een advies uitgaat, en wat het niet bekeken heeft.</summary>
internal static class Voorbehouden
{
    /// <summary>De voorbehouden bij een advies.</summary>
    public static ImmutableArray<Voorbehoud> Van(
        Register register, Dossier dossier, DateOnly peildatum, ImmutableArray<Aanvrageradvies> aanvragers, Taal taal)
    {
        var gevonden = new List<(string Code, Tekst Tekst)>();
        if (aanvragers.Any(aanvrager => !aanvrager.RustOpAanvraag.IsEmpty))
        {
            gevonden.Add(("inschrijving-aangenomen", new(
                "Beoordeeld is alsof de inschrijving op de peildatum ingaat. Termijnen die met haar beginnen, lopen vanaf de dag waarop zij werkelijk ingaat.",
                "The judgement is made as if the registration takes effect on the reference date. Terms that begin with it run from the day on which it really takes effect.")));
        }

        if (aanvragers.Any(aanvrager => aanvrager.Inschrijving.Stand == Inschrijvingsstand.Onbekend))
        {
            gevonden.Add(("stand-in-register-onbekend", new(
                "Of er al een inschrijving in dit register is of was, is niet bekend; het advies gaat uit van een eerste inschrijving.",
                "Whether there is or was a registration in this register is not known; the advice assumes a first registration.")));
        }

        if (register.IsPraktijkregister() && dossier.Therapeuten is not null)
        {
            gevonden.Add(("therapeutenlijst-volledig", new(
                "De lijst van therapeuten in het dossier is als volledig genomen.", "The list of therapists in the dossier is taken as complete.")));
        }

        if (AnderBeroep(register, dossier, peildatum))
        {
            gevonden.Add(("ander-beroep-niet-bekeken", register.Beroep() == Beroep.Fysiotherapeut
                ? new("Dit register is er voor fysiotherapeuten; naar de oefentherapeuten in de praktijk is niet gekeken.", "This register is for physiotherapists; the exercise therapists in the practice were not looked at.")
                : new("Dit register is er voor oefentherapeuten; naar de fysiotherapeuten in de praktijk is niet gekeken.", "This register is for exercise therapists; the physiotherapists in the practice were not looked at.")));
        }

        gevonden.Add(("reglement-kan-meer-vragen", new(
            "Gekeken is naar de criteria uit het Kwaliteitskader. Het reglement van het register kan meer vragen.",
            "The criteria of the quality framework were looked at. The rulebook of the register can ask more.")));
        return [.. gevonden.Select(een => new Voorbehoud { Code = een.Code, Tekst = een.Tekst.In(taal) })];
    }

    private static bool AnderBeroep(Register register, Dossier dossier, DateOnly peildatum) =>
        dossier.Therapeuten is { IsDefault: false } lijst
        && lijst.Any(therapeut => therapeut.Beroep is { } beroep && beroep != register.Beroep() && !(therapeut.WerkzaamVan > peildatum) && !(therapeut.WerkzaamTot < peildatum));
}
