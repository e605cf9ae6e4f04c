namespace Kwaliteitskader.Cli.Output;

/// <summary>Waar resultaten heen gaan: de standaarduitvoer, of een bestand dat er pas staat als het af is.</summary>
/// <remarks>
/// Een bestand ontstaat onder een tijdelijke naam ernaast en krijgt zijn naam in <see cref="Voltooi"/>. Wie halverwege
/// ophoudt, laat dus nooit een half bestand achter dat af lijkt.
/// </remarks>
internal sealed class Uitvoerdoel : IDisposable
{
    private readonly string? doel;
    private readonly string? tijdelijk;
    private readonly bool eigen;

    private Uitvoerdoel(Stream stroom, bool eigen, string? doel = null, string? tijdelijk = null)
    {
        Stroom = stroom;
        this.eigen = eigen;
        this.doel = doel;
        this.tijdelijk = tijdelijk;
    }

    /// <summary>Hierheen wordt geschreven.</summary>
    public Stream Stroom { get; }

    /// <summary>Opent het doel.</summary>
    /// <param name="uit">Het bestand; <see langword="null"/> of <c>-</c> is de standaarduitvoer.</param>
    /// <param name="host">Voor de standaarduitvoer.</param>
    /// <exception cref="Gebruiksfout">Het bestand is niet te maken.</exception>
    public static Uitvoerdoel Open(string? uit, CommandHost host)
    {
        if (uit is null or "-")
        {
            return new(host.Output, eigen: false);
        }

        try
        {
            return OpenBestand(uit);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Gebruiksfout($"{uit} (bij --uit) is niet te schrijven: {Reden(fout)}.");
        }
    }

    /// <summary>Schrijft weg wat nog in het geheugen staat en geeft het bestand zijn naam.</summary>
    public void Voltooi()
    {
        Stroom.Flush();
        if (eigen)
        {
            Stroom.Dispose();
        }

        if (tijdelijk is not null)
        {
            File.Move(tijdelijk, doel!, overwrite: true);
        }
    }

    /// <summary>Ruimt een bestand op dat niet voltooid is.</summary>
    public void Dispose()
    {
        if (!eigen)
        {
            return;
        }

        try
        {
            Stroom.Dispose();
        }
        catch (IOException)
        {
            // De fout waardoor het schrijven ophield, is al onderweg; deze zou hem verdringen.
        }

        if (tijdelijk is not null)
        {
            File.Delete(tijdelijk);
        }
    }

    private static Uitvoerdoel OpenBestand(string uit)
    {
        if (Directory.Exists(uit) || Path.EndsInDirectorySeparator(uit))
        {
            throw new Gebruiksfout($"{uit} (bij --uit) is een map. Verwacht: de naam van een bestand.");
        }

        var doel = Path.GetFullPath(File.Exists(uit) ? File.ResolveLinkTarget(uit, returnFinalTarget: true)?.FullName ?? uit : uit);
        if (IsApparaat(uit) || IsApparaat(doel))
        {
            return new(new FileStream(uit, FileMode.Open, FileAccess.Write), eigen: true);
        }

        var tijdelijk = Path.Combine(Path.GetDirectoryName(doel)!, $".{Path.GetFileName(doel)}.{Path.GetRandomFileName()}");
        return new(new FileStream(tijdelijk, FileMode.CreateNew, FileAccess.Write), eigen: true, doel, tijdelijk);
    }

    // Een apparaat als /dev/null heeft geen inhoud om te vervangen; een bestand eroverheen zou het apparaat vernielen.
    private static bool IsApparaat(string pad) =>
        Path.GetFullPath(pad) is var vol && !OperatingSystem.IsWindows()
        && (vol.StartsWith("/dev/", StringComparison.Ordinal) || vol.StartsWith("/proc/", StringComparison.Ordinal));

    private static string Reden(Exception fout) =>
        fout is DirectoryNotFoundException ? "de map bestaat niet" : IoReason.Of(fout);
}
