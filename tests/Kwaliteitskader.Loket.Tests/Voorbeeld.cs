namespace Kwaliteitskader.Loket.Tests;

/// <summary>De dossiers van de voorbeelden.</summary>
internal static class Voorbeeld
{
    public static byte[] Bytes(string naam) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "dossiers", $"{naam}.json"));
}
