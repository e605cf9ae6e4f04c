using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij het vooruitkijken gezegd wordt.</summary>
internal static class Vooruitteksten
{
    public static readonly Tekst Kop = new("Agenda en herstel", "Agenda and remedies");
    public static readonly Tekst Agenda = new("Wat er verandert als de feiten blijven zoals zij zijn", "What changes if the facts stay as they are");
    public static readonly Tekst Herstel = new("Hoe aan alles te voldoen is", "Ways to comply");
    public static readonly Tekst HerstelUitleg = new("Elke daad is geprobeerd met de toets zelf.", "Each deed was tried with the evaluator itself.");
    public static readonly Tekst NietsTeHerstellen = new("Er is niets te herstellen.", "There is nothing to mend.");
    public static readonly Tekst AlleenVaststellen = new("Handel ernaar en laat het vaststellen", "Act accordingly and have it established");
    public static readonly Tekst Onherstelbaar = new("Niet meer te herstellen; kijk terug en leer ervan", "Past mending; look back and learn from it");
    public static readonly Tekst NietGevonden = new("Geen weg gevonden binnen de grens van het zoeken", "No way found within the bound of the search");
    public static readonly Tekst Herstelt = new("Herstelt", "Mends");

    public static Tekst Niets(string dag, string day) => new($"Tot en met {dag} verandert er niets.", $"Nothing changes through {day}.");
}
