using System.Collections.Concurrent;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Bulk;

/// <summary>Toetst een stroom dossiers, zo groot als zij is, en schrijft per record precies één regel, in volgorde.</summary>
/// <remarks>Onveranderlijk; mag door vele draden tegelijk gebruikt worden.</remarks>
/// <param name="toets">De toets.</param>
/// <param name="peildatum">De dag waarop geoordeeld wordt.</param>
/// <exception cref="ArgumentOutOfRangeException">De peildatum is 0001-01-01: er is geen dag gegeven.</exception>
public sealed class Bulktoets(Kwaliteitstoets toets, DateOnly peildatum)
{
    private readonly DateOnly peildatum = Peilmoment.Gegeven(peildatum);
    private readonly Compactschrijver compact = new(toets, peildatum);
    private readonly Registertoetsing registers = Registertoetsing.Van(toets);

    /// <summary>Of hele rapporten geschreven worden in plaats van compacte (<see cref="Model.Bevindingen.Compactrapport"/>).</summary>
    public bool Volledig { get; init; }

    /// <summary>Of <see cref="Samenvatting.Oorzaken"/> meegeteld worden; dat kost tijd.</summary>
    public bool MetOorzaken { get; init; }

    /// <summary>De taal van de teksten in hele rapporten en foutrecords.</summary>
    public Taal Taal { get; init; }

    /// <summary>Een lege samenvatting, om die van meer stromen in op te tellen.</summary>
    public Samenvatting Leeg() => new(toets, registers, MetOorzaken);

    /// <summary>Toetst alle dossiers van een stroom.</summary>
    /// <param name="invoer">De dossiers; zie <see cref="Dossierstroom"/>. Wordt niet gesloten.</param>
    /// <param name="uitvoer">Hierheen gaan de regels, elke keer een aantal hele; <see cref="Stream.Null"/> voor alleen de totalen. Wordt niet gesloten.</param>
    /// <param name="opties">Hoe gelezen wordt.</param>
    /// <param name="cancellationToken">Houdt op na de regels die al onderweg naar de uitvoer zijn. Gooit niet.</param>
    /// <exception cref="BulkSchrijfException">De uitvoer is niet verder te schrijven.</exception>
    public async Task<Bulkresultaat> ToetsAsync(Stream invoer, Stream uitvoer, Bulkopties? opties = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(uitvoer);
        var totaal = Leeg();
        var schrijver = new Regelschrijver(uitvoer);
        var vrij = new ConcurrentBag<Groep>();
        var lezing = opties ?? new();
        var telling = await Dossierstroom.VerwerkAsync(
            invoer,
            lezing,
            () => vrij.TryTake(out var groep) ? groep : new Groep(totaal.Nieuw()),
            (groep, record, gelezen) => Verwerk(groep, record, gelezen, lezing),
            groep => SchrijfAsync(groep, schrijver, totaal, vrij),
            cancellationToken).ConfigureAwait(false);
        await schrijver.FlushAsync(new() { Telling = telling, Samenvatting = totaal }).ConfigureAwait(false);
        return new() { Telling = telling, Samenvatting = totaal };
    }

    private static async ValueTask SchrijfAsync(Groep groep, Regelschrijver schrijver, Samenvatting totaal, ConcurrentBag<Groep> vrij)
    {
        await schrijver.SchrijfAsync(groep, totaal).ConfigureAwait(false);
        totaal.Voeg(groep.Samenvatting);
        groep.Wis();
        vrij.Add(groep);
    }

    private Leesfout? Verwerk(Groep groep, JsonRecord record, Leesresultaat gelezen, Bulkopties opties)
    {
        var begin = groep.Regels.Length;
        var fout = gelezen.Fout ?? Probeer(gelezen.Dossier!, groep, record, opties);
        groep.Records++;
        if (fout is not null)
        {
            groep.Fouten++;
            groep.Regels.Truncate(begin);
            RapportSchrijver.Schrijf(groep.Regels, Foutrecord.Van(gelezen.Gelukt ? [fout] : gelezen.Fouten, Taal));
            groep.Regels.Append("\n"u8);
        }

        return fout;
    }

    // Wat er ook misgaat, het hoort bij dit ene record en houdt de andere niet tegen.
    private Leesfout? Probeer(Dossier dossier, Groep groep, JsonRecord record, Bulkopties opties)
    {
        try
        {
            return Schrijf(dossier, groep, record, opties);
        }
#pragma warning disable CA1031 // Elke fout: ook een norm van een gastheer kan alles gooien.
        catch (Exception fout)
#pragma warning restore CA1031
        {
            return Leesfout.DoorProgrammafout(record, fout, opties.Bestand);
        }
    }

    private Leesfout? Schrijf(Dossier dossier, Groep groep, JsonRecord record, Bulkopties opties)
    {
        var grens = opties.Lezen.GrootsteRecord;
        var begin = groep.Regels.Length;
        var rapport = toets.Toets(dossier, peildatum, ref groep.Uitspraken);
        if (!Volledig)
        {
            compact.Schrijf(rapport, groep.Regels);
            if (groep.Regels.Length - begin > grens)
            {
                return Leesfout.TeGrootOmTeSchrijven(record, opties.Bestand);
            }
        }
        else if (!rapport.TrySchrijf(groep.Regels, grens, Taal))
        {
            return Leesfout.TeGrootOmTeSchrijven(record, opties.Bestand);
        }
        else
        {
            groep.Regels.Append("\n"u8);
        }

        groep.Samenvatting.Tel(rapport);
        return null;
    }
}
