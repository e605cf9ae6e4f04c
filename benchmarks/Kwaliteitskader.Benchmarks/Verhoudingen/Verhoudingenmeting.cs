using System.Globalization;
using System.Runtime.CompilerServices;
using Kwaliteitskader.Benchmarks.Handgeschreven;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Meet de verhoudingen die het project belooft, en zegt van elke of zij gehaald is.</summary>
internal sealed class Verhoudingenmeting : IDisposable
{
    private const string Dag = "2026-11-21";
    private const int Groot = 50_000;

    private readonly string map = Directory.CreateTempSubdirectory("kwaliteitskader-").FullName;
    private readonly int groot;

    // Het hoogste geheugen van de grote stroom, als dat al gemeten is.
    private long? hoogste;

    private Verhoudingenmeting(int groot) => this.groot = groot;

    /// <summary>Meet alles, of alleen wat genoemd is.</summary>
    /// <param name="argumenten">De namen van verhoudingen; een getal is het aantal dossiers van de geheugenproef, standaard 50.000.</param>
    /// <returns>0 als alle gehaald zijn, anders 1.</returns>
    public static async Task<int> VoerAsync(string[] argumenten)
    {
        var groot = argumenten.Select(argument => int.TryParse(argument, CultureInfo.InvariantCulture, out var getal) ? getal : 0).DefaultIfEmpty(0).Max();
        var namen = argumenten.Where(argument => !int.TryParse(argument, CultureInfo.InvariantCulture, out _)).ToHashSet();
        using var meting = new Verhoudingenmeting(groot > 0 ? groot : Groot);
        var goed = true;
        foreach (var (naam, meet) in meting.Alle())
        {
            if (namen.Count == 0 || namen.Contains(naam))
            {
                var verhouding = await meet().ConfigureAwait(false);
                Console.WriteLine(verhouding);
                goed &= verhouding.Goed;
            }
        }

        return goed ? 0 : 1;
    }

    public void Dispose() => Directory.Delete(map, recursive: true);

    private IEnumerable<(string Naam, Func<Task<Verhouding>> Meet)> Alle() =>
    [
        ("motor/handgeschreven", MotorAsync),
        ("bytes-per-oordeel", BytesPerOordeelAsync),
        ("bulk/alleen-lezen", BulkAsync),
        ("kernen", KernenAsync),
        ("koude-start", KoudeStartAsync),
        ("geheugen-10x", GeheugenAsync),
        ("geheugen-MB", PiekAsync),
        .. Opvolgmeting.Alle(),
    ];

    // Over zoveel praktijken als de sector telt. Een handvol dossiers past in de cache van de processor; een land niet.
    private static async Task<Verhouding> MotorAsync()
    {
        var dossiers = Land.Dossiers(10_000);
        var toets = Kwaliteitstoets.Standaard.Beperkt(Handgeschreventoets.Normen);
        var waarde = await Rondes.VerhoudingAsync(
            21,
            () => Herhaal(2, dossiers, dossier => toets.Toets(dossier, Land.Peildatum)),
            () => Herhaal(2, dossiers, dossier => Handgeschreventoets.Toets(dossier, Land.Peildatum))).ConfigureAwait(false);
        return new("motor/handgeschreven", waarde, 2.0);
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

    // Het resultaat is het rapport met één plaats per oordeel; wat daarbovenop komt, is van het oordelen zelf.
    private static Task<Verhouding> BytesPerOordeelAsync()
    {
        var dossiers = Land.Dossiers(500);
        var toets = Kwaliteitstoets.Standaard;
        var leeg = toets.Beperkt();
        Herhaal(60, dossiers, dossier => toets.Toets(dossier, Land.Peildatum));
        Herhaal(1, dossiers, dossier => leeg.Toets(dossier, Land.Peildatum));
        var oordelen = dossiers.Sum(dossier => (long)toets.Toets(dossier, Land.Peildatum).Oordelen.Length);
        var lege = Toegewezen(dossiers, leeg);
        var over = Toegewezen(dossiers, toets) - lege - (oordelen * Unsafe.SizeOf<Oordeel>());
        return Task.FromResult(new Verhouding("bytes-per-oordeel", (double)over / oordelen, 0));
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

    private async Task<Verhouding> BulkAsync()
    {
        var bestand = Bestand(15_000);
        var bulk = new Bulktoets(Kwaliteitstoets.Standaard, Land.Peildatum);
        var waarde = await Rondes.VerhoudingAsync(
            11,
            () => LeesAsync(bestand, Stromen.LeesAsync),
            () => LeesAsync(bestand, async invoer =>
            {
                var uitvoer = new FileStream(Path.Combine(map, "uit.ndjson"), FileMode.Create, FileAccess.Write, FileShare.None, 0);
                await using (uitvoer.ConfigureAwait(false))
                {
                    await bulk.ToetsAsync(invoer, uitvoer, new() { PerRegel = true }).ConfigureAwait(false);
                }
            })).ConfigureAwait(false);
        return new("bulk/alleen-lezen", waarde, 0.70, Hoogstens: false);
    }

    private static async Task LeesAsync(string bestand, Func<Stream, Task> werk)
    {
        var invoer = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        await using (invoer.ConfigureAwait(false))
        {
            await werk(invoer).ConfigureAwait(false);
        }
    }

    private async Task<Verhouding> KernenAsync()
    {
        var bestand = Bestand(Groot);
        var waarde = await Rondes.VerhoudingAsync(5, () => Cli(bestand, kernen: 1), () => Cli(bestand, kernen: 2)).ConfigureAwait(false);
        return new("kernen", waarde, 1.7, Hoogstens: false);
    }

    private async Task<Verhouding> KoudeStartAsync()
    {
        var bestand = Bestand(1);
        var waarde = await Rondes.VerhoudingAsync(
            15,
            () => Task.FromResult(Programma.Voer(Programma.Kwaliteitskader, null, "toets", bestand, "--peildatum", Dag)),
            () => Task.FromResult(Programma.Voer(Programma.Leeg, null))).ConfigureAwait(false);
        return new("koude-start", waarde, 3.0);
    }

    private Task<Verhouding> GeheugenAsync()
    {
        var pieken = Enumerable.Range(0, 3).Select(_ => (Klein: Piek(groot / 10), Groot: Piek(groot))).ToList();
        hoogste = pieken.Max(paar => paar.Groot);
        var waarde = Rondes.Mediaan([.. pieken.Select(paar => (double)paar.Groot / paar.Klein)]);
        return Task.FromResult(new Verhouding("geheugen-10x", waarde, 1.15));
    }

    private Task<Verhouding> PiekAsync() => Task.FromResult(new Verhouding("geheugen-MB", (hoogste ?? Piek(groot)) / 1e6, 400));

    private long Piek(int dossiers) =>
        Programma.Voer(Programma.Kwaliteitskader, null, "toets", Bestand(dossiers), "--formaat", "ndjson", "--peildatum", Dag);

    private Task Cli(string bestand, int kernen)
    {
        Programma.Voer(Programma.Kwaliteitskader, kernen, "toets", bestand, "--formaat", "ndjson", "--peildatum", Dag, "--uit", Path.Combine(map, "uit.ndjson"));
        return Task.CompletedTask;
    }

    private string Bestand(int dossiers)
    {
        var pad = Path.Combine(map, string.Create(CultureInfo.InvariantCulture, $"land-{dossiers}.ndjson"));
        if (!File.Exists(pad))
        {
            using var uitvoer = File.Create(pad);
            Land.Generator.SchrijfAsync(uitvoer, dossiers, CancellationToken.None).GetAwaiter().GetResult();
        }

        return pad;
    }
}
