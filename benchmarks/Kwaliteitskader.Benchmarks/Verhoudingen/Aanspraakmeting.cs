using Kwaliteitskader.Cli.Genereren;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Aanspraken;
using Kwaliteitskader.Rules.Bulk;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>De aanspraak van elke zitting en van de volgende, gedeeld door de dossiers alleen lezen.</summary>
internal static class Aanspraakmeting
{
    private const int Praktijken = 60;

    /// <summary>De generator van praktijken met aandoeningen, zittingen en declaraties.</summary>
    public static Landgenerator Generator { get; } = new() { Zaad = 1, Peildatum = Land.Peildatum, TrajectenPerTherapeut = 40, MetAanspraak = true };

    /// <summary>Van bytes naar regels in NDJSON.</summary>
    public static async Task<Verhouding[]> MeetAsync()
    {
        var regels = Enumerable.Range(0, Praktijken).Select(nummer => DossierSchrijver.Schrijf(Generator.Maak(nummer))).ToArray();
        byte[] ndjson = [.. regels.SelectMany(regel => regel.Append((byte)'\n'))];
        var bulk = new Aanspraakbulk(Aanspraaktoets.Standaard, Land.Peildatum);
        var waarde = await Rondes.VerhoudingAsync(
            11,
            Klok.Rekentijd,
            () => bulk.ToetsAsync(new MemoryStream(ndjson), Stream.Null, new() { PerRegel = true }),
            () =>
            {
                Array.ForEach(regels, regel => GC.KeepAlive(DossierLezer.Lees(regel).Dossier));
                return Task.CompletedTask;
            }).ConfigureAwait(false);
        return [new("aanspraak/lezen", waarde)];
    }
}
