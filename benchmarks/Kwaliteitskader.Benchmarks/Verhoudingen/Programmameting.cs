namespace Kwaliteitskader.Benchmarks.Verhoudingen;

/// <summary>Wat een gebruiker merkt die programma's start: hun begin, hun geheugen en hun kernen.</summary>
/// <param name="bestanden">De bestanden waarop gemeten wordt.</param>
/// <param name="groot">Het aantal dossiers van de geheugenproef.</param>
internal sealed class Programmameting(Proefbestanden bestanden, int groot)
{
    private const string Dag = "2026-11-21";

    /// <summary>Van start tot eerste oordeel in een gewone gastheer, over een gastheer die niets doet.</summary>
    public async Task<Verhouding[]> EersteOordeelAsync()
    {
        var bestand = bestanden.EenDossier(4);
        Func<Task> leeg = () => Start(Programma.Leeg);
        var bijStart = await Rondes.VerhoudingAsync(11, Klok.Kinderen, () => Start(Programma.EersteOordeel, bestand), leeg).ConfigureAwait(false);
        List<Verhouding> gemeten = [new("eerste-oordeel", bijStart, 7.5, Doel: 5)];
        if (Uitgave.EersteOordeelVooraf is { } vooraf)
        {
            gemeten.Add(new("eerste-oordeel-readytorun", await Rondes.VerhoudingAsync(11, Klok.Kinderen, () => Start(vooraf, bestand), leeg).ConfigureAwait(false), 4.5, Doel: 3.5));
        }

        return [.. gemeten];
    }

    /// <summary>De opdrachtregel op één dossier, over wat niets doet: een vooraf vertaald programma, en een in C.</summary>
    public async Task<Verhouding[]> KoudeStartAsync()
    {
        var bestand = bestanden.Land(1);
        List<Verhouding> gemeten = [];
        foreach (var (naam, leeg, grens, doel) in new[] { ("koude-start/leeg-dotnet", Programma.Leeg, (double?)1.15, (double?)null), ("koude-start/leeg-native", Uitgave.Leeg, null, 1.15), ("koude-start/leeg-c", Uitgave.LeegInC, (double?)null, null) })
        {
            if (leeg is not null)
            {
                var waarde = await Rondes.VerhoudingAsync(21, Klok.Kinderen, () => Start(Programma.Kwaliteitskader, "toets", bestand, "--peildatum", Dag), () => Start(leeg)).ConfigureAwait(false);
                gemeten.Add(new(naam, waarde, grens, doel));
            }
        }

        return [.. gemeten];
    }

    /// <summary>De tijd op één kern, door die op twee.</summary>
    public async Task<Verhouding[]> KernenAsync()
    {
        var bestand = bestanden.Land(50_000);
        var waarde = await Rondes.VerhoudingAsync(5, Klok.Wand, () => Bulk(bestand, kernen: 1), () => Bulk(bestand, kernen: 2)).ConfigureAwait(false);
        return [new("kernen", waarde, 1.7, Hoogstens: false)];
    }

    /// <summary>Het hoogste geheugen in bulk: bij tien keer zoveel dossiers, en hoeveel het is.</summary>
    public Task<Verhouding[]> GeheugenAsync()
    {
        var pieken = Enumerable.Range(0, 3).Select(_ => (Klein: Piek(groot / 10), Groot: Piek(groot))).ToList();
        return Task.FromResult<Verhouding[]>(
        [
            new("geheugen-10x", Spreiding.Van([.. pieken.Select(paar => (double)paar.Groot / paar.Klein)]), 1.15, Doel: 1.1),
            new("geheugen-MB", pieken.Max(paar => paar.Groot) / 1e6, 400),
        ]);
    }

    /// <summary>Het hoogste geheugen bij het rapport in JSON over één dossier met tien keer zoveel zorgtrajecten.</summary>
    public Task<Verhouding[]> GeheugenJsonAsync()
    {
        var waarden = Enumerable.Range(0, 3).Select(_ => (double)PiekVanJson(5_000) / PiekVanJson(500)).ToArray();
        return Task.FromResult<Verhouding[]>([new("geheugen-json-10x", Spreiding.Van(waarden), 1.7, Doel: 1.5)]);
    }

    /// <summary>Het hoogste geheugen van <c>aanspraak</c> bij tien keer zoveel dossiers, door dat bij één keer.</summary>
    public Task<Verhouding[]> GeheugenAanspraakAsync()
    {
        var waarden = Enumerable.Range(0, 3).Select(_ => (double)PiekVanAanspraak(1_000) / PiekVanAanspraak(100)).ToArray();
        return Task.FromResult<Verhouding[]>([new("geheugen-aanspraak-10x", Spreiding.Van(waarden), 1.15, Doel: 1.1)]);
    }

    private static Task Start(string programma, params string[] argumenten)
    {
        Programma.Voer(programma, null, argumenten);
        return Task.CompletedTask;
    }

    private long Piek(int dossiers) =>
        Programma.Voer(Programma.Kwaliteitskader, null, "toets", bestanden.Land(dossiers), "--formaat", "ndjson", "--peildatum", Dag);

    private long PiekVanJson(int trajecten) =>
        Programma.Voer(Programma.Kwaliteitskader, null, "toets", bestanden.EenDossier(trajecten), "--formaat", "json", "--grootste-record", "900", "--peildatum", Dag, "--uit", bestanden.Uitvoer);

    private long PiekVanAanspraak(int dossiers) =>
        Programma.Voer(Programma.Kwaliteitskader, null, "aanspraak", bestanden.LandMetAanspraak(dossiers), "--formaat", "ndjson", "--peildatum", Dag);

    private Task Bulk(string bestand, int kernen)
    {
        Programma.Voer(Programma.Kwaliteitskader, kernen, "toets", bestand, "--formaat", "ndjson", "--peildatum", Dag, "--uit", bestanden.Uitvoer);
        return Task.CompletedTask;
    }
}
