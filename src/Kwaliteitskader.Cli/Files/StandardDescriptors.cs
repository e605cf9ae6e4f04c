namespace Kwaliteitskader.Cli.Files;

/// <summary>Zegt of een standaardstroom bij de start gesloten was.</summary>
/// <remarks>
/// Wie een programma met een gesloten standaardinvoer start (<c>0&lt;&amp;-</c>), laat dat nummer vrij, en dan neemt de runtime het voor een
/// pijp van zichzelf. Daaruit lezen zou eeuwig wachten, en ernaar schrijven zou de runtime storen. Zo'n pijp is te herkennen:
/// beide einden zijn van dit proces, en dan komt er nooit een einde aan. Alleen Linux laat dat zien.
/// </remarks>
internal static class StandardDescriptors
{
    private const string Folder = "/proc/self/fd";

    /// <summary>Of de stroom met dit nummer (0, 1 of 2) van buiten komt.</summary>
    public static bool IsOpen(int descriptor)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Folder))
        {
            return true;
        }

        return Target($"{Folder}/{descriptor}") is { } target
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
