using System.Collections.Concurrent;
using Kwaliteitskader.Cli.Input;
using Kwaliteitskader.Cli.Output;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Cli.Commands;

/// <summary>Wat een record opleverde.</summary>
/// <param name="Tekort">Of het in de exitcode telt als niet voldaan.</param>
/// <param name="Fout">De fout waardoor het antwoord er niet is.</param>
internal readonly record struct Rijenantwoord(bool Tekort, Leesfout? Fout = null);

/// <summary>Beantwoordt dossiers over alle kernen en schrijft de antwoorden in de volgorde van de invoer.</summary>
/// <remarks>Voor vormen waarin een antwoord niet van het vorige afhangt, zoals rijen en regels. Het geheugen is begrensd door wat onderweg is.</remarks>
/// <typeparam name="W">Wat een antwoord schrijft.</typeparam>
/// <param name="maak">Maakt een schrijver naar een stroom, met of zonder de kop die één keer vooraan staat.</param>
/// <param name="antwoord">Schrijft het antwoord op een dossier. Vele draden tegelijk, elk met een eigen schrijver.</param>
internal sealed class Rijenlus<W>(Func<Stream, bool, W> maak, Func<Invoerrecord, W, Rijenantwoord> antwoord)
    where W : IResultWriter
{
    private readonly ConcurrentBag<Groep> vrij = [];

    /// <summary>Welke dossiers meedoen.</summary>
    public Deel Deel { get; init; } = Deel.Geheel;

    /// <summary>Verwerkt alle bestanden naar één uitvoer en geeft de exitcode.</summary>
    public Task<int> VoerAsync(CommandHost host, IReadOnlyList<string> bestanden, Leesopties lezen, string? uit, CancellationToken stop) =>
        Stroomlus.VoerAsync(host, bestanden, lezen, uit, (invoer, uitvoer, opties, slotsom) => VerwerkAsync(invoer, uitvoer, opties, slotsom, stop), uitvoer => maak(uitvoer, true));

    private async Task<Bulktelling> VerwerkAsync(Stream invoer, Stream uitvoer, Bulkopties opties, Slotsom slotsom, CancellationToken stop)
    {
        var tekort = false;

        // Rijen zijn vele malen zo groot als hun dossier: minder groepen onderweg houdt het geheugen klein en kost geen tijd.
        var telling = await Dossierstroom.VerwerkAsync(
            invoer,
            opties with { Deel = Deel, GroepenOnderweg = 2 * Environment.ProcessorCount },
            () => vrij.TryTake(out var groep) ? groep : new Groep(maak),
            (groep, record, gelezen) => Verwerk(groep, new(opties.Bestand!, record, gelezen)),
            async groep =>
            {
                await uitvoer.WriteAsync(groep.Bytes.GetBuffer().AsMemory(0, (int)groep.Bytes.Length), CancellationToken.None).ConfigureAwait(false);
                tekort |= groep.Tekort;
                slotsom.Merk(groep.OnbekendeNorm);
                groep.Wis();
                vrij.Add(groep);
            },
            stop).ConfigureAwait(false);
        await uitvoer.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        slotsom.Tel(telling, tekort);
        return telling;
    }

    private Leesfout? Verwerk(Groep groep, Invoerrecord record)
    {
        groep.OnbekendeNorm ??= record.Resultaat.Dossier is { } dossier ? Slotsom.OnbekendeNorm(dossier) : null;
        var begin = groep.Bytes.Length;
        var gegeven = record.Resultaat.Fout is { } leesfout ? new Rijenantwoord(false, leesfout) : Probeer(groep, record);
        groep.Tekort |= gegeven.Tekort;
        if (gegeven.Fout is { } fout)
        {
            groep.Bytes.SetLength(begin);
            groep.Schrijver.Write(record.Resultaat.Gelukt ? [fout] : record.Resultaat.Fouten);
        }

        return gegeven.Fout;
    }

    private Rijenantwoord Probeer(Groep groep, Invoerrecord record)
    {
        try
        {
            return antwoord(record, groep.Schrijver);
        }
#pragma warning disable CA1031 // Elke fout: één record mag de andere niet meenemen.
        catch (Exception fout) when (fout is not (OperationCanceledException or Gebruiksfout))
#pragma warning restore CA1031
        {
            return new(false, Leesfout.DoorProgrammafout(record.Record, fout, record.Bestand));
        }
    }

    private sealed class Groep
    {
        public Groep(Func<Stream, bool, W> maak) => Schrijver = maak(Bytes, false);

        public MemoryStream Bytes { get; } = new();

        public W Schrijver { get; }

        public bool Tekort { get; set; }

        public string? OnbekendeNorm { get; set; }

        public void Wis()
        {
            Bytes.SetLength(0);
            (Tekort, OnbekendeNorm) = (false, null);
        }
    }
}
