using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij de brief gezegd wordt.</summary>
internal static class Briefteksten
{
    public static readonly Tekst Kop = new("Brief", "Letter");
    public static readonly Tekst Ontwerp = new("Dit is het ontwerp dat uit het advies volgt; er is nog niets bewaard.", "This is the draft that follows from the advice; nothing has been saved yet.");
    public static readonly Tekst Bewerk = new("Tekst bewerken", "Edit the text");
    public static readonly Tekst Tekst = new("Tekst (Markdown)", "Text (Markdown)");
    public static readonly Tekst Bewaar = new("Nieuwe versie bewaren", "Save as a new version");
    public static readonly Tekst Document = new("Als document (.docx)", "As a document (.docx)");
    public static readonly Tekst Afdrukken = new("Afdrukken: de pagina drukt alleen de brief af.", "To print: the page prints only the letter.");
    public static readonly Tekst LeegOfLang = new("De tekst is leeg of te lang.", "The text is empty or too long.");

    public static Tekst Versie(int versie) => new($"Versie {versie}", $"Version {versie}");
}
