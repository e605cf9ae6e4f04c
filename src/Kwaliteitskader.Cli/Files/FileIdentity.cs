using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Kwaliteitskader.Cli.Files;

/// <summary>Wat een pad aanwijst en welk bestand dat is, hoe het ook genoemd wordt. Verwijzingen zijn gevolgd.</summary>
/// <param name="Kind">De soort.</param>
/// <param name="Device">Het apparaat waarop het bestand staat; samen met <paramref name="Node"/> het bestand zelf.</param>
/// <param name="Node">De inode; 0 waar het systeem die niet geeft.</param>
internal readonly record struct FileIdentity(FileKind Kind, ulong Device, ulong Node)
{
    // struct statx van Linux is op elke processor gelijk: 256 bytes, met deze velden op deze plaatsen.
    private const int Size = 256;
    private const int ModeAt = 28;
    private const int NodeAt = 32;
    private const int DeviceAt = 136;
    private const uint TypeModeAndNode = 0x1 | 0x2 | 0x100;
    private const int CurrentFolder = -100;
    private const int ThisDescriptor = 0x1000;

    /// <summary>Of dit hetzelfde bestand is als een ander.</summary>
    public bool IsSameFile(FileIdentity other) => Node != 0 && Node == other.Node && Device == other.Device;

    /// <summary>Wat een pad aanwijst.</summary>
    public static FileIdentity Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new(KindByName(path), 0, 0);
        }

        return Ask(CurrentFolder, path, flags: 0) ?? new(KindByName(path), 0, 0);
    }

    /// <summary>Wat de standaardinvoer aanwijst; <see langword="null"/> als dat niet te zeggen is.</summary>
    public static FileIdentity? OfStandardInput() => OperatingSystem.IsLinux() ? Ask(0, "", ThisDescriptor) : null;

    private static FileIdentity? Ask(int folder, string path, int flags)
    {
        var answer = new byte[Size];
        try
        {
            if (Statx(folder, Encoding.UTF8.GetBytes(path + "\0"), flags, TypeModeAndNode, answer) != 0)
            {
                return null;
            }
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            // Een bibliotheek van voor 2024 heeft deze vraag nog niet.
            return null;
        }

        var kind = (BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeAt)) & 0xF000) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Directory,
            _ => FileKind.Stream,
        };
        return new(kind, BinaryPrimitives.ReadUInt64LittleEndian(answer.AsSpan(DeviceAt)), BinaryPrimitives.ReadUInt64LittleEndian(answer.AsSpan(NodeAt)));
    }

    // Waar de soort niet te vragen is: apparaten staan onder /dev, en Windows kent ze niet als bestand.
    private static FileKind KindByName(string path) =>
        Directory.Exists(path) ? FileKind.Directory
        : !File.Exists(path) ? FileKind.Missing
        : !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) ? FileKind.Stream
        : FileKind.Regular;

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] answer);
}
