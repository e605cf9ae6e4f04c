using Kwaliteitskader.Model;

namespace Kwaliteitskader.Loket.Teksten;

/// <summary>Wat er bij de sectorschets gezegd wordt.</summary>
internal static class Sectorteksten
{
    public static readonly Tekst Kop = new("Sectorschets", "Sector sketch");
    public static readonly Tekst Uitleg = new(
        "Aantallen over alle dossiers aan dit loket samen, op vandaag. Groepen van minder dan tien worden verzwegen (–). Zij noemt en rangschikt geen praktijk.",
        "Numbers over all dossiers at this desk together, as of today. Groups of fewer than ten are withheld (–). It names and ranks no practice.");
    public static readonly Tekst Leeg = new("Er zijn nog geen dossiers.", "There are no dossiers yet.");

    public static Tekst Dossiers(int aantal) => new($"{aantal} dossiers.", $"{aantal} dossiers.");

    public static Tekst Eerste(int aantal) => new($"Alleen de {aantal} laatste dossiers zijn geteld.", $"Only the {aantal} latest dossiers have been counted.");
}
