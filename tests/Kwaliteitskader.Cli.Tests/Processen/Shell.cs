using Kwaliteitskader.Tests.Shared;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>
/// Draait het programma in een shell, want alleen die kan stromen sluiten, pijpen knippen en schijven vol laten lijken. Het
/// programma heet er <c>$K</c>.
/// </summary>
internal static class Shell
{
    /// <summary>Of er een shell is als van Linux, met /proc en /dev/full.</summary>
    public static bool IsEr { get; } = OperatingSystem.IsLinux() && File.Exists("/bin/bash") && File.Exists("/dev/full");

    /// <summary>Draait een script in een map.</summary>
    public static Task<Procesuitkomst> DraaiAsync(string map, string script, byte[]? invoer = null) => Programma.DraaiAsync(
        invoer ?? [],
        "/bin/bash",
        "-c",
        $"cd '{map}'; export DOTNET_TieredPGO=0; K='dotnet {typeof(CommandHost).Assembly.Location}'; {script}");
}

/// <summary>Een test die een shell van Linux nodig heeft; elders overgeslagen, met de reden erbij.</summary>
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute()
    {
        if (!Shell.IsEr)
        {
            Skip = "vraagt bash, /proc en /dev/full van Linux";
        }
    }
}
