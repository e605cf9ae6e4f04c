using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Leest een stroom dossiers over alle kernen, met vast geheugen, en verwerkt ze in groepen.</summary>
public static class Dossierstroom
{
    /// <summary>
    /// Verwerkt elk record van een stroom: NDJSON, een lijst of één dossier, al dan niet met gzip ingepakt. Lezen, verwerken
    /// en afronden gaan tegelijk door.
    /// </summary>
    /// <typeparam name="TGroep">Wat van een groep records verzameld wordt.</typeparam>
    /// <param name="invoer">De stroom; wordt niet gesloten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="begin">Maakt wat van een nieuwe groep verzameld wordt. Vele draden tegelijk.</param>
    /// <param name="verwerk">Voegt één record toe. Vele draden tegelijk, maar nooit twee aan dezelfde groep.</param>
    /// <param name="rondAf">Neemt een groep aan. Eén tegelijk, in de volgorde van de stroom.</param>
    /// <param name="cancellationToken">Houdt op. Gooit niet: wat afgerond is, is geteld, en <see cref="Bulktelling.Afgebroken"/> zegt het.</param>
    /// <returns>Hoeveel records er waren; elk is precies één keer afgerond.</returns>
    /// <remarks>
    /// Is de stroom zelf niet verder te lezen, ook bij een gzip die te vroeg ophoudt, dan is het laatste record een leesfout
    /// met <see cref="Leesfoutcode.AfgebrokenInvoer"/>.
    /// </remarks>
    public static async Task<Bulktelling> VerwerkAsync<TGroep>(
        Stream invoer,
        Bulkopties opties,
        Func<TGroep> begin,
        Action<TGroep, Leesresultaat> verwerk,
        Func<TGroep, ValueTask> rondAf,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(opties);
        ArgumentNullException.ThrowIfNull(begin);
        ArgumentNullException.ThrowIfNull(verwerk);
        ArgumentNullException.ThrowIfNull(rondAf);
        var telling = new Bulktelling { Dossiers = 0, Fouten = 0, Overgeslagen = 0 };
        var groepen = new Recordgroepen(invoer, opties);
        await OrderedPipeline.RunAsync(
            groepen.LeesAsync(cancellationToken),
            groep => Verwerk(groep, opties, begin(), verwerk),
            async groep =>
            {
                await rondAf(groep.Inhoud).ConfigureAwait(false);
                telling = Samen(telling, groep.Telling);
                opties.Voortgang?.Report(telling);
            },
            opties.GroepenOnderweg,
            cancellationToken).ConfigureAwait(false);
        var verwerkt = telling.Records + telling.Overgeslagen;
        return cancellationToken.IsCancellationRequested ? telling with { Afgebroken = !groepen.Volledig || groepen.Gelezen != verwerkt }
            : groepen.Gelezen == verwerkt ? telling
            : throw new InvalidOperationException($"Er zijn {groepen.Gelezen} records gelezen en {verwerkt} verwerkt.");
    }

    private static (TGroep Inhoud, Bulktelling Telling) Verwerk<TGroep>(
        List<JsonRecord> groep, Bulkopties opties, TGroep inhoud, Action<TGroep, Leesresultaat> verwerk)
    {
        var (dossiers, fouten, overgeslagen) = (0, 0, 0);
        Leesfout? eerste = null;
        foreach (var record in groep)
        {
            if (!opties.Deel.Omvat(record.Utf8.Span))
            {
                overgeslagen++;
                continue;
            }

            var resultaat = DossierLezer.Lees(record, opties.Bestand);
            verwerk(inhoud, resultaat);
            dossiers += resultaat.Gelukt ? 1 : 0;
            fouten += resultaat.Gelukt ? 0 : 1;
            eerste ??= resultaat.Fout;
        }

        return (inhoud, new() { Dossiers = dossiers, Fouten = fouten, Overgeslagen = overgeslagen, EersteFout = eerste });
    }

    private static Bulktelling Samen(Bulktelling a, Bulktelling b) => new()
    {
        Dossiers = a.Dossiers + b.Dossiers,
        Fouten = a.Fouten + b.Fouten,
        Overgeslagen = a.Overgeslagen + b.Overgeslagen,
        EersteFout = a.EersteFout ?? b.EersteFout,
    };
}
