using System.Globalization;
using System.Text.RegularExpressions;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Normwaarden;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De woorden waarin de bladzijden de catalogus beschrijven.</summary>
internal static partial class Documentwoorden
{
    private static readonly Woorden Nederlands = new(Taal.Nederlands);

    public static string Naam(this Uitkomst uitkomst) => Nederlands.Van(uitkomst);

    public static string Dag(DateOnly dag) => Nederlands.Dag(dag);

    public static string Naam(this Normkracht kracht) => kracht switch
    {
        Normkracht.Wet => "volgt uit de wet",
        Normkracht.Registereis => "eis van een register",
        Normkracht.Kadernorm => "norm van het kwaliteitskader",
        Normkracht.Ambitie => "ambitie voor later",
        _ => "aanbeveling",
    };

    public static Tekst Naam(this Normdomein domein) => domein switch
    {
        Normdomein.Vakbekwaamheid => new("vakbekwaamheid", "professional competence"),
        Normdomein.Praktijkregister => new("toelating tot een praktijkregister", "admission to a practice register"),
        Normdomein.Praktijkvoering => new("praktijkvoering", "running the practice"),
        Normdomein.Veiligheid => new("veiligheid", "safety"),
        Normdomein.Effectiviteit => new("effectiviteit", "effectiveness"),
        Normdomein.Patientgerichtheid => new("patiëntgerichtheid", "patient-centredness"),
        Normdomein.Tijdigheid => new("tijdigheid", "timeliness"),
        Normdomein.Efficientie => new("efficiëntie", "efficiency"),
        Normdomein.Gelijkwaardigheid => new("gelijkwaardigheid", "equality"),
        _ => new("leren en ontwikkelen", "learning and development"),
    };

    public static string Naam(this Partij partij) => partij switch
    {
        Partij.Therapeut => "de therapeut",
        Partij.Praktijk => "de praktijk",
        Partij.Register => "het register",
        _ => "de partijen achter het kader",
    };

    public static string Elk(this Onderwerpsoort soort) => soort switch
    {
        Onderwerpsoort.Praktijk => "elke praktijk",
        Onderwerpsoort.Therapeut => "elke therapeut",
        _ => "elk zorgtraject",
    };

    public static string Naam(this Onderwerpsoort soort) => Nederlands.Van(soort);

    public static string Naam(this Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.Hoog => "zekerheid hoog: zo gelezen in het document zelf",
        Zekerheid.Middel => "zekerheid middel: gelezen bij een ander, of misschien door nieuwer vervangen",
        _ => "zekerheid laag: afgeleid, niet bevestigd",
    };

    public static string Getal(this GedateerdeWaarde waarde, Normwaarde normwaarde)
    {
        var eenheid = waarde.Eenheid ?? normwaarde.Eenheid;
        return eenheid == Eenheid.Aantal
            ? waarde.Getal.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{waarde.Getal} {Model.Json.EnumNamen.Van(eenheid)}");
    }

    public static string Naam(this Geldigheid geldigheid) => (geldigheid.Van, geldigheid.Tot) switch
    {
        (null, null) => "altijd",
        ({ } van, null) => $"vanaf {Dag(van)}",
        (null, { } tot) => $"tot en met {Dag(tot)}",
        ({ } van, { } tot) => $"van {Dag(van)} tot en met {Dag(tot)}",
    };

    /// <summary>Een zin waarin namen uit opsommingen als losse woorden staan.</summary>
    public static string Leesbaar(string zin) => Opsommingsnaam().Replace(
        zin, naam => Hoofdletter().Replace(naam.Value, letter => " " + letter.Value.ToLowerInvariant()));

    public static string Hoofdletters(string zin) => char.ToUpperInvariant(zin[0]) + zin[1..];

    /// <summary>Woorden als opsomming in een zin.</summary>
    public static string Opsomming(IReadOnlyList<string> delen, string voegwoord) => delen.Count < 2
        ? string.Concat(delen)
        : $"{string.Join(", ", delen.Take(delen.Count - 1))} {voegwoord} {delen[^1]}";

    [GeneratedRegex(@"\b[a-z]+([A-Z][a-z]+)+\b")]
    private static partial Regex Opsommingsnaam();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Hoofdletter();
}
