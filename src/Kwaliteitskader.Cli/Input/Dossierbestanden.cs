namespace Kwaliteitskader.Cli.Input;

/// <summary>De bestanden die de gebruiker bedoelt: die hij noemt, en van een map de bestanden met dossiers erin.</summary>
internal static class Dossierbestanden
{
    private static readonly string[] Uitgangen = [".json", ".ndjson", ".jsonl", Werkboekbestand.Uitgang];

    /// <summary>Dezelfde bestanden in dezelfde volgorde, met in plaats van een map de bestanden erin, op naam.</summary>
    /// <exception cref="Gebruiksfout">Een map heeft geen bestand met dossiers, of is niet te lezen.</exception>
    public static IReadOnlyList<string> Van(IEnumerable<string> genoemd) =>
        [.. genoemd.SelectMany(bestand => bestand != Invoer.Standaardinvoer && Directory.Exists(bestand) ? UitMap(bestand) : [bestand])];

    private static List<string> UitMap(string map)
    {
        try
        {
            var bestanden = Directory.EnumerateFiles(map).Where(HeeftDossiers).Order(StringComparer.Ordinal).ToList();
            return bestanden.Count > 0
                ? bestanden
                : throw new Gebruiksfout(new(
                    $"De map {map} heeft geen bestand met dossiers. Verwacht: namen die eindigen op {string.Join(", ", Uitgangen)}, of met .gz erachter.",
                    $"The folder {map} has no file with dossiers. Expected: names that end in {string.Join(", ", Uitgangen)}, or with .gz behind it."));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new Gebruiksfout(Output.IoReason.Sentence(fout, new($"De map {map} is niet te lezen", $"The folder {map} cannot be read")));
        }
    }

    private static bool HeeftDossiers(string bestand)
    {
        var kaal = bestand.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? bestand[..^3] : bestand;
        return Array.Exists(Uitgangen, uitgang => kaal.EndsWith(uitgang, StringComparison.OrdinalIgnoreCase));
    }
}
