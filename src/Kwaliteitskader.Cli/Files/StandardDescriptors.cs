using Microsoft.Win32.SafeHandles;

namespace Kwaliteitskader.Cli.Files;

/// <summary>Zegt of een standaardstroom bij de start gesloten was.</summary>
/// <remarks>
/// Wie een programma met een gesloten standaardinvoer start (<c>0&lt;&amp;-</c>), laat dat nummer vrij, en dan neemt de runtime het voor een
/// pijp van zichzelf. Daaruit lezen zou eeuwig wachten, en ernaar schrijven zou de runtime storen. Zo'n pijp is te herkennen:
/// beide einden zijn van dit proces, en dan komt er nooit een einde aan. Alleen Linux laat dat zien.
/// <para>
/// Bleef het nummer vrij, dan zou het eerste bestand dat opengaat het krijgen, en kwamen meldingen in de uitvoer terecht. Daarom
/// neemt <see cref="Occupy"/> vrije nummers meteen in.
/// </para>
/// </remarks>
internal static class StandardDescriptors
{
    private const string Folder = "/proc/self/fd";
    private const int Count = 3;

    private static readonly bool[] FreeAtStart = new bool[Count];
    private static readonly SafeFileHandle?[] Occupied = new SafeFileHandle?[Count];

    /// <summary>Neemt de nummers van gesloten standaardstromen in. Aan te roepen voor er iets opengaat.</summary>
    public static void Occupy()
    {
        for (var descriptor = 0; OperatingSystem.IsLinux() && descriptor < Count; descriptor++)
        {
            FreeAtStart[descriptor] = Target($"{Folder}/{descriptor}") is null && Directory.Exists(Folder);
            Occupied[descriptor] = FreeAtStart[descriptor] ? File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite) : null;
        }
    }

    /// <summary>Of het nummer bij de start vrij was. Zegt minder dan <see cref="IsOpen"/>, en kost niets.</summary>
    public static bool WasFree(int descriptor) => FreeAtStart[descriptor];

    /// <summary>Of de stroom met dit nummer (0, 1 of 2) van buiten komt.</summary>
    public static bool IsOpen(int descriptor)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Folder))
        {
            return true;
        }

        return !FreeAtStart[descriptor]
            && Target($"{Folder}/{descriptor}") is { } target
            && !target.StartsWith("anon_inode:", StringComparison.Ordinal)
            && !(target.StartsWith("pipe:", StringComparison.Ordinal) && HasBothEnds(target));
    }

    private static bool HasBothEnds(string pipe)
    {
        var ends = Directory.EnumerateFileSystemEntries(Folder).Where(path => Target(path) == pipe).Select(Access).ToHashSet();
        return ends.Contains('0') && ends.Contains('1');
    }

    private static string? Target(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (IOException)
        {
            // Intussen gesloten.
            return null;
        }
    }

    // Het laatste cijfer van de vlaggen: 0 om te lezen, 1 om te schrijven, 2 voor beide.
    private static char? Access(string path)
    {
        try
        {
            return File.ReadLines($"/proc/self/fdinfo/{Path.GetFileName(path)}")
                .FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal))?.TrimEnd()[^1];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
