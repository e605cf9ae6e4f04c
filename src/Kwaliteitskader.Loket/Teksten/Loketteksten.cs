using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat op elke pagina staat.</summary>
internal static class Loketteksten
{
    public static readonly Tekst Naam = new("Loket kwaliteitskader", "Quality framework desk");
    public static readonly Tekst NaarInhoud = new("Naar de inhoud", "Skip to the content");
    public static readonly Tekst Navigatie = new("Hoofdmenu", "Main menu");
    public static readonly Tekst Advies = new("Wat hier staat is een advies. Een mens beslist.", "What is said here is an advice. A person decides.");
    public static readonly Tekst AndereTaal = new("In English", "In het Nederlands");
    public static readonly Tekst Afmelden = new("Afmelden", "Sign out");
    public static readonly Tekst GeenToegang = new("Geen toegang", "No access");
    public static readonly Tekst GeenToegangUitleg = new("Uw rollen geven geen toegang tot deze pagina.", "Your roles do not give access to this page.");
    public static readonly Tekst NietGevonden = new("Niet gevonden", "Not found");
    public static readonly Tekst NietGevondenUitleg = new("Deze pagina is er niet, of u mag haar niet zien.", "This page does not exist, or you may not see it.");
    public static readonly Tekst Misgegaan = new("Dat ging mis", "That went wrong");
    public static readonly Tekst MisgegaanUitleg = new("Er is niets bewaard. Probeer het opnieuw.", "Nothing was saved. Try again.");
    public static readonly Tekst TeVaak = new("Te vaak geprobeerd. Wacht een minuut.", "Tried too often. Wait a minute.");
    public static readonly Tekst TeGroot = new("Dit is te groot om aan te nemen.", "This is too large to accept.");
}
