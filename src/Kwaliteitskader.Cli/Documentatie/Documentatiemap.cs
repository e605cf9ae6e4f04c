using System.Text;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Cli.Documentatie;

/// <summary>De documentatie als geheel: haar bladzijden, en hoe zij in een map komen.</summary>
/// <param name="toets">De toets met de normen.</param>
/// <param name="boek">De verantwoording van de bronnen.</param>
/// <param name="gevallen">De scenariobestanden, bij de sleutel van hun norm; van een norm zonder staat er geen tabel.</param>
internal sealed class Documentatiemap(Kwaliteitstoets toets, Bronnenboek boek, IReadOnlyDictionary<string, Scenariobestand> gevallen)
{
    private const string Readme = "README.md";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>De mappen waarin alleen gemaakte bladzijden staan.</summary>
    public static IReadOnlyList<string> Mappen { get; } = ["docs/normen", "docs/bronnen", "docs/aanspraken"];

    /// <summary>Alle bladzijden, in de volgorde van de catalogus.</summary>
    public IEnumerable<Blad> Bladen()
    {
        var externen = Externblad.Alle(toets.Normen).ToList();
        var zoeker = new Voorbeeldzoeker(toets);
        return
        [
            Normenindex.Maak(toets.Normen),
            .. toets.Normen.Select(norm => new Normblad(norm, boek, zoeker.Bij(norm), gevallen.GetValueOrDefault(norm.Kaart.Id.Waarde)).Maak()),
            Feitenboek.Maak(toets.Normen),
            .. Pakketbladen.Alle(boek),
            Kaderstandblad.Maak(),
            Lastenblad.Maak(toets),
            Bronnenindex.Maak(boek, externen),
            .. externen,
            .. boek.Documenten.Select(document => Bronblad.Maak(document, boek)),
        ];
    }

    /// <summary>Schrijft de bladzijden, ruimt eerder gemaakte op die er niet meer bij horen en vernieuwt de README als die er is.</summary>
    /// <param name="wortel">De wortel van het project; wat er niet is, wordt gemaakt.</param>
    /// <returns>Het aantal bladzijden.</returns>
    public int Schrijf(string wortel)
    {
        var bladen = Bladen().ToList();
        foreach (var blad in bladen)
        {
            var doel = Path.Combine(wortel, blad.Pad);
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.WriteAllText(doel, blad.Inhoud, Utf8);
        }

        foreach (var over in Verouderd(wortel, bladen))
        {
            File.Delete(over);
        }

        var readme = Path.Combine(wortel, Readme);
        if (File.Exists(readme) && Readmetabel.Vernieuw(File.ReadAllText(readme), toets.Normen) is { } vernieuwd)
        {
            File.WriteAllText(readme, vernieuwd, Utf8);
        }

        return bladen.Count;
    }

    /// <summary>De gemaakte bladzijden in een map die er niet meer bij horen.</summary>
    public static IEnumerable<string> Verouderd(string wortel, IEnumerable<Blad> bladen)
    {
        var gemaakt = bladen.Select(blad => Path.GetFullPath(Path.Combine(wortel, blad.Pad))).ToHashSet(StringComparer.Ordinal);
        return Mappen.Select(map => Path.GetFullPath(Path.Combine(wortel, map)))
            .Where(Directory.Exists)
            .SelectMany(map => Directory.GetFiles(map, "*.md"))
            .Where(bestand => !gemaakt.Contains(bestand) && File.ReadLines(bestand).FirstOrDefault() == Blad.Merk)
            .Order(StringComparer.Ordinal)
            .ToList();
    }
}
