using System.Runtime.CompilerServices;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json.Diagnoses;
using Kwaliteitskader.Model.Json.Fast;

namespace Kwaliteitskader.Model.Json;

/// <summary>Leest dossiers uit JSON in UTF-8. Wat er ook in de bytes staat: er komt een dossier of een leesfout uit, nooit een exception.</summary>
public static class DossierLezer
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Leest één dossier. Een byte order mark vooraan wordt overgeslagen.</summary>
    /// <param name="utf8">De JSON van het dossier.</param>
    /// <param name="bestand">De naam van het bestand, voor een leesfout.</param>
    /// <param name="regel">De regel van het bestand waarop de JSON begint, vanaf 1.</param>
    public static Leesresultaat Lees(ReadOnlySpan<byte> utf8, string? bestand = null, long regel = 1)
    {
        var json = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        return Lees(json, new Origin(bestand, regel, Index: null));
    }

    /// <summary>Leest één record van een bestand dat gesplitst is.</summary>
    /// <param name="record">Het record.</param>
    /// <param name="bestand">De naam van het bestand, voor een leesfout.</param>
    public static Leesresultaat Lees(JsonRecord record, string? bestand = null) =>
        record.Fout is { } fout
            ? new(fout with { Bestand = bestand })
            : Lees(record.Utf8.Span, new Origin(bestand, record.Regel, record.Index));

    /// <summary>Leest alle dossiers van een klein bestand: één object, een lijst, of een object per regel.</summary>
    /// <param name="utf8">De inhoud van het bestand.</param>
    /// <param name="bestand">De naam van het bestand, voor leesfouten.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft; anders blijkt dat uit de inhoud.</param>
    /// <returns>Een resultaat per record, in de volgorde van het bestand.</returns>
    public static IEnumerable<Leesresultaat> LeesAlle(ReadOnlyMemory<byte> utf8, string? bestand = null, bool perRegel = false) =>
        JsonRecordSplitter.Split(utf8, perRegel).Select(record => Lees(record, bestand));

    /// <summary>Leest alle dossiers van een stroom, met nooit meer in het geheugen dan het grootste record en een blok.</summary>
    /// <param name="stroom">De inhoud van het bestand; wordt niet gesloten.</param>
    /// <param name="bestand">De naam van het bestand, voor leesfouten.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft; anders blijkt dat uit de inhoud.</param>
    /// <param name="cancellationToken">Breekt het lezen van de stroom af.</param>
    /// <returns>Een resultaat per record, in de volgorde van het bestand.</returns>
    public static async IAsyncEnumerable<Leesresultaat> LeesAlleAsync(
        Stream stroom,
        string? bestand = null,
        bool perRegel = false,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in JsonRecordSplitter.SplitAsync(stroom, perRegel, cancellationToken).ConfigureAwait(false))
        {
            yield return Lees(record, bestand);
        }
    }

    // De snelle lezer zegt "zeker dit dossier" of niets; over al het andere beslist de strenge.
    private static Leesresultaat Lees(ReadOnlySpan<byte> utf8, Origin origin) =>
        LeesSnel(utf8) is { } dossier ? new(dossier) : LeesStreng(utf8, origin);

    /// <summary>Leest een dossier waarover geen twijfel bestaat; van elk ander zegt dit niets.</summary>
    internal static Dossier? LeesSnel(ReadOnlySpan<byte> utf8)
    {
        var json = new ContractScanner(utf8);
        return ContractReader.TryDossier(ref json, out var dossier) && json.End() && dossier.Schema == Dossier.Schemanaam ? dossier : null;
    }

    /// <summary>Leest een dossier, of zegt precies wat eraan schort.</summary>
    internal static Leesresultaat LeesStreng(ReadOnlySpan<byte> utf8) => LeesStreng(utf8, new Origin(null, 1, Index: null));

    private static Leesresultaat LeesStreng(ReadOnlySpan<byte> utf8, Origin origin)
    {
        try
        {
            var dossier = JsonSerializer.Deserialize(utf8, ContractJsonContext.Default.Dossier);
            var zeker = dossier?.Schema == Dossier.Schemanaam && !NullElements.MayOccur(utf8);
            return zeker || DossierDiagnosis.Of(utf8) is not { } finding
                ? new(dossier!)
                : new(finding.At(origin, utf8));
        }
        catch (JsonException exception)
        {
            return new(DossierDiagnosis.Of(utf8)?.At(origin, utf8) ?? Onverklaard(exception, origin));
        }
    }

    private static Leesfout Onverklaard(JsonException exception, Origin origin) => new()
    {
        Code = Leesfoutcode.OngeldigeJson,
        Bestand = origin.Bestand,
        Regel = origin.Regel + (exception.LineNumber ?? 0),
        Index = origin.Index,
        Melding = Meldingen.Onverklaard(exception.Message),
    };
}
