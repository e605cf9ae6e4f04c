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
    /// <param name="opties">Hoe gelezen wordt.</param>
    public static Leesresultaat Lees(ReadOnlySpan<byte> utf8, string? bestand = null, long regel = 1, Leesopties? opties = null)
    {
        var json = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        return Lees(json, new Origin(bestand, regel, Index: null), opties ?? Leesopties.Standaard);
    }

    /// <summary>Leest één record van een bestand dat gesplitst is.</summary>
    /// <param name="record">Het record.</param>
    /// <param name="bestand">De naam van het bestand, voor een leesfout.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    public static Leesresultaat Lees(JsonRecord record, string? bestand = null, Leesopties? opties = null) =>
        record.Fouten is { IsEmpty: false } fouten
            ? new([.. fouten.Select(fout => fout with { Bestand = bestand })])
            : Lees(record.Utf8.Span, new Origin(bestand, record.Regel, record.Index), opties ?? Leesopties.Standaard);

    /// <summary>Leest alle dossiers van een klein bestand: één object, een lijst, of een object per regel.</summary>
    /// <param name="utf8">De inhoud van het bestand.</param>
    /// <param name="bestand">De naam van het bestand, voor leesfouten.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft; anders blijkt dat uit de inhoud.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <returns>Een resultaat per record, in de volgorde van het bestand.</returns>
    public static IEnumerable<Leesresultaat> LeesAlle(
        ReadOnlyMemory<byte> utf8, string? bestand = null, bool perRegel = false, Leesopties? opties = null) =>
        JsonRecordSplitter.Split(utf8, perRegel, opties).Select(record => Lees(record, bestand, opties));

    /// <summary>Leest alle dossiers van een stroom, met nooit meer in het geheugen dan het grootste record en een blok.</summary>
    /// <param name="stroom">De inhoud van het bestand; wordt niet gesloten.</param>
    /// <param name="bestand">De naam van het bestand, voor leesfouten.</param>
    /// <param name="perRegel">Of het bestand zeker een record per regel heeft; anders blijkt dat uit de inhoud.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="cancellationToken">Breekt het lezen van de stroom af.</param>
    /// <returns>Een resultaat per record, in de volgorde van het bestand.</returns>
    public static async IAsyncEnumerable<Leesresultaat> LeesAlleAsync(
        Stream stroom,
        string? bestand = null,
        bool perRegel = false,
        Leesopties? opties = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var record in JsonRecordSplitter.SplitAsync(stroom, perRegel, opties, cancellationToken).ConfigureAwait(false))
        {
            yield return Lees(record, bestand, opties);
        }
    }

    // De snelle lezer zegt "zeker dit dossier" of niets; over al het andere beslist de strenge.
    private static Leesresultaat Lees(ReadOnlySpan<byte> utf8, Origin origin, Leesopties opties) =>
        utf8.Length <= opties.GrootsteRecord && LeesSnel(utf8) is { } dossier
            ? Gelezen(dossier, utf8, origin, opties)
            : LeesStreng(utf8, origin, opties);

    /// <summary>Leest een dossier waarover geen twijfel bestaat; van elk ander zegt dit niets.</summary>
    internal static Dossier? LeesSnel(ReadOnlySpan<byte> utf8)
    {
        var room = default(PendingElements.Room);
        var json = new ContractScanner(utf8, room);
        return ContractReader.TryDossier(ref json, out var dossier) && json.End() && dossier.Schema == Dossier.Schemanaam
            && !new Besluitkeuring(dossier).HeeftOmgekeerd ? dossier : null;
    }

    /// <summary>Leest een dossier, of zegt precies wat eraan schort.</summary>
    internal static Leesresultaat LeesStreng(ReadOnlySpan<byte> utf8) => LeesStreng(utf8, new Origin(null, 1, Index: null), Leesopties.Standaard);

    private static Leesresultaat LeesStreng(ReadOnlySpan<byte> utf8, Origin origin, Leesopties opties)
    {
        if (utf8.Length > opties.GrootsteRecord)
        {
            return new(new Finding { Code = Leesfoutcode.RecordTeGroot, Offset = 0 }.At(origin, 0, opties));
        }

        var dossier = Ontleed(utf8);
        var zeker = dossier?.Schema == Dossier.Schemanaam && !NullElements.MayOccur(utf8) && !new Besluitkeuring(dossier).HeeftOmgekeerd;
        return zeker || DossierDiagnosis.Of(utf8, opties.StaBsnToe) is not { IsEmpty: false } vondsten
            ? dossier is null ? Onverklaard(origin) : Gelezen(dossier, utf8, origin, opties)
            : new(vondsten.At(origin, utf8, opties));
    }

    private static Dossier? Ontleed(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, ContractJsonContext.Default.Dossier);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Van een dossier waarvan de bouw deugt: alleen de lengte van lijsten en de teksten zijn nog na te kijken.
    private static Leesresultaat Gelezen(Dossier dossier, ReadOnlySpan<byte> utf8, Origin origin, Leesopties opties)
    {
        if (LongList.Of(utf8, opties.LangsteLijst) is { } teLang)
        {
            return new(Findings.At(teLang, origin, utf8, opties));
        }

        Finding? waarschuwing = null;
        if (!opties.StaBsnToe && BsnScan.MayOccur(utf8))
        {
            (var weigeringen, waarschuwing) = BsnScan.Of(utf8);
            if (!weigeringen.IsEmpty)
            {
                return new(weigeringen.At(origin, utf8, opties));
            }
        }

        return new(dossier, (waarschuwing ?? new Besluitkeuring(dossier).ZonderOnderwerp(utf8)) is { } vondst ? Findings.At(vondst, origin, utf8, opties) : null);
    }

    private static Leesresultaat Onverklaard(Origin origin) => new(new Leesfout
    {
        Code = Leesfoutcode.OngeldigeJson,
        Bestand = origin.Bestand,
        Regel = origin.Regel,
        Index = origin.Index,
        Melding = Meldingen.Onverklaard,
    });
}
