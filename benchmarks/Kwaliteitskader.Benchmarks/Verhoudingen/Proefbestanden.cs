using System.Globalization;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>De bestanden waarop gemeten wordt; zij verdwijnen na de meting.</summary>
internal sealed class Proefbestanden : IDisposable
{
    private readonly string map = Directory.CreateTempSubdirectory("kwaliteitskader-").FullName;

    /// <summary>Een bestand waarin uitvoer mag komen.</summary>
    public string Uitvoer => Path.Combine(map, "uit.ndjson");

    /// <summary>Een land van zoveel praktijken.</summary>
    public string Land(int dossiers) => Maak(
        string.Create(CultureInfo.InvariantCulture, $"land-{dossiers}.ndjson"),
        uitvoer => Benchmarks.Land.Generator.SchrijfAsync(uitvoer, dossiers, CancellationToken.None).GetAwaiter().GetResult());

    /// <summary>Een land van zoveel praktijken waarvan ook feiten over de aanspraak bekend zijn.</summary>
    public string LandMetAanspraak(int dossiers) => Maak(
        string.Create(CultureInfo.InvariantCulture, $"aanspraak-{dossiers}.ndjson"),
        uitvoer => Aanspraakmeting.Generator.SchrijfAsync(uitvoer, dossiers, CancellationToken.None).GetAwaiter().GetResult());

    /// <summary>Eén dossier met zoveel zorgtrajecten.</summary>
    public string EenDossier(int trajecten) => Maak(
        string.Create(CultureInfo.InvariantCulture, $"traject-{trajecten}.json"),
        uitvoer =>
        {
            var praktijken = Enumerable.Range(0, trajecten).Select(Benchmarks.Land.Generator.Maak);
            var alle = praktijken.SelectMany(praktijk => praktijk.Zorgtrajecten ?? []).Take(trajecten);
            uitvoer.Write(DossierSchrijver.Schrijf(Benchmarks.Land.Generator.Maak(0) with { Zorgtrajecten = [.. alle] }));
        });

    public void Dispose() => Directory.Delete(map, recursive: true);

    private string Maak(string naam, Action<Stream> schrijf)
    {
        var pad = Path.Combine(map, naam);
        if (!File.Exists(pad))
        {
            using var uitvoer = File.Create(pad);
            schrijf(uitvoer);
        }

        return pad;
    }
}
