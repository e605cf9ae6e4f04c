using System.Text;
using System.Text.Json;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Bronnen;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Tests.Bulk.Bulkinvoer;

namespace Kwaliteitskader.Rules.Tests.Bulk;

/// <summary>Wat er gebeurt als invoer of uitvoer het begeeft.</summary>
public sealed class BulkstoringTests
{
    private static readonly byte[] Land = Ndjson(Dossiers(400));

    [Fact]
    public async Task Toets_GzipOpElkePlaatsAfgebroken_EindigtMetEenFoutrecord()
    {
        var heel = Gzip(Ndjson(Dossiers(60)));
        foreach (var lengte in new[] { 2, 3, 5, 9, 10, 11, 12, heel.Length / 3, heel.Length / 2, heel.Length - 9, heel.Length - 8, heel.Length - 4, heel.Length - 1 })
        {
            var (records, resultaat) = await ToetsAsync(heel[..lengte]);
            records[^1].Code().Should().Be(Leesfoutcode.AfgebrokenInvoer, $"er zijn {lengte} van {heel.Length} bytes");
            records.SkipLast(1).Select(Bulkinvoer.Id).Should().Equal(Enumerable.Range(0, records.Count - 1).Select(i => $"praktijk-{i:D5}"));
            resultaat.Telling.Fouten.Should().Be(1);
        }
    }

    [Fact]
    public async Task Toets_GzipBeschadigd_EindigtMetEenFoutrecord()
    {
        var stuk = Gzip(Ndjson(Dossiers(60)));
        stuk[^6] ^= 1;
        (await ToetsAsync(stuk)).Records[^1].Code().Should().Be(Leesfoutcode.AfgebrokenInvoer);
    }

    [Fact]
    public async Task Toets_GzipUitMeerLeden_LeestZeAlle()
    {
        var dossiers = Dossiers(90);
        byte[] leden = [.. Gzip(Ndjson(dossiers[..30])), .. Gzip([]), .. Gzip(Ndjson(dossiers[30..]))];
        (await ToetsAsync(leden)).Records.Select(Bulkinvoer.Id).Should().Equal(dossiers.Select(dossier => dossier.Id));
    }

    [Fact]
    public async Task Toets_NdjsonAfgebroken_LaatsteRecordIsEenFout()
    {
        var (records, _) = await ToetsAsync(Land[..^20]);
        records.Should().HaveCount(400);
        records[^1].Code().Should().Be(Leesfoutcode.AfgebrokenJson);
    }

    [Fact]
    public async Task Toets_LijstAfgebroken_LaatsteRecordIsEenFout()
    {
        var (records, _) = await ToetsAsync(Lijst(Dossiers(50))[..^30]);
        records.Should().HaveCount(50);
        records[^1].Code().Should().Be(Leesfoutcode.AfgebrokenJson);
    }

    [Fact]
    public async Task Toets_UitvoerLooptVol_MeldtHetEnLaatGeenHalveRegelDieHeelLijkt()
    {
        foreach (var ruimte in new[] { 0, 1, 1000, 50_001, 90_000 })
        {
            using var vol = new VolleStroom(ruimte);
            var toetsen = () => Toets.ToetsAsync(new MemoryStream(Land), vol);
            var fout = (await toetsen.Should().ThrowAsync<BulkSchrijfException>()).Which;
            fout.HResult.Should().Be(28);
            var heel = vol.Inhoud.AsSpan().Count((byte)'\n');
            fout.Resultaat.Telling.Records.Should().BeLessThanOrEqualTo(heel);
            fout.Resultaat.Samenvatting.Dossiers.Should().Be(fout.Resultaat.Telling.Dossiers);
            var rest = vol.Inhoud[(vol.Inhoud.AsSpan().LastIndexOf((byte)'\n') + 1)..];
            var lezen = () => JsonDocument.Parse(rest);
            lezen.Should().Throw<JsonException>();
        }
    }

    [Fact]
    public async Task Toets_BestandLooptVol_EindigtOpEenRecordgrens()
    {
        using var vol = new BestandDatVolloopt(60_000);
        var toetsen = () => Toets.ToetsAsync(new MemoryStream(Land), vol);
        var fout = (await toetsen.Should().ThrowAsync<BulkSchrijfException>()).Which;
        Records(vol.ToArray()).Should().HaveCount((int)fout.Resultaat.Telling.Records);
    }

    [Fact]
    public async Task Toets_Afgebroken_EindigtOpEenRecordgrensEnTeltWatErStaat()
    {
        using var stop = new CancellationTokenSource();
        using var uit = new MemoryStream();
        var opties = new Bulkopties { GroepenOnderweg = 2, Voortgang = new Stopper(stop) };
        var resultaat = await Toets.ToetsAsync(new MemoryStream(Land), uit, opties, stop.Token);
        resultaat.Telling.Afgebroken.Should().BeTrue();
        resultaat.Telling.Records.Should().BeInRange(1, 399);
        var records = Records(uit.ToArray());
        records.Should().HaveCount((int)resultaat.Telling.Records);
        records.Select(Bulkinvoer.Id).Should().Equal(Enumerable.Range(0, records.Count).Select(i => $"praktijk-{i:D5}"));
        resultaat.Samenvatting.Dossiers.Should().Be(records.Count);
    }

