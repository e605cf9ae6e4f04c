using System.Globalization;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Meet de verhoudingen die het project belooft, en zegt van elke of zij gehaald is.</summary>
internal sealed class Verhoudingenmeting : IDisposable
{
    private const int Groot = 50_000;

    private readonly Proefbestanden bestanden = new();
    private readonly Programmameting programma;

    private Verhoudingenmeting(int groot) => programma = new(bestanden, groot);

    /// <summary>Meet alles, of alleen wat genoemd is.</summary>
    /// <param name="argumenten">De namen van verhoudingen; een getal is het aantal dossiers van de geheugenproef, standaard 50.000.</param>
    /// <returns>0 als alle gehaald zijn, anders 1; 2 als een naam er niet is, en dan is er niets gemeten.</returns>
    public static async Task<int> VoerAsync(string[] argumenten)
    {
        var groot = argumenten.Select(argument => int.TryParse(argument, CultureInfo.InvariantCulture, out var getal) ? getal : 0).DefaultIfEmpty(0).Max();
        var namen = argumenten.Where(argument => !int.TryParse(argument, CultureInfo.InvariantCulture, out _)).ToHashSet();
        using var meting = new Verhoudingenmeting(groot > 0 ? groot : Groot);
        var alle = meting.Alle().ToList();
        if (namen.Except(alle.Select(een => een.Naam)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } onbekend)
        {
            await Console.Error.WriteLineAsync($"Onbekend: {string.Join(", ", onbekend)}. Te meten zijn: {string.Join(", ", alle.Select(een => een.Naam))}.").ConfigureAwait(false);
            return 2;
        }

        var goed = true;
        foreach (var gekozen in alle.Where(een => namen.Count == 0 ? !een.OpVerzoek : namen.Contains(een.Naam)))
        {
            foreach (var verhouding in await gekozen.Meet().ConfigureAwait(false))
            {
                Console.WriteLine(verhouding);
                goed &= verhouding.Goed;
            }
        }

        return goed ? 0 : 1;
    }

    public void Dispose() => bestanden.Dispose();

    private IEnumerable<(string Naam, Func<Task<Verhouding[]>> Meet, bool OpVerzoek)> Alle() =>
    [
        ("lezen/tokens", Leesmeting.LezenAsync, false),
        ("bulk/tokens", Leesmeting.BulkAsync, false),
        ("motor/handgeschreven", Motormeting.VerAsync, false),
        ("motor/handgeschreven-in-cache", Motormeting.DichtbijAsync, false),
        ("bytes-per-oordeel", Motormeting.BytesAsync, false),
        ("bevinding", Rapportmeting.BevindingAsync, false),
        ("rapport", Rapportmeting.RapportAsync, false),
        ("eerste-oordeel", programma.EersteOordeelAsync, false),
        ("koude-start", programma.KoudeStartAsync, false),
        ("kernen", programma.KernenAsync, false),
        ("geheugen-10x", programma.GeheugenAsync, false),
        ("geheugen-json-10x", programma.GeheugenJsonAsync, false),
        ("geheugen-aanspraak-10x", programma.GeheugenAanspraakAsync, false),
        ("aanspraak/lezen", Aanspraakmeting.MeetAsync, false),
        ("groei-10x", Groeimeting.GroeiAsync, false),
        ("vijandig-10kB", () => Groeimeting.VijandigAsync(10_000, 0.1), true),
        ("vijandig-1MB", () => Groeimeting.VijandigAsync(1_000_000, 10), true),
        ("agenda/oordeel", Vooruitmeting.AgendaAsync, false),
        ("herstel/oordeel", Vooruitmeting.HerstelAsync, false),
        .. Opvolgmeting.Alle().Select(een => (een.Naam, een.Meet, false)),
    ];
}
