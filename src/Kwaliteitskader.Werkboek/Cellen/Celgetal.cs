using System.Globalization;
using System.Text.RegularExpressions;

namespace Kwaliteitskader.Werkboek.Cellen;

/// <summary>Een getal zoals een rekenblad het bewaart: met vijftien cijfers.</summary>
internal static partial class Celgetal
{
    private const int Cijfers = 15;

    /// <summary>Of een getal heel in een cel past.</summary>
    /// <param name="getal">Het getal, zoals het in JSON staat.</param>
    public static bool Past(string getal) => Cijfersvan(getal) <= Cijfers;

    /// <summary>
    /// Het getal van een cel als JSON; <see langword="null"/> als het geen getal is. Rekenbladen schrijven van 0,1 soms alle zeventien
    /// cijfers van hun eigen benadering; bedoeld zijn de eerste vijftien.
    /// </summary>
    public static string? Json(string waarde) => !Vorm().IsMatch(waarde) ? null
        : Cijfersvan(waarde) <= Cijfers ? waarde
        : double.Parse(waarde, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("G15", CultureInfo.InvariantCulture);

    private static int Cijfersvan(string waarde)
    {
        var macht = waarde.IndexOfAny(['e', 'E']);
        var cijfers = string.Concat((macht < 0 ? waarde : waarde[..macht]).Where(char.IsAsciiDigit));
        return cijfers.Trim('0').Length;
    }

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?$")]
    private static partial Regex Vorm();
}
