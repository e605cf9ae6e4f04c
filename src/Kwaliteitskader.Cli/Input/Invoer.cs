using System.Runtime.CompilerServices;
using Kwaliteitskader.Cli.Files;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Leest records uit bestanden en de standaardinvoer, één voor één en in volgorde; ook wat met gzip ingepakt is.</summary>
/// <remarks>Een bestand dat niet te lezen is, wordt gemeld en houdt de andere niet tegen.</remarks>
internal sealed class Invoer(CommandHost host, Leesopties? lezen = null)
{
    /// <summary>De naam waaronder de standaardinvoer gegeven en gemeld wordt.</summary>
    public const string Standaardinvoer = "-";

    private readonly Leesopties lezen = lezen ?? Leesopties.Standaard;

    /// <summary>Hoeveel bestanden niet te lezen waren, of geen enkel record bevatten.</summary>
    public int Onbruikbaar { get; private set; }

    /// <summary>De records van alle bestanden.</summary>
    public async IAsyncEnumerable<Invoerrecord> LeesAsync(
        IEnumerable<string> bestanden, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var bestand in bestanden)
        {
            await foreach (var record in LeesAsync(bestand, cancellationToken).ConfigureAwait(false))
            {
                yield return record;
            }
        }
    }

    private async IAsyncEnumerable<Invoerrecord> LeesAsync(string bestand, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stroom = Open(bestand);
        if (stroom is null)
        {
            yield break;
        }

        var aantal = 0L;
        await using (stroom.ConfigureAwait(false))
        {
            await foreach (var record in Dossierstroom.RecordsAsync(stroom, Bulkopties(bestand, lezen), cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                aantal++;
                yield return new(bestand, record, DossierLezer.Lees(record, bestand, lezen));
            }
        }

        if (aantal == 0)
        {
            MeldLeeg(bestand);
        }
    }

    /// <summary>Meldt dat een bestand geen enkel record bevat.</summary>
    public void MeldLeeg(string bestand) => Meld(bestand == Standaardinvoer
        ? new("De standaardinvoer bevat geen dossiers.", "Standard input holds no dossiers.")
        : new($"{bestand} bevat geen dossiers.", $"{bestand} holds no dossiers."));

    /// <summary>Of een bestand naar zijn naam een record per regel heeft.</summary>
    public static bool PerRegel(string bestand) =>
        Kaal(bestand).EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || Kaal(bestand).EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Hoe een bestand over alle kernen gelezen wordt.</summary>
    public static Bulkopties Bulkopties(string bestand, Leesopties lezen, IProgress<Bulktelling>? voortgang = null) => new()
    {
        Bestand = bestand,
        PerRegel = PerRegel(bestand),
        Lezen = lezen,
        Splitsen = Werkboekbestand.Is(bestand) ? (stroom, stop) => Werkboekbestand.RecordsAsync(stroom, bestand, lezen, stop) : null,
        GroepenOnderweg = 4 * Environment.ProcessorCount,
        Voortgang = voortgang,
    };

    /// <summary>Opent een bestand of de standaardinvoer; meldt een bestand dat niet te lezen is en geeft dan niets.</summary>
    public Stream? Open(string bestand)
    {
        if (bestand == Standaardinvoer)
        {
            return OpenStandaardinvoer();
        }

        if (GeenBestand(bestand) is { } bezwaar)
        {
            Meld(bezwaar);
            return null;
        }

        try
        {
            var stroom = Lezend(bestand);
            return stroom.CanSeek ? stroom : new InterruptibleStream(stroom);
        }
        catch (Exception fout) when (IsLeesfout(fout))
        {
            Meld(Onleesbaar(bestand, fout));
            return null;
        }
    }

    /// <summary>Waarom een bestand zeker niet te lezen is; <see langword="null"/> als dat niet te zien is zonder te lezen.</summary>
    public static Tekst? Bezwaar(string bestand)
    {
        if (bestand == Standaardinvoer)
        {
            return null;
        }

        if (GeenBestand(bestand) is { } bezwaar)
        {
            return bezwaar;
        }

        try
        {
            // Een pijp openen zou op een schrijver wachten, en haar sluiten zou hem wegsturen.
            if (FileIdentity.Of(bestand).Kind != FileKind.Stream)
            {
                Lezend(bestand).Dispose();
            }

            return null;
        }
        catch (Exception fout) when (IsLeesfout(fout))
        {
            return Onleesbaar(bestand, fout);
        }
    }

    private static Tekst? GeenBestand(string naam)
    {
        Tekst? wat = naam.Length == 0 ? new("De naam van een bestand is leeg.", "The name of a file is empty.")
            : Directory.Exists(naam) ? new($"{naam} is een map.", $"{naam} is a folder.")
            : null;
        return wat is not { } bezwaar ? null : new(
            $"{bezwaar.Nl} Verwacht: een bestand met dossiers, of - voor de standaardinvoer.",
            $"{bezwaar.En} Expected: a file with dossiers, or - for standard input.");
    }

    private InterruptibleStream? OpenStandaardinvoer()
    {
        if (host.Input() is { } stroom)
        {
            return new(stroom);
        }

        Meld(new(
            "De standaardinvoer is gesloten. Verwacht: dossiers op de standaardinvoer, of de naam van een bestand.",
            "Standard input is closed. Expected: dossiers on standard input, or the name of a file."));
        return null;
    }

    private static FileStream Lezend(string bestand) =>
        new(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);

    private static Tekst Onleesbaar(string bestand, Exception fout) => IoReason.Sentence(fout, new($"{bestand} is niet te lezen", $"{bestand} cannot be read"));

    private static bool IsLeesfout(Exception fout) => fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static string Kaal(string bestand) =>
        bestand.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? bestand[..^3] : bestand;

    private void Meld(Tekst melding)
    {
        Onbruikbaar++;
        host.Meld(melding);
    }
}
