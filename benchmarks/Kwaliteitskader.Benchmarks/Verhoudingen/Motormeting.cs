using Kwaliteitskader.Benchmarks.Handgeschreven;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Oordelen, gedeeld door dezelfde normen uitgeschreven in C#.</summary>
internal static class Motormeting
{
    // Een rij van oordelen, zonder de oordelen; een rapport zonder oordelen heeft er geen.
    private const int Rij = 24;

    /// <summary>Over zoveel praktijken als de sector telt: die passen niet in de cache van de processor.</summary>
    public static async Task<Verhouding[]> VerAsync() =>
        [new("motor/handgeschreven", await MeetAsync(10_000, 2).ConfigureAwait(false), 1.7, Doel: 1.35)];

    /// <summary>Steeds dezelfde twintig: die passen erin.</summary>
    public static async Task<Verhouding[]> DichtbijAsync() =>
        [new("motor/handgeschreven-in-cache", await MeetAsync(20, 1_500).ConfigureAwait(false), 1.9, Doel: 1.5)];

    /// <summary>Wat een oordeel toewijst boven zijn plaats in het resultaat.</summary>
    public static Task<Verhouding[]> BytesAsync()
    {
        var dossiers = Land.Dossiers(500);
        var toets = Kwaliteitstoets.Standaard;
        var leeg = toets.Beperkt();
        Herhaal(60, dossiers, dossier => toets.Toets(dossier, Land.Peildatum));
        Herhaal(1, dossiers, dossier => leeg.Toets(dossier, Land.Peildatum));
        var oordelen = dossiers.Sum(dossier => (long)toets.Toets(dossier, Land.Peildatum).Oordelen.Length);
        var over = Toegewezen(dossiers, toets) - Toegewezen(dossiers, leeg) - (oordelen * 8) - (dossiers.Length * Rij);
        return Task.FromResult<Verhouding[]>([new("bytes-per-oordeel", (double)over / oordelen, 0)]);
    }

    private static Task<Spreiding> MeetAsync(int praktijken, int keer)
    {
        var dossiers = Land.Dossiers(praktijken);
        var toets = Kwaliteitstoets.Standaard.Beperkt(Handgeschreventoets.Normen);
        return Rondes.VerhoudingAsync(
            21,
            Klok.Rekentijd,
            () => Herhaal(keer, dossiers, dossier => toets.Toets(dossier, Land.Peildatum)),
            () => Herhaal(keer, dossiers, dossier => Handgeschreventoets.Toets(dossier, Land.Peildatum)));
    }

    private static Task Herhaal(int keer, Dossier[] dossiers, Func<Dossier, object> werk)
    {
        for (var i = 0; i < keer; i++)
        {
            foreach (var dossier in dossiers)
            {
                GC.KeepAlive(werk(dossier));
            }
        }

        return Task.CompletedTask;
    }

    private static long Toegewezen(Dossier[] dossiers, Kwaliteitstoets toets)
    {
        var voor = GC.GetAllocatedBytesForCurrentThread();
        foreach (var dossier in dossiers)
        {
            toets.Toets(dossier, Land.Peildatum);
        }

        return GC.GetAllocatedBytesForCurrentThread() - voor;
    }
}
