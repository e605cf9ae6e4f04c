using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat op elke pagina staat.</summary>
internal static class Loketteksten
{
    public static readonly Tekst Naam = new("Loket kwaliteitskader", "Quality framework desk");
    public static readonly Tekst NaarInhoud = new("Naar de inhoud", "Skip to the content");
    public static readonly Tekst Advies = new(
        "Wat hier staat is een advies. Een mens beslist.", "What is said here is an advice. A person decides.");
}
