using System.CommandLine;
using System.Globalization;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Parsing;

/// <summary>De opties die meer dan één opdracht heeft, en hoe hun waarden gelezen worden.</summary>
internal static class Opties
{
    private static readonly string[] Talen = ["nl", "en"];
    private static readonly string[] Scheidingen = [",", ";", "tab"];

    public static Option<string?> Peildatum() => new("--peildatum")
    {
        HelpName = "jjjj-mm-dd",
        Description = "De dag waarop geoordeeld wordt; zonder deze optie vandaag.",
    };

    public static Option<string?> Formaat(params string[] namen) => new("--formaat")
    {
        HelpName = string.Join('|', namen),
        Description = $"De vorm van de uitvoer; zonder deze optie {namen[0]}.",
    };

    public static Option<string?> Taal() => new("--taal")
    {
        HelpName = "nl|en",
        Description = "De taal van de resultaten; zonder deze optie nl. Hulp en meldingen over argumenten blijven Nederlands.",
    };

    public static Option<string?> Uit() => new("--uit")
    {
        HelpName = "bestand",
        Description = "Schrijft naar dit bestand in plaats van de standaarduitvoer; het staat er pas als het af is.",
    };

    public static Option<string?> Scheiding() => new("--scheiding")
    {
        HelpName = ",|;|tab",
        Description = "Met --formaat csv: het teken tussen cellen; zonder deze optie een komma. Excel in het Nederlands verwacht een puntkomma.",
    };

    public static Option<bool> Bom() => new("--bom")
    {
        Description = "Met --formaat csv: een byte order mark vooraan, waaraan Excel UTF-8 herkent.",
    };

    /// <summary>Hoe de CSV eruitziet.</summary>
    /// <exception cref="Gebruiksfout">Het teken kan niet, of er wordt geen CSV gevraagd.</exception>
    public static Csvvorm Csv(string? scheiding, bool bom, string formaat)
    {
        if (formaat != "csv" && (scheiding is not null || bom))
        {
            throw new Gebruiksfout("--scheiding en --bom gaan alleen met --formaat csv.");
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

        return DateOnly.TryParseExact(gegeven, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : throw new Gebruiksfout($"'{gegeven}' kan niet bij {optie}. Verwacht: een bestaande dag als jjjj-mm-dd, bijvoorbeeld 2026-11-21.");
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
            : throw new Gebruiksfout($"'{gegeven}' kan niet bij --deel. Verwacht: i/n met i van 1 tot en met n, bijvoorbeeld 1/4.");
    }

    /// <summary>Een geheel getal van nul of meer; <see langword="null"/> als het dat niet is.</summary>
    public static int? Getal(string gegeven) =>
        int.TryParse(gegeven, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    public static string Vorm(string? gegeven, params string[] namen) =>
        gegeven is null ? namen[0] : Keuze.Uit(gegeven, "--formaat", namen);

    public static Taal InTaal(string? gegeven) =>
        gegeven is not null && Keuze.Uit(gegeven, "--taal", Talen) == "en" ? Model.Taal.Engels : Model.Taal.Nederlands;
}
