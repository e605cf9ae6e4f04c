using System.Text.Json;
using System.Text.Json.Serialization;
using Kwaliteitskader.Cli.Scenarios;

namespace Kwaliteitskader.Tests.Shared.Gevallen;

/// <summary>Leest de scenario's die naast de tests staan. Wat er niet in thuishoort, ook een verkeerd gespeld feit, is een fout.</summary>
internal static class ScenarioLoader
{
    private static readonly JsonSerializerOptions Strikt = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly Lazy<IReadOnlyDictionary<string, Scenariobestand>> Bestanden = new(LeesBestanden);

    /// <summary>De map met scenario's in de uitvoer van de tests.</summary>
    public static string Wortel { get; } = Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>De scenariobestanden, bij de sleutel van hun norm.</summary>
    public static IReadOnlyDictionary<string, Scenariobestand> PerNorm => Bestanden.Value;

    /// <summary>De namen van alle gevallen, om van elk een test te maken.</summary>
    public static IEnumerable<Scenarionaam> Gevallen =>
        from bestand in PerNorm.Values
        orderby bestand.Norm
        from geval in bestand.Gevallen
        select new Scenarionaam(bestand.Norm, geval.Naam);

    /// <summary>Het geval met deze naam.</summary>
    public static Geval Geval(Scenarionaam naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return PerNorm[naam.Norm].Gevallen.Single(geval => geval.Naam == naam.Naam);
    }

    /// <summary>Leest een YAML-bestand in een eigen vorm; onbekende sleutels zijn een fout.</summary>
    /// <exception cref="InvalidDataException">Het bestand heeft die vorm niet.</exception>
    public static T Lees<T>(string pad)
    {
        try
        {
            using var yaml = File.OpenText(pad);
            return YamlJson.Lees(yaml).Deserialize<T>(Strikt) ?? throw new InvalidDataException($"{Path.GetFileName(pad)} is leeg.");
        }
        catch (Exception exception) when (exception is JsonException or YamlDotNet.Core.YamlException or ArgumentException)
        {
            throw new InvalidDataException($"{Path.GetFileName(pad)}: {exception.Message}", exception);
        }
    }

    private static Dictionary<string, Scenariobestand> LeesBestanden() => Directory
        .EnumerateDirectories(Wortel)
        .SelectMany(map => Directory.EnumerateFiles(map, "*.yaml", SearchOption.AllDirectories))
        .Select(pad => LeesBestand(pad) is var bestand && bestand.Norm == Path.GetFileNameWithoutExtension(pad)
            ? bestand with { Map = Path.GetRelativePath(Wortel, Path.GetDirectoryName(pad)!).Replace('\\', '/') }
            : throw new InvalidDataException($"{Path.GetFileName(pad)} gaat over {bestand.Norm}."))
        .ToDictionary(bestand => bestand.Norm);

    private static Scenariobestand LeesBestand(string pad)
    {
        using var yaml = File.OpenText(pad);
        try
        {
            return Scenariolezer.Lees(yaml);
        }
        catch (Scenariofout fout)
        {
            throw new InvalidDataException($"{Path.GetFileName(pad)}, regel {fout.Regel}: {fout.Message}", fout);
        }
    }
}
