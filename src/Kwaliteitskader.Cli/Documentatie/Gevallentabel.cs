using System.Globalization;
using Kwaliteitskader.Cli.Scenarios;
using static Kwaliteitskader.Cli.Documentatie.MarkdownText;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De gevallen die een norm vastleggen, als tabel op zijn bladzijde.</summary>
internal static class Gevallentabel
{
    /// <summary>De scenariobestanden onder een map, bij de sleutel van hun norm; leeg als de map er niet is.</summary>
    /// <exception cref="Gebruiksfout">Een bestand is geen scenario.</exception>
    public static IReadOnlyDictionary<string, Scenariobestand> Lees(string map) => !Directory.Exists(map)
        ? new Dictionary<string, Scenariobestand>()
        : Directory.EnumerateDirectories(map)
            .SelectMany(onder => Directory.EnumerateFiles(onder, "*.yaml", SearchOption.AllDirectories))
            .Select(pad => LeesBestand(map, pad))
            .ToDictionary(bestand => bestand.Norm, StringComparer.Ordinal);

    /// <summary>Schrijft de tabel.</summary>
    public static void Schrijf(MarkdownText tekst, Scenariobestand bestand) =>
        tekst.Heading(2, "Gevallen")
            .Paragraph($"De gevallen uit [{bestand.Norm}.yaml](../../tests/Scenarios/{bestand.Map}/{bestand.Norm}.yaml), met beide kanten van elke grens; bij elke wijziging wordt nagegaan dat zij zo uitkomen. Een eigen bestand in die vorm toetst {Mono("kwaliteitskader scenario BESTAND")}.")
            .Table(["geval", "peildatum", "uitkomst", "reden", "uiterlijk"], bestand.Gevallen.Select(geval => new[]
            {
                Plain(geval.Naam),
                geval.Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                geval.Verwacht.Uitkomst.Naam(),
                geval.Verwacht.Reden is { } reden ? Mono(reden) : "",
                geval.Verwacht.Uiterlijk is { } dag && dag != "geen" ? dag : "",
            }));

    private static Scenariobestand LeesBestand(string map, string pad)
    {
        using var yaml = File.OpenText(pad);
        try
        {
            return Scenariolezer.Lees(yaml) with { Map = Path.GetRelativePath(map, Path.GetDirectoryName(pad)!).Replace('\\', '/') };
        }
        catch (Scenariofout fout)
        {
            throw new Gebruiksfout(fout.In(pad));
        }
    }
}
