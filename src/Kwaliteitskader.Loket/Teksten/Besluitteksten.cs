using Kwaliteitskader.Loket.Opslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij het beslissen gezegd wordt.</summary>
internal static class Besluitteksten
{
    public static readonly Tekst Kop = new("Besluit", "Decision");
    public static readonly Tekst Uitleg = new(
        "Het advies weegt de feiten; u beslist. Schrijf uw reden zo dat de aanvrager haar kan lezen.",
        "The advice weighs the facts; you decide. Word your reason so that the applicant can read it.");
    public static readonly Tekst Keuze = new("Uw besluit", "Your decision");
    public static readonly Tekst Reden = new("Reden", "Reason");
    public static readonly Tekst Knop = new("Besluit vastleggen", "Record the decision");
    public static readonly Tekst RedenNodig = new("Een besluit heeft een reden.", "A decision has a reason.");
    public static readonly Tekst KeuzeNodig = new("Kies een besluit.", "Choose a decision.");
    public static readonly Tekst Voorbereider = new(
        "U deed aan deze aanvraag mee, of bent geen beoordelaar; een ander beslist.", "You took part in this application, or are no assessor; someone else decides.");
    public static readonly Tekst MagNiet = new("Dat mag u met uw rollen niet.", "Your roles do not allow that.");
    public static readonly Tekst KanNu = new("Dat kan in deze stand niet.", "That is not possible in this state.");
    public static readonly Tekst AnderWasEerder = new("Iemand anders was u voor. Kijk eerst wat er veranderd is.", "Someone else was before you. See first what has changed.");

    public static Tekst Van(Besluitkeuze keuze) => keuze switch
    {
        Besluitkeuze.Toelaten => new("toelaten", "admit"),
        Besluitkeuze.Afwijzen => new("afwijzen", "refuse"),
        _ => new("terug naar de behandelaar", "back to the handler"),
    };

    public static Tekst Genomen(Besluitkeuze keuze) => keuze switch
    {
        Besluitkeuze.Toelaten => new("toegelaten", "admitted"),
        Besluitkeuze.Afwijzen => new("afgewezen", "refused"),
        _ => new("teruggegeven", "given back"),
    };
}
