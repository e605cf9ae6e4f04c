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
        namen.Contains(gegeven, StringComparer.Ordinal)
            ? gegeven
            : throw new Gebruiksfout($"'{gegeven}' kan niet bij {waarvoor}.{Suggestion.Of(gegeven, namen)} Verwacht: {string.Join(", ", namen)}.");
}
