using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Wat uitleg kost boven het oordeel zelf.</summary>
internal static class Rapportmeting
{
    private const int Praktijken = 60;
    private const int Bevindingen = 168;

    /// <summary>Een bevinding met zinnen: haar bytes, en haar rekentijd over die van het ene oordeel.</summary>
    public static async Task<Verhouding[]> BevindingAsync()
    {
        var dossiers = Land.Dossiers(Praktijken);
        var waarde = await Rondes.VerhoudingAsync(
            15,
            Klok.Rekentijd,
            () => Elk(dossiers, (rapport, oordeel) => rapport.Bevinding(oordeel)),
            () => Elk(dossiers, (rapport, oordeel) => rapport.Toets.Toets(rapport.Dossier, rapport.Peildatum, rapport.Norm(oordeel).Kaart.Id, oordeel.Onderwerp))).ConfigureAwait(false);
        var voor = GC.GetAllocatedBytesForCurrentThread();
        var aantal = 0;
        foreach (var rapport in dossiers.Select(Toets))
        {
            foreach (var oordeel in rapport.Oordelen)
            {
                GC.KeepAlive(rapport.Bevinding(oordeel));
                aantal++;
            }
        }

        var bytes = (GC.GetAllocatedBytesForCurrentThread() - voor) / (double)aantal;
        return [new("bevinding/oordeel", waarde, 8, Doel: 8), new("bevinding-bytes", bytes, 6_500, Doel: 10_000)];
    }

    /// <summary>Een heel rapport, omgerekend naar 168 bevindingen.</summary>
    public static Task<Verhouding[]> RapportAsync()
    {
        var rapporten = Land.Dossiers(Praktijken).Select(Toets).ToList();
        var aantal = rapporten.Sum(rapport => rapport.Oordelen.Length);
        rapporten.ForEach(rapport => GC.KeepAlive(rapport.Document()));
        var voor = GC.GetAllocatedBytesForCurrentThread();
        rapporten.ForEach(rapport => GC.KeepAlive(rapport.Document()));
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - voor) / (double)aantal * Bevindingen;
        return Task.FromResult<Verhouding[]>([new("rapport-bytes", bytes, 1_050_000, Doel: 1_000_000)]);
    }

    private static Toetsrapport Toets(Dossier dossier) => Kwaliteitstoets.Standaard.Toets(dossier, Land.Peildatum);

    private static Task Elk(Dossier[] dossiers, Func<Toetsrapport, Oordeel, object> werk)
    {
        foreach (var rapport in dossiers.Select(Toets))
        {
            foreach (var oordeel in rapport.Oordelen)
            {
                GC.KeepAlive(werk(rapport, oordeel));
            }
        }

        return Task.CompletedTask;
    }
}
