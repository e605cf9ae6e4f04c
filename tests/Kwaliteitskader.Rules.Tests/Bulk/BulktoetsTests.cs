using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Rules.Bulk;
using Kwaliteitskader.Rules.Toetsing;
using static Kwaliteitskader.Rules.Tests.Bulk.Bulkinvoer;

namespace Kwaliteitskader.Rules.Tests.Bulk;

public sealed class BulktoetsTests
{
    [Fact]
    public async Task Toets_ElkeVormVanInvoer_GeeftDezelfdeRecordsInVolgorde()
    {
        var dossiers = Dossiers(700);
        var ids = dossiers.Select(dossier => dossier.Id);
        foreach (var invoer in new[] { Ndjson(dossiers), Lijst(dossiers), Gzip(Ndjson(dossiers)), Gzip(Lijst(dossiers)) })
        {
            var (records, resultaat) = await ToetsAsync(invoer);
            records.Select(Bulkinvoer.Id).Should().Equal(ids);
            resultaat.Telling.Should().Be(new Bulktelling { Dossiers = 700, Fouten = 0, Overgeslagen = 0 });
        }
    }

    [Fact]
    public async Task Toets_EenDossier_GeeftEenRecord()
    {
        var (records, _) = await ToetsAsync(DossierSchrijver.Schrijf(Dossiers(1)[0]));
        records.Should().ContainSingle().Which.Id().Should().Be("praktijk-00000");
    }

    [Fact]
    public async Task Toets_LegeInvoer_GeeftEenFoutrecord()
    {
        var (records, _) = await ToetsAsync([]);
        records.Should().ContainSingle().Which.Code().Should().Be(Leesfoutcode.Leeg);
    }

    [Fact]
    public async Task Toets_SlechteRecordsErtussen_StaanAlsFoutOpHunPlaats()
    {
        var regels = Dossiers(300).Select(dossier => Encoding.UTF8.GetString(DossierSchrijver.Schrijf(dossier))).ToList();
        for (var i = 0; i < regels.Count; i += 7)
        {
            regels[i] = i % 2 == 0 ? "{\"schema\":\"kwaliteitskader/dossier/1\",\"id\":\"x\",\"onzin\":1}" : "{kapot";
        }

        var (records, resultaat) = await ToetsAsync(Encoding.UTF8.GetBytes(string.Join('\n', regels)), new() { PerRegel = true, Bestand = "land.ndjson" });
        records.Should().HaveCount(300);
        for (var i = 0; i < 300; i++)
        {
            records[i].Id().Should().Be(i % 7 == 0 ? null : $"praktijk-{i:D5}");
            records[i].Code().Should().Be(i % 7 != 0 ? null : i % 2 == 0 ? Leesfoutcode.OnbekendeEigenschap : Leesfoutcode.OngeldigeJson);
        }

        records[7].GetProperty("regel").GetInt64().Should().Be(8);
        records[7].GetProperty("bestand").GetString().Should().Be("land.ndjson");
        resultaat.Telling.Fouten.Should().Be(43);
        resultaat.Telling.EersteFout!.Regel.Should().Be(1);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Dossierarbitraria)])]
    public async Task<bool> Toets_WillekeurigDossier_CompactZegtWatHetRapportZegt(Dossier dossier)
    {
        var (records, _) = await ToetsAsync(DossierSchrijver.Schrijf(dossier));
        var rapport = Kwaliteitstoets.Standaard.Toets(dossier, Peildatum);
        var bevindingen = records.Single().GetProperty("bevindingen").EnumerateArray()
            .Select(b => (b.GetProperty("norm").GetString()!, b.GetProperty("onderwerp").GetString()!, b.GetProperty("uitkomst").GetString()!));
        var verwacht = rapport.Oordelen.ToArray()
            .Where(oordeel => oordeel.Uitkomst is not (Uitkomst.Voldoet or Uitkomst.NietVanToepassing))
            .Select(oordeel => (rapport.Norm(oordeel).Kaart.Id.ToString(), oordeel.Onderwerp.Plaats.ToString(), EnumNamen.Van(oordeel.Uitkomst)));
        var telling = records.Single().GetProperty("telling");
        return records.Single().Id() == dossier.Id
            && records.Single().GetProperty("schema").GetString() == Compactrapport.Schemanaam
            && bevindingen.SequenceEqual(verwacht)
            && Enum.GetValues<Uitkomst>().All(uitkomst => telling.GetProperty(EnumNamen.Van(uitkomst)).GetInt32() == rapport.Aantal(uitkomst));
    }

    [Fact]
    public async Task Toets_Volledig_IsHetRapport()
    {
        var dossiers = Dossiers(40);
        using var uit = new MemoryStream();
        await new Bulktoets(Kwaliteitstoets.Standaard, Peildatum) { Volledig = true }.ToetsAsync(new MemoryStream(Ndjson(dossiers)), uit);
        Regels(uit.ToArray()).Should().Equal(dossiers.Select(dossier =>
            Encoding.UTF8.GetString(RapportSchrijver.Schrijf(Kwaliteitstoets.Standaard.Toets(dossier, Peildatum).Document()))));
    }

    [Fact]
    public async Task Toets_Samenvatting_IsDeSomVanDeRecords()
    {
        var (records, resultaat) = await ToetsAsync(Ndjson(Dossiers(500)));
        foreach (var uitkomst in Enum.GetValues<Uitkomst>())
        {
            resultaat.Samenvatting.Aantal(uitkomst).Should().Be(
                records.Sum(record => record.GetProperty("telling").GetProperty(EnumNamen.Van(uitkomst)).GetInt64()));
        }

        var perNorm = records.SelectMany(record => record.GetProperty("bevindingen").EnumerateArray())
            .CountBy(b => (b.GetProperty("norm").GetString()!, b.GetProperty("uitkomst").GetString()!))
            .ToDictionary();
        for (var norm = 0; norm < Kwaliteitstoets.Standaard.Normen.Length; norm++)
        {
            var id = Kwaliteitstoets.Standaard.Normen[norm].Kaart.Id.Waarde;
            resultaat.Samenvatting.Aantal(norm, Uitkomst.VoldoetNiet).Should().Be(perNorm.GetValueOrDefault((id, "voldoetNiet")));
            resultaat.Samenvatting.Aantal(norm, Uitkomst.NietVastTeStellen).Should().Be(perNorm.GetValueOrDefault((id, "nietVastTeStellen")));
        }
    }

    [Fact]
    public async Task Toets_RegelVoorRegelAangeleverd_AntwoordtRegelVoorRegel()
    {
        var invoer = new System.IO.Pipelines.Pipe();
        var uitvoer = new System.IO.Pipelines.Pipe();
        var klaar = Toets.ToetsAsync(invoer.Reader.AsStream(), uitvoer.Writer.AsStream(), new() { PerRegel = true });
        using var lezer = new StreamReader(uitvoer.Reader.AsStream());
        foreach (var dossier in Dossiers(5))
        {
            await invoer.Writer.WriteAsync(Ndjson([dossier]));
            var regel = await lezer.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
            JsonDocument.Parse(regel!).RootElement.Id().Should().Be(dossier.Id);
        }

        await invoer.Writer.CompleteAsync();
        (await klaar).Telling.Dossiers.Should().Be(5);
    }
}
