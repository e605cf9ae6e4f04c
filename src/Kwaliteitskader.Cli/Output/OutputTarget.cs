using Kwaliteitskader.Cli.Files;
using Kwaliteitskader.Cli.Input;

namespace Kwaliteitskader.Cli.Output;

/// <summary>Waar resultaten heen gaan: de standaarduitvoer, of een bestand dat er pas staat als het af is.</summary>
/// <remarks>
/// Een bestand ontstaat onder een tijdelijke naam ernaast en krijgt zijn naam in <see cref="Voltooi"/>. Wie halverwege
/// ophoudt, laat dus nooit een half bestand achter dat af lijkt, en twee die tegelijk schrijven, maken elk een heel bestand.
/// Een apparaat of pijp heeft geen inhoud om te vervangen: daarnaartoe wordt meteen geschreven.
/// </remarks>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? doel;
    private readonly string? tijdelijk;
    private readonly FileStream? bestand;

    private OutputTarget(Stream stroom) => Stroom = stroom;

    private OutputTarget(FileStream bestand, string? doel = null, string? tijdelijk = null)
        : this((Stream)bestand)
    {
        this.bestand = bestand;
        this.doel = doel;
        this.tijdelijk = tijdelijk;
    }

    /// <summary>Hierheen wordt geschreven.</summary>
    public Stream Stroom { get; }

    /// <summary>Opent het doel, voor er iets gelezen wordt.</summary>
    /// <param name="uit">Het bestand; <see langword="null"/> of <c>-</c> is de standaarduitvoer.</param>
    /// <param name="host">Voor de standaarduitvoer.</param>
    /// <param name="invoer">De bestanden die gelezen gaan worden.</param>
    /// <exception cref="Gebruiksfout">Het bestand is niet te maken of is zelf invoer, of een van de invoerbestanden is er niet.</exception>
    public static OutputTarget Open(string? uit, CommandHost host, params IReadOnlyList<string> invoer)
    {
        if (uit is null or "-")
        {
            return new(host.Output);
        }

        if (invoer.Select(Invoer.Bezwaar).FirstOrDefault(bezwaar => bezwaar is not null) is { } eerste)
        {
            throw new Gebruiksfout(new($"{eerste.Nl} Er is niets gelezen, en {uit} is niet aangeraakt.", $"{eerste.En} Nothing was read, and {uit} was not touched."));
        }

        try
        {
            return OpenBestand(uit, invoer);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Gebruiksfout(IoReason.Sentence(fout, new($"{uit} (bij --uit) is niet te schrijven", $"{uit} (with --uit) cannot be written")));
        }
    }

    /// <summary>Schrijft weg wat nog in het geheugen staat en geeft het bestand zijn naam.</summary>
    public void Voltooi()
    {
        if (bestand is null)
        {
            Stroom.Flush();
            return;
        }

        // Ook op de schijf: een naam die na een stroomstoring naar niets wijst, is erger dan geen.
        bestand.Flush(flushToDisk: tijdelijk is not null);
        bestand.Dispose();
        if (tijdelijk is not null)
        {
            File.Move(tijdelijk, doel!, overwrite: true);
        }
    }

    /// <summary>Ruimt een bestand op dat niet voltooid is.</summary>
    public void Dispose()
    {
        try
        {
            bestand?.Dispose();
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

    private static OutputTarget OpenBestand(string uit, IReadOnlyList<string> invoer)
    {
        var doel = Gevolgd(Path.GetFullPath(uit));
        var wat = FileIdentity.Of(doel);
        if (wat.Kind == FileKind.Directory || Path.EndsInDirectorySeparator(uit))
        {
            throw new Gebruiksfout(new($"{uit} (bij --uit) is een map. Verwacht: de naam van een bestand.", $"{uit} (with --uit) is a folder. Expected: the name of a file."));
        }

        if (wat.Kind == FileKind.Stream)
        {
            return new(new FileStream(doel, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        }

        if (wat.Kind == FileKind.Regular && invoer.FirstOrDefault(een => IsZelfde(een, doel, wat)) is { } zelfde)
        {
            throw new Gebruiksfout(new(
                $"{uit} (bij --uit) is ook de invoer ({zelfde}) en zou overschreven worden. Verwacht: een ander bestand.",
                $"{uit} (with --uit) is the input too ({zelfde}) and would be overwritten. Expected: another file."));
        }

        var tijdelijk = Path.Combine(Path.GetDirectoryName(doel)!, $".{Path.GetFileName(doel)}.{Path.GetRandomFileName()}");
        return new(OpenTijdelijk(tijdelijk, wat.Kind == FileKind.Regular ? doel : null), doel, tijdelijk);
    }

    // Het nieuwe bestand krijgt van meet af aan de rechten van het oude: ook onderweg mag niet meer mensen het lezen.
    private static FileStream OpenTijdelijk(string tijdelijk, string? oude)
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (oude is null || OperatingSystem.IsWindows())
        {
            return new(tijdelijk, opties);
        }

        using (new FileStream(oude, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            // Wie het oude niet mag beschrijven, mag het ook niet vervangen.
        }

        var rechten = File.GetUnixFileMode(oude);
        opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var bestand = new FileStream(tijdelijk, opties);
        File.SetUnixFileMode(bestand.SafeFileHandle, rechten);
        return bestand;
    }

    // Wat achter een verwijzing ligt, wordt vervangen; de verwijzing zelf blijft, ook als er nog niets achter ligt.
    private static string Gevolgd(string pad) =>
        new FileInfo(pad).LinkTarget is null ? pad : File.ResolveLinkTarget(pad, returnFinalTarget: true)!.FullName;

    private static bool IsZelfde(string invoer, string doel, FileIdentity wat)
    {
        var bron = invoer == Invoer.Standaardinvoer ? FileIdentity.OfStandardInput() : FileIdentity.Of(invoer);
        return (bron is { } bekend && bekend.IsSameFile(wat))
            || (invoer != Invoer.Standaardinvoer && Gevolgd(Path.GetFullPath(invoer)) == doel);
    }
}
