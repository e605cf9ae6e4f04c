using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Wat geheugen of tijd meet, draait alleen.</summary>
[CollectionDefinition(nameof(Meting), DisableParallelization = true)]
public sealed class Meting;

/// <summary>Een record dat te groot of te diep is, kost geen geheugen en neemt zijn buren niet mee.</summary>
[Collection(nameof(Meting))]
public sealed class RecordgrensTests
{
    private const int Mega = 1024 * 1024;

    private static readonly Leesopties Klein = new() { GrootsteRecord = 100 };

    [Theory]
    [InlineData("{\"a\":1}\n%\n{\"b\":2}\n", "1:{\"a\":1}", "2:!record-te-groot", "3:{\"b\":2}")]
    [InlineData("{\"a\":1}\n%", "1:{\"a\":1}", "2:!record-te-groot")]
    [InlineData("%\n{\"b\":2}\n", "1:!record-te-groot", "2:{\"b\":2}")]
    [InlineData("[{\"a\":1},\n%,\n{\"b\":2}]", "1:{\"a\":1}", "2:!record-te-groot", "3:{\"b\":2}")]
    [InlineData("[%]", "1:!record-te-groot")]
    [InlineData("[%", "1:!record-te-groot", "1:!afgebroken-json")]
    [InlineData("{\n\"a\": %\n}", "1:!record-te-groot")]
    public void Split_RecordGroterDanDeGrens_IsEenFoutTussenDeAndere(string vorm, params string[] records)
    {
        var binnen = "{\"x\":\"" + new string('y', 300) + "\"}";
        foreach (var groot in new[] { binnen, $"{{\"z\":[{binnen},{binnen}]}}", $"{{\"q\":\"\\\"{new string(',', 200)}]}}\"}}" })
        {
            var utf8 = Encoding.UTF8.GetBytes(vorm.Replace("%", groot, StringComparison.Ordinal));
            JsonRecordSplitter.Split(utf8, opties: Klein).Select(Getoond).Should().Equal(records);
            foreach (var stap in new[] { 1, 7, 64, 1000 })
            {
                using var stroom = new DruppelendeStroom(utf8, stap);
                JsonRecordSplitter.SplitAsync(stroom, opties: Klein).ToBlockingEnumerable().Select(Getoond).Should().Equal(records, "stap {0} van {1}", stap, groot);
            }
        }
    }

    [Theory]
    [InlineData("\n", 0)]
    [InlineData("{}\n", 0)]
    [InlineData("[{},", 1)]
    public void Split_WitruimteBovenDeGrens_IsGeenRecord(string begin, int lijst)
    {
        var utf8 = Encoding.UTF8.GetBytes(begin + new string('\n', 5000) + "{\"a\":1}" + (lijst == 1 ? "]" : "\n"));
        using var stroom = new DruppelendeStroom(utf8, 50);
        JsonRecordSplitter.SplitAsync(stroom, opties: Klein).ToBlockingEnumerable().Should().OnlyContain(record => record.Fout == null).And.NotBeEmpty();
    }