    [Fact]
    public async Task Toets_AfgebrokenVoorHetBegin_SchrijftNiets()
    {
        using var uit = new MemoryStream();
        var resultaat = await Toets.ToetsAsync(new MemoryStream(Land), uit, cancellationToken: new CancellationToken(canceled: true));
        resultaat.Telling.Afgebroken.Should().BeTrue();
        uit.Length.Should().Be(0);
    }

    [Fact]
    public async Task Toets_AlleDelenSamen_ZijnHetGeheel()
    {
        var invoer = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Land) + "{kapot\n[]\n{\"id\":\"\\u0061\"}\n");
        var opties = new Bulkopties { PerRegel = true };
        using var geheel = new MemoryStream();
        await Toets.ToetsAsync(new MemoryStream(invoer), geheel, opties);
        var delen = new List<string>();
        foreach (var nummer in new[] { 1, 2, 3 })
        {
            using var deel = new MemoryStream();
            var resultaat = await Toets.ToetsAsync(new MemoryStream(invoer), deel, opties with { Deel = new Deel(nummer, 3) });
            (resultaat.Telling.Records + resultaat.Telling.Overgeslagen).Should().Be(403);
            resultaat.Telling.Records.Should().BeInRange(90, 180);
            delen.AddRange(Regels(deel.ToArray()));
        }

        delen.Should().BeEquivalentTo(Regels(geheel.ToArray()));
    }

    [Fact]
    public async Task Toets_Deel_HangtAlleenVanDeSleutelAf()
    {
        var eerste = await ToetsAsync(Land, new() { Deel = new Deel(1, 4) });
        var omgekeerd = Dossiers(400);
        omgekeerd.Reverse();
        var tweede = await ToetsAsync(Lijst(omgekeerd), new() { Deel = new Deel(1, 4) });
        tweede.Records.Select(Bulkinvoer.Id).Reverse().Should().Equal(eerste.Records.Select(Bulkinvoer.Id));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    public void Deel_DatErNietIs_Gooit(int nummer, int van)
    {
        var maken = () => new Deel(nummer, van);
        maken.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Toets_NormVanEenGastheerGooit_KostAlleenDatRecord(bool volledig)
    {
        var toets = new Bulktoets(Kwaliteitstoets.Maak(opties => opties.Voeg(new Struikelt())), Peildatum) { Volledig = volledig };
        var dossiers = Dossiers(300).Select((dossier, i) => dossier with { Praktijk = new() { Agb = i == 150 ? "stuk" : "heel" } }).ToList();

        var (records, resultaat) = await ToetsAsync(Ndjson(dossiers), toets: toets);

        records.Should().HaveCount(300);
        records[150].Code().Should().Be(Leesfoutcode.Programmafout);
        records.Count(record => record.Code() is null).Should().Be(299);
        resultaat.Telling.Programmafouten.Should().Be(1);
        resultaat.Samenvatting.Dossiers.Should().Be(299);
    }

    [Fact]
    public async Task Toets_ElkeGelijkeHoeveelheid_GeeftHetzelfdeRapport()
    {
        var toets = new Bulktoets(Kwaliteitstoets.Standaard, Peildatum) { Volledig = true };
        var invoer = string.Concat(new[] { "12", "12.0", "12.00", "1.2e1", "1200E-2" }.Select(punten =>
            "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"a\",\"therapeuten\":[{\"id\":\"t\",\"beroep\":\"fysiotherapeut\",\"registratieperioden\":[{\"register\":\"individueelRegisterFysiotherapie\","
            + $"\"van\":\"2024-01-01\",\"tot\":\"2028-12-31\",\"deelregisters\":1}}],\"scholing\":[{{\"op\":\"2025-05-01\",\"punten\":{punten},\"soort\":\"bijEnNascholing\"}}]}}]}}\n"));
        using var uit = new MemoryStream();

        await toets.ToetsAsync(new MemoryStream(Encoding.UTF8.GetBytes(invoer)), uit);

        var regels = Regels(uit.ToArray()).ToList();
        regels.Should().HaveCount(5);
        regels[0].Should().Contain("\"12\"");
        regels.Distinct().Should().ContainSingle();
    }

    private sealed class Struikelt() : Norm<Praktijk>(new Normkaart("HUIS-1")
    {
        Titel = new("Code heel", "Code whole"),
        Zin = new("Code heel", "Code whole"),
        Kracht = Normkracht.Aanbeveling,
        Domein = Normdomein.Praktijkvoering,
        Bronnen = [ExterneBron.Plaats("gastheer", "huisregels", Zekerheid.Hoog)],
        Herstel = new(Partij.Praktijk, new("leg de code vast.", "record the code.")),
    })
    {
        private static readonly Tekstfeit<Praktijk> Agb = new("agb", new("de AGB-code", "the AGB code"), praktijk => praktijk.Agb);

        protected override Voorwaarde<Praktijk> Eis =>
            Agb.Klopt(static agb => agb == "stuk" ? throw new InvalidOperationException(agb) : true, new("is heel", "is whole"));
    }

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<Bulktelling>
    {
        public void Report(Bulktelling value) => stop.Cancel();
    }

    /// <summary>Als een vol bestand: een deel van de laatste schrijfopdracht staat er al als het misgaat.</summary>
    private sealed class BestandDatVolloopt(int ruimte) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var past = Math.Min(buffer.Length, ruimte - (int)Length);
            Write(buffer.Span[..past]);
            return past == buffer.Length ? ValueTask.CompletedTask : throw new IOException("vol", 28);
        }
    }
}
