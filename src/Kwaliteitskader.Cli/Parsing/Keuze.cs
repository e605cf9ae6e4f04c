using Kwaliteitskader.Model;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>Een waarde die een van enkele namen moet zijn.</summary>
internal static class Keuze
{
    /// <summary>De gegeven naam, als zij bekend is.</summary>
    /// <param name="gegeven">Wat de gebruiker gaf.</param>
    /// <param name="waarvoor">De optie of het argument, zoals de gebruiker die kent.</param>
    /// <param name="namen">De bekende namen.</param>
    /// <exception cref="Gebruiksfout">De naam is onbekend.</exception>
    public static string Uit(string gegeven, string waarvoor, IReadOnlyList<string> namen) =>
        namen.Contains(gegeven, StringComparer.Ordinal) ? gegeven : throw Onbekend(gegeven, waarvoor, Suggestion.Of(gegeven, namen), namen);

    private static Gebruiksfout Onbekend(string gegeven, string waarvoor, Tekst bedoeld, IReadOnlyList<string> namen) => new(new(
        $"'{gegeven}' kan niet bij {waarvoor}.{bedoeld.Nl} Verwacht: {string.Join(", ", namen)}.",
        $"'{gegeven}' does not go with {waarvoor}.{bedoeld.En} Expected: {string.Join(", ", namen)}."));
}