    [Fact]
    public void Split_ElementDatGrootIsEnNietSluit_LaatDeVolgendeHeel()
    {
        var diep = string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000));
        var utf8 = Encoding.UTF8.GetBytes($"[{{\"a\":1}},{diep},{{\"b\":2}}]");

        JsonRecordSplitter.Split(utf8).Select(record => record.Utf8.Length).Should().Equal(7, 10_000, 7);
        DossierLezer.LeesAlle(utf8).Select(resultaat => resultaat.Fout!.Code).Skip(1).First().Should().Be(Leesfoutcode.VerkeerdType);
    }

    /// <summary>Wat een aanvaller met weinig ingepakte bytes kan sturen: eindeloos haken of eindeloos tekst.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("[{\"a\":")]
    [InlineData("{\"id\":\"")]
    [InlineData("{\"id\":1,\"therapeuten\":[")]
    public async Task SplitAsync_EindelozeInvoer_HoudtNietMeerVastDanDeGrens(string begin)
    {
        var opties = new Leesopties { GrootsteRecord = Mega };
        foreach (var herhaald in new[] { "[", "x", "{\"a\":[", "\\\\", " ,", "null," })
        {
            using var stroom = new EindelozeStroom(begin, herhaald, 60L * Mega);
            var voor = GC.GetAllocatedBytesForCurrentThread();
            var codes = new List<string?>();
            await foreach (var record in JsonRecordSplitter.SplitAsync(stroom, opties: opties))
            {
                codes.Add(record.Fout?.Code);
                if (codes.Count > 10)
                {
                    break;
                }
            }

            codes.Should().NotBeEmpty();
            stroom.MeesteVastgehouden.Should().BeLessThan(12L * Mega, "bij {0} en dan {1}", begin, herhaald);
            (GC.GetAllocatedBytesForCurrentThread() - voor).Should().BeLessThan(200L * Mega);
        }
    }

    /// <summary>Wie blokken uitleent en ze pas na een record terugkrijgt, leent er voor wat overgeslagen wordt niet telkens een bij.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{\"id\":\"")]
    [InlineData("{}\n{\"id\":\"")]
    public async Task SplitAsync_EindelozeInvoerInGeleendeBlokken_LeentNietMeerDanDeGrens(string begin)
    {
        foreach (var herhaald in new[] { "[", "x", "{\"a\":[" })
        {
            using var stroom = new EindelozeStroom(begin, herhaald, 30L * Mega);
            var geleend = 0L;
            byte[] Leen(int bytes)
            {
                geleend += bytes;
                return new byte[bytes];
            }

            var records = 0;
            await foreach (var record in JsonRecordSplitter.SplitAsync(stroom, Leen, opties: new Leesopties { GrootsteRecord = Mega }))
            {
                if (++records > 10)
                {
                    break;
                }
            }

            geleend.Should().BeLessThan(12L * Mega, "bij {0} en dan {1}", begin, herhaald);
        }
    }

    /// <summary>Het werk groeit mee met de invoer en niet met haar kwadraat, ook als zij druppelt.</summary>
    [Theory]
    [InlineData("{\n", "\n")]
    [InlineData("", "\n")]
    [InlineData("[{\"a\":{]", "\n")]
    [InlineData("{\"a\":", "x")]
    public void SplitAsync_DruppelendeInvoer_LeestElkeByteEenKeer(string begin, string herhaald)
    {
        var (klein, groot) = (Duur(200_000), Duur(1_600_000));

        // Acht keer zoveel invoer; kwadratisch werk zou vierenzestig keer zo lang duren.
        groot.Should().BeLessThan((klein * 30) + TimeSpan.FromSeconds(2));

        TimeSpan Duur(int lengte)
        {
            using var stroom = new DruppelendeStroom(Encoding.UTF8.GetBytes(begin + string.Concat(Enumerable.Repeat(herhaald, lengte))), 64);
            var begonnen = TimeProvider.System.GetTimestamp();
            JsonRecordSplitter.SplitAsync(stroom).ToBlockingEnumerable().Count().Should().BeLessThan(3);
            return TimeProvider.System.GetElapsedTime(begonnen);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000_001)]
    public void GrootsteRecord_BuitenDeGrenzen_Gooit(int grens)
    {
        var maken = () => new Leesopties { GrootsteRecord = grens };
        maken.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Lees_RecordGroterDanDeGrens_IsEenFout() =>
        DossierLezer.Lees(Contractvoorbeeld.Utf8, opties: Klein).Fout!.Code.Should().Be(Leesfoutcode.RecordTeGroot);

    private static string Getoond(JsonRecord record) =>
        record.Fout is { } fout ? $"{fout.Regel}:!{fout.Code}" : $"{record.Regel}:{Encoding.UTF8.GetString(record.Utf8.Span)}";

    /// <summary>Herhaalt tekst zonder haar te bewaren, en kijkt onder het lezen hoeveel geheugen er vastgehouden wordt.</summary>
    private sealed class EindelozeStroom(string begin, string herhaald, long lengte) : MemoryStream
    {
        private readonly byte[] blok = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(herhaald, 4096)));
        private readonly long grond = GC.GetTotalMemory(forceFullCollection: true);
        private bool begonnen;
        private long gegeven;
        private int keren;

        public long MeesteVastgehouden { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (++keren % 400 == 0)
            {
                MeesteVastgehouden = Math.Max(MeesteVastgehouden, GC.GetTotalMemory(forceFullCollection: true) - grond);
            }

            var bron = begonnen ? blok : Encoding.UTF8.GetBytes(begin);
            begonnen = true;
            var aantal = gegeven >= lengte ? 0 : Math.Min(bron.Length, buffer.Length);
            bron.AsSpan(0, aantal).CopyTo(buffer.Span);
            gegeven += aantal;
            return new(aantal);
        }
    }
}
