using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Tests.Shared;

/// <summary>De dossiers van <c>samples/dossiers</c>.</summary>
internal static class Voorbeelddossiers
{
    public static IReadOnlyList<Dossier> Alle { get; } =
        [.. Directory.GetFiles(Broncode.Map("samples/dossiers"), "*.json").Order(StringComparer.Ordinal).Select(Lees)];

    public static Dossier Met(string naam) => Lees(Broncode.Map($"samples/dossiers/{naam}.json"));

    private static Dossier Lees(string bestand) => DossierLezer.Lees(File.ReadAllBytes(bestand), bestand).Dossier!;
}
