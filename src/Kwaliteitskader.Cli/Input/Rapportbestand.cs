using System.Runtime.CompilerServices;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Input;

/// <summary>Leest rapporten terug uit een bestand.</summary>
internal static class Rapportbestand
{
    /// <summary>De rapporten van een bestand, een voor een: één, een lijst, of een rapport per regel.</summary>
    /// <exception cref="Gebruiksfout">Er staat iets in dat geen rapport is.</exception>
    public static async IAsyncEnumerable<Rapport> LeesAlleAsync(Invoer invoer, string bestand, [EnumeratorCancellation] CancellationToken stop)
    {
        if (invoer.Open(bestand) is not { } stroom)
        {
            yield break;
        }

        await using (stroom.ConfigureAwait(false))
        {
            await foreach (var record in JsonRecordSplitter.SplitAsync(stroom, Invoer.PerRegel(bestand), cancellationToken: stop).ConfigureAwait(false))
            {
                yield return record.Fout is { } nietGesplitst ? throw Fout(nietGesplitst, bestand)
                    : RapportLezer.TryLees(record.Utf8.Span, out var rapport, out var fout) ? rapport
                    : throw Fout(fout with { Regel = record.Regel + fout.Regel - 1 }, bestand);
            }
        }
    }

    private static Gebruiksfout Fout(Leesfout fout, string bestand) =>
        new(Verslag.Leesfoutplaats.Alle([fout with { Bestand = bestand }]));
}
