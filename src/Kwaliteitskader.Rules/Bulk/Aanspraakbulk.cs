using System.Collections.Concurrent;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Bouwstenen;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Beoordeelt de aanspraak in een stroom dossiers, zo groot als zij is, en schrijft per record precies één regel, in volgorde.</summary>
/// <remarks>Onveranderlijk; mag door vele draden tegelijk gebruikt worden. Het geheugen blijft begrensd door wat er onderweg is, hoe lang de stroom ook is.</remarks>
/// <param name="toets">De toets.</param>
/// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
/// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
public sealed class Aanspraakbulk(Aanspraaktoets toets, DateOnly peildatum)
{
    private readonly DateOnly peildatum = Peilmoment.Gegeven(peildatum);

    /// <summary>De taal van foutrecords.</summary>
    public Taal Taal { get; init; }

    /// <summary>Of bij elke volgende zitting de dag gezocht wordt waarop het antwoord verandert; dat kost tijd.</summary>
    public bool Wendingen { get; init; }

    /// <summary>Beoordeelt alle dossiers van een stroom.</summary>
    /// <param name="invoer">De dossiers; zie <see cref="Dossierstroom"/>. Wordt niet gesloten.</param>
    /// <param name="uitvoer">Hierheen gaan de regels, elke keer een aantal hele. Wordt niet gesloten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="cancellationToken">Houdt op na de regels die al onderweg naar de uitvoer zijn. Gooit niet.</param>
    public async Task<Bulktelling> ToetsAsync(Stream invoer, Stream uitvoer, Bulkopties? opties = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(uitvoer);
        var heel = new WholeWriter(uitvoer);
        var vrij = new ConcurrentBag<Recordbuffer>();
        var lezing = opties ?? new();
        return await Dossierstroom.VerwerkAsync(
            invoer,
            lezing,
            () => vrij.TryTake(out var regels) ? regels : new Recordbuffer(),
            (regels, record, gelezen) => Verwerk(regels, record, gelezen, lezing),
            async regels =>
            {
                await heel.WriteAsync(regels).ConfigureAwait(false);
                regels.Clear();
                vrij.Add(regels);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private Leesfout? Verwerk(Recordbuffer regels, JsonRecord record, Leesresultaat gelezen, Bulkopties opties)
    {
        var begin = regels.Length;
        var fout = gelezen.Fout ?? Probeer(regels, gelezen.Dossier!, record, opties);
        if (fout is not null)
        {
            regels.Truncate(begin);
            RapportSchrijver.Schrijf(regels, Foutrecord.Van(gelezen.Gelukt ? [fout] : gelezen.Fouten, Taal));
        }

        regels.Append("\n"u8);
        return fout;
    }

    // Wat er ook misgaat, het hoort bij dit ene record en houdt de andere niet tegen.
    private Leesfout? Probeer(Recordbuffer regels, Dossier dossier, JsonRecord record, Bulkopties opties)
    {
        try
        {
            return toets.TrySchrijf(regels, dossier, peildatum, opties.Lezen.GrootsteRecord, Wendingen) ? null : Leesfout.TeGrootOmTeSchrijven(record, opties.Bestand);
        }
#pragma warning disable CA1031 // Elke fout: één record mag de andere niet meenemen.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            return Leesfout.DoorProgrammafout(record, fout, opties.Bestand);
        }
    }
}
