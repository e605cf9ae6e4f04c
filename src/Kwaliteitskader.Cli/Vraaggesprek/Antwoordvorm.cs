using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Cli.Rendering;
using Kwaliteitskader.Cli.Verslag;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Woorden;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Vraaggesprek;

/// <summary>Hoe een feit zich laat vragen: wat een antwoord kan zijn, en wat het in JSON is.</summary>
/// <param name="toets">De toets waarvan de normen het feit lezen.</param>
/// <param name="taal">De taal van het gesprek.</param>
internal sealed class Antwoordvorm(Kwaliteitstoets toets, Taal taal)
{
    private static readonly string[] Ja = ["ja", "j", "yes", "y"];
    private static readonly string[] Nee = ["nee", "n", "no"];

    private readonly Dictionary<string, Contractveld> velden = Contractveld.Alle.ToDictionary(veld => veld.Pad);
    private readonly Dictionary<string, Type> typen = toets.Normen.SelectMany(norm => norm.Feiten).DistinctBy(gebruik => gebruik.Pad).ToDictionary(gebruik => gebruik.Pad, gebruik => gebruik.Feit.Type);
    private readonly Woorden woorden = new(taal);

    /// <summary>Of het feit een lijst van dingen is: dan gaat de vraag over een element.</summary>
    public bool IsLijst(string pad) => Veld(pad) is { Element: Veldsoort.Groep };

    /// <summary>Wat een antwoord kan zijn, in woorden.</summary>
    public string Verwacht(string pad) => Veld(pad)?.Soort switch
    {
        Veldsoort.JaNee => woorden.Zin("ja of nee", "yes or no"),
        Veldsoort.Datum => woorden.Zin("een dag als jjjj-mm-dd", "a day as yyyy-mm-dd"),
        Veldsoort.Geheel or Veldsoort.Getal => woorden.Zin("een getal", "a number"),
        Veldsoort.Keuze => woorden.Zin("een nummer uit de lijst", "a number of the list"),
        Veldsoort.Lijst => woorden.Zin("ja of nee", "yes or no"),
        _ => woorden.Zin("een tekst", "a text"),
    };

    /// <summary>Waaruit te kiezen is; leeg als het geen keuze is.</summary>
    public ImmutableArray<string> Keuzen(string pad) => Veld(pad) is { } veld ? [.. veld.Keuzen.Select(keuze => Woord(pad, keuze.Naam))] : [];

    /// <summary>Een antwoord als JSON; <see langword="null"/> als het dat niet is.</summary>
    public string? Json(string pad, string antwoord) => Veld(pad)?.Soort switch
    {
        Veldsoort.JaNee => JaNee(antwoord) is { } ja ? (ja ? "true" : "false") : null,
        Veldsoort.Datum => DateOnly.TryParseExact(antwoord, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Tekst(antwoord) : null,
        Veldsoort.Geheel => long.TryParse(antwoord, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? antwoord : null,
        Veldsoort.Getal => decimal.TryParse(antwoord, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal) ? getal.ToString(CultureInfo.InvariantCulture) : null,
        Veldsoort.Keuze => Naam([.. Veld(pad)!.Keuzen.Select(keuze => keuze.Naam)], antwoord),
        Veldsoort.Lijst => $"[{string.Join(',', antwoord.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Tekst))}]",
        _ => Tekst(antwoord),
    };

    /// <summary>Ja of nee, in een van beide talen; <see langword="null"/> als het geen van beide is.</summary>
    public static bool? JaNee(string antwoord) =>
        Ja.Contains(antwoord, StringComparer.OrdinalIgnoreCase) ? true : Nee.Contains(antwoord, StringComparer.OrdinalIgnoreCase) ? false : null;

    /// <summary>Een tekst als JSON.</summary>
    public static string Tekst(string tekst) => $"\"{JsonEncodedText.Encode(tekst)}\"";

    private Contractveld? Veld(string pad) => velden.GetValueOrDefault(FactNames.Patroon(pad));

    private static string? Naam(IReadOnlyList<string> namen, string antwoord) =>
        int.TryParse(antwoord, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer >= 1 && nummer <= namen.Count ? Tekst(namen[nummer - 1])
        : namen.Contains(antwoord) ? Tekst(antwoord)
        : null;

    // Van een feit dat geen norm bij naam leest, zoals dat van een verklaring, is de naam in het contract het woord.
    private string Woord(string pad, string naam) =>
        typen.GetValueOrDefault(FactNames.Patroon(pad)) is { IsEnum: true } type && Enum.TryParse(type, naam, ignoreCase: true, out var waarde)
            ? Feitwoorden.Van((Enum)waarde).In(taal)
            : naam;
}
