namespace Kwaliteitskader.Pakketcontrole;

/// <summary>Uit dezelfde bron in een andere map gebouwd, is elke assembly byte voor byte dezelfde.</summary>
internal static class Herbouw
{
    /// <summary>De assembly's die anders zijn, of die de tweede bouw niet heeft.</summary>
    public static IEnumerable<string> Klachten(IReadOnlyList<Pakket> pakketten, string tweedeBouw) =>
        from pakket in pakketten
        from assembly in pakket.EigenAssemblies
        where !Gebouwd(assembly.Pad, tweedeBouw).Any(tweede => tweede.AsSpan().SequenceEqual(assembly.Bytes))
        select $"{pakket.Naam}: {assembly.Pad}: de tweede bouw geeft andere bytes";

    // Voor elk platform is er een.
    private static IEnumerable<byte[]> Gebouwd(string pad, string tweedeBouw)
    {
        var map = new DirectoryInfo(Path.Combine(tweedeBouw, "src", Path.GetFileNameWithoutExtension(pad), "bin", "Release"));
        return map.Exists ? map.EnumerateFiles(Path.GetFileName(pad), SearchOption.AllDirectories).Select(bestand => File.ReadAllBytes(bestand.FullName)) : [];
    }
}
