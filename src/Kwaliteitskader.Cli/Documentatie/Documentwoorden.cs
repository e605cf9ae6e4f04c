using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De woorden waarin de bladzijden de catalogus beschrijven.</summary>
internal static class Documentwoorden
{
    private static readonly Woorden Nederlands = new(Taal.Nederlands);

    public static string Naam(this Uitkomst uitkomst) => Nederlands.Van(uitkomst);

    public static string Dag(DateOnly dag) => Nederlands.Dag(dag);

    public static string Naam(this Normkracht kracht) => Nederlands.Van(kracht);

    public static Tekst Naam(this Normdomein domein) => Oordeelwoorden.Van(domein);

    public static string Naam(this Partij partij) => Nederlands.Van(partij);

    public static string Elk(this Onderwerpsoort soort) => soort switch
    {
        Onderwerpsoort.Praktijk => "elke praktijk",
        Onderwerpsoort.Therapeut => "elke therapeut",
        _ => "elk zorgtraject",
    };

    public static string Naam(this Onderwerpsoort soort) => Nederlands.Van(soort);

    public static string Naam(this Zekerheid zekerheid) => Nederlands.Van(zekerheid);

    public static string Getal(this GedateerdeWaarde waarde, Normwaarde normwaarde) =>
        Maatwoorden.Van(waarde.Getal, waarde.Eenheid ?? normwaarde.Eenheid).Nl;

    public static string Naam(this Geldigheid geldigheid) => (geldigheid.Van, geldigheid.Tot) switch
    {
        (null, null) => "altijd",
        ({ } van, null) => $"vanaf {Dag(van)}",
        (null, { } tot) => $"tot en met {Dag(tot)}",
        ({ } van, { } tot) => $"van {Dag(van)} tot en met {Dag(tot)}",
    };

    public static string Hoofdletters(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];

    /// <summary>Woorden als opsomming in een zin.</summary>
    public static string Opsomming(IReadOnlyList<string> delen, string voegwoord) => delen.Count < 2
        ? string.Concat(delen)
        : $"{string.Join(", ", delen.Take(delen.Count - 1))} {voegwoord} {delen[^1]}";
}
