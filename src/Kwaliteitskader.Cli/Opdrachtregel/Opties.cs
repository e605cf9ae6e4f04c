using System.Globalization;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Cli.Parsing;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Opdrachtregel;

/// <summary>De opties die meer dan één opdracht heeft, en hoe hun waarden gelezen worden.</summary>
internal static class Opties
{
    private static readonly string[] Scheidingen = [",", ";", "tab"];

    public static Optie<string?> Peildatum() => new("--peildatum")
    {
        Waarde = new("jjjj-mm-dd", "yyyy-mm-dd"),
        Doel = new(
            "De dag waarop geoordeeld wordt; zonder deze optie vandaag.",
            "The day on which is judged; without this option today."),
    };

    public static Optie<string?> Formaat(params string[] namen) => new("--formaat")
    {
        Waarde = new(string.Join('|', namen), string.Join('|', namen)),
        Doel = new(
            $"De vorm van de uitvoer; zonder deze optie {namen[0]}.",
            $"The form of the output; without this option {namen[0]}."),
    };

    public static Optie<string?> Uit() => new("--uit")
    {
        Waarde = new("bestand", "file"),
        Doel = new(
            "Schrijft naar dit bestand in plaats van de standaarduitvoer; het staat er pas als het af is.",
            "Writes to this file instead of standard output; it appears only when it is complete."),
    };

    public static Optie<string?> Scheiding() => new("--scheiding")
    {
        Waarde = new(",|;|tab", ",|;|tab"),
        Doel = new(
            "Met --formaat csv: het teken tussen cellen; zonder deze optie een komma. Excel in het Nederlands verwacht een puntkomma.",
            "With --formaat csv: the character between cells; without this option a comma. Excel in Dutch expects a semicolon."),
    };

    public static Optie<bool> Bom() => new("--bom")
    {
        Doel = new(
            "Met --formaat csv: een byte order mark vooraan, waaraan Excel UTF-8 herkent.",
            "With --formaat csv: a byte order mark in front, by which Excel recognises UTF-8."),
    };

    /// <summary>Hoe de CSV eruitziet.</summary>
    /// <exception cref="Gebruiksfout">Het teken kan niet, of er wordt geen CSV gevraagd.</exception>
    public static CsvShape Csv(string? scheiding, bool bom, string formaat)
    {
        if (formaat != "csv" && (scheiding is not null || bom))
        {
            throw new Gebruiksfout(new("--scheiding en --bom gaan alleen met --formaat csv.", "--scheiding and --bom go only with --formaat csv."));
        }

        var teken = scheiding is null ? "," : Keuze.Uit(scheiding, "--scheiding", Scheidingen);
        return new(teken == "tab" ? '\t' : teken[0], bom);
    }

    public static DateOnly Dag(string? gegeven, TimeProvider klok, string optie = "--peildatum")
    {
        if (gegeven is null)
        {
            return DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
        }

        return DayText.TryParse(gegeven, out var dag)
            ? dag
            : throw Gebruiksfout.KanNiet(gegeven, optie, new("een bestaande dag als jjjj-mm-dd, bijvoorbeeld 2026-11-21", "an existing day as yyyy-mm-dd, for example 2026-11-21"));
    }

    public static Deel Deel(string? gegeven)
    {
        if (gegeven is null)
        {
            return Rules.Bulk.Deel.Geheel;
        }

        var delen = gegeven.Split('/');
        return delen.Length == 2 && Getal(delen[0]) is { } nummer && Getal(delen[1]) is { } van && nummer >= 1 && nummer <= van
            ? new Deel(nummer, van)
            : throw Gebruiksfout.KanNiet(gegeven, "--deel", new("i/n met i van 1 tot en met n, bijvoorbeeld 1/4", "i/n with i from 1 up to and including n, for example 1/4"));
    }

    /// <summary>Een geheel getal van nul of meer; <see langword="null"/> als het dat niet is.</summary>
    public static int? Getal(string gegeven) =>
        int.TryParse(gegeven, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    public static string Vorm(string? gegeven, params string[] namen) =>
        gegeven is null ? namen[0] : Keuze.Uit(gegeven, "--formaat", namen);
}
