using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij de normen en bronnen gezegd wordt, en op de verklaring over toegankelijkheid.</summary>
internal static class Kennisteksten
{
    public static readonly Tekst Kop = new("Normen", "Norms");
    public static readonly Tekst Zoek = new("Zoek in normen, feiten en bronnen", "Search norms, facts and sources");
    public static readonly Tekst Gevonden = new("Gevonden", "Found");
    public static readonly Tekst Niets = new("Nergens gevonden.", "Found nowhere.");
    public static readonly Tekst AlleenNederlands = new("Deze bladzijden zijn er alleen in het Nederlands.", "These pages are made from the Dutch catalogue, and are in Dutch.");
    public static readonly Tekst Toegankelijkheid = new("Toegankelijkheid", "Accessibility");
    public static readonly Tekst ToegankelijkStreven = new(
        "Dit loket is gemaakt om te voldoen aan EN 301 549 en WCAG 2.2, niveau AA. Het werkt zonder script, met alleen een toetsenbord, en vanaf een breedte van 320 beeldpunten.",
        "This desk is made to meet EN 301 549 and WCAG 2.2, level AA. It works without script, with only a keyboard, and from a width of 320 pixels.");
    public static readonly Tekst ToegankelijkGetoetst = new(
        "Bij elke wijziging bekijkt het programma axe elke pagina, in beide talen, licht en donker, breed en smal. Dat vindt een deel van wat er mis kan zijn. Met hulpsoftware, zoals een schermlezer, is nog niet getoetst.",
        "With each change the program axe looks at every page, in both languages, light and dark, wide and narrow. That finds part of what can be wrong. It has not yet been tried with assistive software such as a screen reader.");
    public static readonly Tekst ToegankelijkBekend = new("Wat wij weten", "What we know of");
    public static readonly Tekst ToegankelijkBladen = new(
        "De bladzijden over normen en bronnen zijn er alleen in het Nederlands.", "The pages on norms and sources are in Dutch only.");
    public static readonly Tekst ToegankelijkTijdlijn = new(
        "De tijdlijn is een beeld; alles wat erop staat, staat eronder in een lijst.", "The timeline is an image; all that is on it stands below in a list.");
    public static readonly Tekst ToegankelijkMeld = new(
        "Loopt u ergens tegenaan? Laat het weten aan wie u dit loket biedt.", "Do you run into something? Tell whoever offers you this desk.");

    public static Tekst Van(Vindplaatssoort soort) => soort switch
    {
        Vindplaatssoort.Norm => new("norm", "norm"),
        Vindplaatssoort.Lezing => new("lezing", "reading"),
        Vindplaatssoort.Feit => new("feit", "fact"),
        _ => new("passage", "passage"),
    };
}
