using System.Globalization;
using Kwaliteitskader.Model;

namespace Kwaliteitskader.Rules.Zinnen;

/// <summary>Delen als opsomming in een zin; boven een aantal worden er niet meer genoemd maar geteld.</summary>
internal static class Opsomming
{
    private const int Meeste = 3;

    public static string Van(IReadOnlyList<string> delen, Taal taal) => string.Join("; ", Kort(delen, taal));

    /// <summary>De eerste delen, met wat er nog meer is als een laatste deel.</summary>
    public static IEnumerable<string> Kort(IReadOnlyList<string> delen, Taal taal)
    {
        if (delen.Count <= Meeste + 1)
        {
            return delen;
        }

        var rest = (delen.Count - Meeste).ToString(CultureInfo.InvariantCulture);
        return delen.Take(Meeste).Append(new Tekst($"en nog {rest}", $"and {rest} more").In(taal));
    }
}
