namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Het voorbeelddossier van het contract.</summary>
internal static class Contractvoorbeeld
{
    public static byte[] Utf8 { get; } = Lees();

    private static byte[] Lees()
    {
        using var bron = typeof(Contractvoorbeeld).Assembly.GetManifestResourceStream("contractvoorbeeld.json")!;
        using var kopie = new MemoryStream();
        bron.CopyTo(kopie);
        return kopie.ToArray();
    }
}
