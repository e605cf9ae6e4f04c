using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>A day as someone gives it: yyyy-mm-dd, and not 0001-01-01, which is what programs send when no day was given.</summary>
internal static class DayText
{
    public static bool TryParse([NotNullWhen(true)] string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day != default;
}
