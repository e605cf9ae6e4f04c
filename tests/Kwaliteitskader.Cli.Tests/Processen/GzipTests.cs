using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Ingepakte invoer, in elke opdracht en elke vorm.</summary>
public sealed class GzipTests : IDisposable
{
    private static readonly string[] Opdrachten =
    [
        "toets % --formaat tekst", "toets % --formaat json", "toets % --formaat csv", "toets % --formaat ndjson", "toets % --samenvatting",
        "verklaar % --norm VIS-1", "verklaar % --norm VIS-1 --formaat json",
        "aanvraag % --register basisPraktijkregister", "aanvraag % --register basisPraktijkregister --formaat ndjson",
        "sectorschets % --minimum-groep 0",
    ];

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Gzip_ElkeOpdrachtEnVorm_GeeftWatUitgepaktOokGeeft()
    {
        var inhoud = Encoding.UTF8.GetBytes(Bestanden.Regel(Bestanden.Drie) + "\n" + Bestanden.Leeg() + "\n");
        var kaal = bestanden.Zet("a.ndjson", inhoud);
        var gzip = bestanden.Zet("a.ndjson.gz", Gzip(inhoud));
        foreach (var opdracht in Opdrachten)
        {
            var verwacht = await Opdracht.Voer(Met(opdracht, kaal));
            var uitkomst = await Opdracht.Voer(Met(opdracht, gzip));
            uitkomst.Fouten.Should().BeEmpty();
            uitkomst.Code.Should().Be(verwacht.Code);
            uitkomst.Uitvoer.Replace(gzip, kaal, StringComparison.Ordinal).ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Should().Equal(verwacht.Uitvoer.ReplaceLineEndings(" ").Split(' ', StringSplitOptions.RemoveEmptyEntries), "van {0}", opdracht);
        }
    }

    [Theory]
    [InlineData("afgebroken")]
    [InlineData("beschadigd")]
    [InlineData("rommel")]
    public async Task Gzip_NietHeel_IsInElkeOpdrachtTweeEnInEigenWoorden(string soort)
    {
        var heel = Gzip(Encoding.UTF8.GetBytes(Bestanden.Regel(Bestanden.Drie) + "\n"));
        byte[] stuk = soort switch
        {
            "afgebroken" => heel[..^9],
            "beschadigd" => [.. heel[..^5], (byte)(heel[^5] ^ 1), .. heel[^4..]],
            _ => [.. heel, .. "rommel"u8],
        };
        var pad = bestanden.Zet("stuk.gz", stuk);
        foreach (var opdracht in Opdrachten)
        {
            var uitkomst = await Opdracht.Voer(Met(opdracht, pad));
            uitkomst.Code.Should().Be(2, opdracht);
            uitkomst.Fouten.Should().Contain("gzip").And.NotContain("invalid").And.NotContain("data");
        }
    }

    /// <summary>Opvulling en rommel van elke lengte, ook over de grenzen van blokken heen.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(512)]
    [InlineData(70_000)]
    [InlineData(200_000)]
    public async Task Gzip_GevolgdDoorNullenOfIetsAnders_VerliestNietsInStilte(int lengte)
    {
        foreach (var records in new[] { 1, 3, 600 })
        {
            var inhoud = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, records).Select(i => Bestanden.Leeg($"p{i}") + "\n")));
            byte[] gzip = records == 3 ? [.. Gzip(inhoud[..50]), .. Gzip(inhoud[50..])] : Gzip(inhoud);
            var opgevuld = await Opdracht.VoerMet([.. gzip, .. new byte[lengte]], "toets", "-", "--formaat", "ndjson");
            opgevuld.Code.Should().Be(0, opgevuld.Fouten);
            Regels(opgevuld).Should().HaveCount(records);

            var rommel = Enumerable.Range(0, lengte).Select(i => (byte)(1 + (i % 250))).ToArray();
            byte[][] staarten = [rommel, [.. new byte[lengte], 1], [.. new byte[lengte], .. gzip], [0x1F, .. rommel], [0x1F, 0x8B, .. rommel]];
            foreach (var staart in staarten)
            {
                var opdracht = await Opdracht.VoerMet([.. gzip, .. staart], "toets", "-", "--formaat", "ndjson");
                opdracht.Code.Should().Be(2);
                var regels = Regels(opdracht);
                regels.Should().HaveCount(records + 1);
                JsonNode.Parse(regels[^1])!["code"]!.GetValue<string>().Should().Be(Leesfoutcode.AfgebrokenInvoer);
            }
        }
    }

    private static string[] Regels(Opdracht opdracht) => opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Met(string opdracht, string pad) => [.. opdracht.Split(' ').Select(deel => deel == "%" ? pad : deel), "--peildatum", "2026-11-21"];

    private static byte[] Gzip(byte[] bytes)
    {
        using var uit = new MemoryStream();
        using (var gzip = new GZipStream(uit, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return uit.ToArray();
    }
}
