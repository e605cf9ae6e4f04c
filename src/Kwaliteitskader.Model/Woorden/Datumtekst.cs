using System.Globalization;

namespace Kwaliteitskader.Model.Woorden;

/// <summary>Schrijft een dag voluit, los van de cultuur van de machine.</summary>
public static class Datumtekst
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Een dag als <c>1 mei 2026</c>, of in het Engels <c>1 May 2026</c>.</summary>
    public static string Van(DateOnly dag, Taal taal) =>
        string.Create(CultureInfo.InvariantCulture, stackalloc char[32], $"{dag.Day} {(taal == Taal.Engels ? Months : Maanden)[dag.Month - 1]} {dag.Year:D4}");
}
