using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>Een waarde die een van enkele namen moet zijn.</summary>
internal static class Keuze
{
    /// <summary>De waarde van een opsomming die zo heet, hoe ook in hoofdletters.</summary>
    /// <param name="gegeven">Wat de gebruiker gaf.</param>
    /// <param name="waarvoor">De optie of het argument, zoals de gebruiker die kent.</param>
    /// <exception cref="Gebruiksfout">Geen waarde heet zo.</exception>
    public static T Van<T>(string gegeven, string waarvoor)
        where T : struct, Enum => EnumNamen.TryVind<T>(Uit(gegeven, waarvoor, EnumNamen.Alle<T>()), out var waarde) ? waarde : default;

    /// <summary>De bekende naam die gegeven is, hoe ook in hoofdletters.</summary>
    /// <param name="gegeven">Wat de gebruiker gaf.</param>
    /// <param name="waarvoor">De optie of het argument, zoals de gebruiker die kent.</param>
    /// <param name="namen">De bekende namen.</param>
    /// <exception cref="Gebruiksfout">De naam is onbekend.</exception>
    public static string Uit(string gegeven, string waarvoor, IReadOnlyList<string> namen) =>
        namen.FirstOrDefault(naam => string.Equals(naam, gegeven, StringComparison.OrdinalIgnoreCase)) ?? throw Onbekend(gegeven, waarvoor, Suggestion.Of(gegeven, namen), namen);

    private static Gebruiksfout Onbekend(string gegeven, string waarvoor, Tekst bedoeld, IReadOnlyList<string> namen) => new(new(
        $"'{gegeven}' kan niet bij {waarvoor}.{bedoeld.Nl} Verwacht: {string.Join(", ", namen)}.",
        $"'{gegeven}' does not go with {waarvoor}.{bedoeld.En} Expected: {string.Join(", ", namen)}."));
}
