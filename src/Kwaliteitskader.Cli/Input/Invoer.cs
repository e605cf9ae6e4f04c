using System.Runtime.CompilerServices;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Leest records uit bestanden en de standaardinvoer, één voor één en in volgorde.</summary>
/// <remarks>Een bestand dat niet te lezen is, wordt gemeld en houdt de andere niet tegen.</remarks>
internal sealed class Invoer(CommandHost host)
{
    /// <summary>De naam waaronder de standaardinvoer gegeven en gemeld wordt.</summary>
    public const string Standaardinvoer = "-";

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
            var records = JsonRecordSplitter.SplitAsync(stroom, PerRegel(bestand), cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (records.ConfigureAwait(false))
            {
                while (await Volgende(records, bestand).ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    aantal++;
                    var record = records.Current;
                    yield return new(bestand, record.Regel, DossierLezer.Lees(record, bestand));
                }
            }
        }

        if (aantal == 0)
        {
            MeldLeeg(bestand);
        }
    }

    /// <summary>Meldt dat een bestand geen enkel record bevat.</summary>
    public void MeldLeeg(string bestand) => Meld($"{Naam(bestand)} bevat geen dossiers.");

    /// <summary>Of een bestand naar zijn naam een record per regel heeft.</summary>
    public static bool PerRegel(string bestand) =>
        Kaal(bestand).EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || Kaal(bestand).EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static string Kaal(string bestand) =>
        bestand.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? bestand[..^3] : bestand;

    private static string Naam(string bestand) => bestand == Standaardinvoer ? "De standaardinvoer" : bestand;

    /// <summary>Opent een bestand of de standaardinvoer; meldt een bestand dat niet te lezen is en geeft dan niets.</summary>
    public Stream? Open(string bestand)
    {
        if (bestand == Standaardinvoer)
        {
            return new InterruptibleStream(host.Input());
        }

        if (Directory.Exists(bestand))
        {
            Meld($"{bestand} is een map. Verwacht: een bestand met dossiers, of - voor de standaardinvoer.");
            return null;
        }

        try
        {
            return new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Meld($"{bestand} is niet te lezen: {IoReason.Of(fout)}.");
            return null;
        }
    }

    // Een leesfout halverwege maakt het bestand onbruikbaar, maar wat ervoor kwam, blijft beoordeeld.
    private async ValueTask<bool> Volgende(IAsyncEnumerator<JsonRecord> records, string bestand)
    {
        try
        {
            return await records.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Meld($"{Naam(bestand)} is niet verder te lezen: {IoReason.Of(fout)}.");
            return false;
        }
    }

    private void Meld(string melding)
    {
        Onbruikbaar++;
        host.Error.WriteLine(SafeText.Of(melding));
    }
}
