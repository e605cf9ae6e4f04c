using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Leest een stroom dossiers over alle kernen, met vast geheugen, en verwerkt ze in groepen.</summary>
public static class Dossierstroom
{
    // Van gewone records is een groep er nog geen derde; hier lopen alleen records tegenaan die elk vele megabytes groot zijn.
    private const long MeesteBytesOnderweg = 128L * 1024 * 1024;

    /// <summary>
    /// De records van een stroom, in volgorde en nog niet gelezen: NDJSON, een lijst of één dossier, al dan niet met gzip
    /// ingepakt.
    /// </summary>
    /// <param name="invoer">De stroom; wordt niet gesloten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="cancellationToken">Breekt het lezen van de stroom af.</param>
    /// <remarks>
    /// Is de stroom zelf niet verder te lezen, ook bij een gzip die te vroeg ophoudt, dan is het laatste record een leesfout
    /// met <see cref="Leesfoutcode.AfgebrokenInvoer"/>.
    /// </remarks>
    public static async IAsyncEnumerable<JsonRecord> RecordsAsync(
        Stream invoer, Bulkopties? opties = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        var lezer = new Recordlezer(invoer, opties ?? new(), bytes => GC.AllocateUninitializedArray<byte>(bytes), cancellationToken);
        await using (lezer.ConfigureAwait(false))
        {
            while (await lezer.VolgendeAsync().ConfigureAwait(false))
            {
                yield return lezer.Record;
            }
        }
    }

    /// <summary>
    /// Verwerkt elk record van een stroom, als bij <see cref="RecordsAsync"/>. Lezen, verwerken en afronden gaan tegelijk door.
    /// </summary>
    /// <typeparam name="TGroep">Wat van een groep records verzameld wordt.</typeparam>
    /// <param name="invoer">De stroom; wordt niet gesloten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="begin">Maakt wat van een nieuwe groep verzameld wordt. Vele draden tegelijk.</param>
    /// <param name="verwerk">Voegt één record toe. Vele draden tegelijk, maar nooit twee aan dezelfde groep.</param>
    /// <param name="rondAf">Neemt een groep aan. Eén tegelijk, in de volgorde van de stroom.</param>
    /// <param name="cancellationToken">Houdt op. Gooit niet: wat afgerond is, is geteld, en <see cref="Bulktelling.Afgebroken"/> zegt het.</param>
    /// <returns>Hoeveel records er waren; elk is precies één keer afgerond.</returns>
    public static Task<Bulktelling> VerwerkAsync<TGroep>(
        Stream invoer,
        Bulkopties opties,
        Func<TGroep> begin,
        Action<TGroep, Leesresultaat> verwerk,
        Func<TGroep, ValueTask> rondAf,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verwerk);
        return VerwerkAsync(
            invoer,
            opties,
            begin,
            (TGroep groep, JsonRecord _, Leesresultaat gelezen) =>
            {
                verwerk(groep, gelezen);
                return gelezen.Fout;
            },
            rondAf,
            cancellationToken);
    }

    /// <summary>Verwerkt elk record van een stroom; het verwerken kan nog een fout opleveren over een record dat wel te lezen was.</summary>
    /// <typeparam name="TGroep">Wat van een groep records verzameld wordt.</typeparam>
    /// <param name="invoer">De stroom; wordt niet gesloten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="begin">Maakt wat van een nieuwe groep verzameld wordt. Vele draden tegelijk.</param>
    /// <param name="verwerk">
    /// Voegt één record toe en geeft zijn fout, van het lezen of erna. Vele draden tegelijk, maar nooit twee aan dezelfde groep. De
    /// bytes van het record gelden tot dit terugkeert.
    /// </param>
    /// <param name="rondAf">Neemt een groep aan. Eén tegelijk, in de volgorde van de stroom.</param>
    /// <param name="cancellationToken">Houdt op. Gooit niet: wat afgerond is, is geteld, en <see cref="Bulktelling.Afgebroken"/> zegt het.</param>
    /// <returns>Hoeveel records er waren; elk is precies één keer afgerond.</returns>
    public static async Task<Bulktelling> VerwerkAsync<TGroep>(
        Stream invoer,
        Bulkopties opties,
        Func<TGroep> begin,
        Func<TGroep, JsonRecord, Leesresultaat, Leesfout?> verwerk,
        Func<TGroep, ValueTask> rondAf,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(opties);
        ArgumentNullException.ThrowIfNull(begin);
        ArgumentNullException.ThrowIfNull(rondAf);
        var telling = new Bulktelling { Dossiers = 0, Fouten = 0, Overgeslagen = 0 };
        var groepen = new Recordgroepen(invoer, opties);
        var geheugen = new Sleutelgeheugen();
        await new OrderedPipeline(opties.GroepenOnderweg, MeesteBytesOnderweg).RunAsync(
            groepen.LeesAsync(cancellationToken),
            groep => (Groep: groep, Uitkomst: Verwerk(groep.Records, opties, begin(), verwerk)),
            async af =>
            {
                groepen.GeefTerug(af.Groep);
                await rondAf(af.Uitkomst.Inhoud).ConfigureAwait(false);
                telling = telling.Met(af.Uitkomst.Telling.Afgerond(geheugen));
                opties.Voortgang?.Report(telling);
            },
            cancellationToken).ConfigureAwait(false);
        var verwerkt = telling.Records + telling.Overgeslagen;
        return cancellationToken.IsCancellationRequested ? telling with { Afgebroken = !groepen.Volledig || groepen.Gelezen != verwerkt }
            : groepen.Gelezen == verwerkt ? telling
            : throw new InvalidOperationException($"{groepen.Gelezen} records were read and {verwerkt} processed.");
    }

    private static (TGroep Inhoud, Groepstelling Telling) Verwerk<TGroep>(
        List<JsonRecord> groep, Bulkopties opties, TGroep inhoud, Func<TGroep, JsonRecord, Leesresultaat, Leesfout?> verwerk)
    {
        var telling = new Groepstelling();
        foreach (var record in groep)
        {
            if (!opties.Deel.Omvat(record.Utf8.Span))
            {
                telling.TelOvergeslagen();
                continue;
            }

            var gelezen = DossierLezer.Lees(record, opties.Bestand, opties.Lezen);
            telling.Tel(gelezen, verwerk(inhoud, record, gelezen));
        }

        return (inhoud, telling);
    }
}
