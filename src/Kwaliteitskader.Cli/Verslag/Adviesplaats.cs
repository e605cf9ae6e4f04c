using System.Globalization;

namespace Kwaliteitskader.Cli.Verslag;

/// <summary>Over wie een plaats in een dossier gaat.</summary>
internal static class Adviesplaats
{
    private const string Therapeuten = "/therapeuten/";

    /// <summary>De hoeveelste therapeut een plaats aanwijst; afwezig als zij ergens anders ligt.</summary>
    public static int? Therapeut(string plaats) =>
        plaats.StartsWith(Therapeuten, StringComparison.Ordinal)
        && int.TryParse(plaats[Therapeuten.Length..].Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;

    /// <summary>Of wat op een plaats ontbreekt een aanvrager betreft: het is niet van een andere therapeut die zelf aanvraagt.</summary>
    public static bool Betreft(string plaats, string aanvrager) =>
        Therapeut(aanvrager) is not { } index || Therapeut(plaats) is not { } van || van == index;

    /// <summary>Het hoeveelste van zijn lijst een element is waarin een plaats ligt, vanaf 1; afwezig als zij niet in een lijst van de praktijk of een therapeut ligt.</summary>
    public static int? Rang(string plaats) => plaats.Split('/').Skip(3)
        .Select(deel => int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index + 1 : (int?)null)
        .LastOrDefault(rang => rang is not null);
}
