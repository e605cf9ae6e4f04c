using System.Text;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Model.Tests.Json;

/// <summary>Welke records een bestand heeft, op welke regels, in één keer en byte voor byte gelezen.</summary>
public sealed class JsonRecordSplitterTests
{
    [Theory]
    [InlineData("{\"a\":1}", "1:{\"a\":1}")]
    [InlineData("\n\n {\n \"a\": 1\n}\n", "3:{\n \"a\": 1\n}")]
    [InlineData("{\n\"a\":1\n}", "1:{\n\"a\":1\n}")]
    [InlineData("{\n\n  {", "1:{\n\n  {")]
    public void Split_EenObject_IsEenRecord(string bestand, params string[] records) => Gesplitst(bestand, records);

    [Theory]
    [InlineData("{\"a\":1}\n{\"b\":2}", "1:{\"a\":1}", "2:{\"b\":2}")]
    [InlineData("{\"a\":1}\r\n\r\n{\"b\":2}\r\n", "1:{\"a\":1}", "3:{\"b\":2}")]
    [InlineData("{\"a\":1}\nkapot\n{\"c\":3}\n", "1:{\"a\":1}", "2:kapot", "3:{\"c\":3}")]
    [InlineData("{\"a\":\n{\"b\":2}\n", "1:{\"a\":", "2:{\"b\":2}")]
    [InlineData("kapot\n\n{\"b\":2}\n", "1:kapot", "3:{\"b\":2}")]
    [InlineData("{\"a\":\"}{\\\"\"}\n  12\n", "1:{\"a\":\"}{\\\"\"}", "2:12")]
    [InlineData("{\"a\":1}\n{\"b\":", "1:{\"a\":1}", "2:{\"b\":")]
    public void Split_ObjectPerRegel_IsEenRecordPerRegel(string bestand, params string[] records) => Gesplitst(bestand, records);

    [Theory]
    [InlineData("{\n \"a\":1\n}\n{\n \"b\":2\n}\n", "1:{\n \"a\":1\n}", "4:{\n \"b\":2\n}")]
    [InlineData("{\n\"a\":1\n}{\n\"b\":2\n}", "1:{\n\"a\":1\n}", "3:{\n\"b\":2\n}")]
    [InlineData("{\"a\":1}{\"b\":2}", "1:{\"a\":1}", "1:{\"b\":2}")]
    [InlineData("{\"a\":1} {\"b\":2}\n{\"c\":3}\n", "1:{\"a\":1}", "1:{\"b\":2}", "2:{\"c\":3}")]
    [InlineData("{\n \"a\":[\"}{\\\"}\"]\n}\n\n{\n}", "1:{\n \"a\":[\"}{\\\"}\"]\n}", "5:{\n}")]
    [InlineData("{\n \"a\":1\n} x {\n}\n{\n \"b\":2\n}", "1:{\n \"a\":1\n} x {\n}", "5:{\n \"b\":2\n}")]
    [InlineData("{\n \"a\":[\n{\n \"b\":2\n}", "1:{\n \"a\":[", "3:{\n \"b\":2\n}")]
    [InlineData("{\n \"a\":\"x\n}\n{\n \"b\":2\n}", "1:{\n \"a\":\"x\n}", "4:{\n \"b\":2\n}")]
    public void Split_ObjectenAchterElkaar_IsEenRecordPerObject(string bestand, params string[] records) => Gesplitst(bestand, records);

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \n ] \n")]
    [InlineData("[{\"a\":1},{\"b\":2}]", "1:{\"a\":1}", "1:{\"b\":2}")]
    [InlineData("[\n  {\n  \"a\": [1,2]\n  },\n  12, \"x,]\\\"\"\n]\n", "2:{\n  \"a\": [1,2]\n  }", "5:12", "5:\"x,]\\\"\"")]
    [InlineData("[{\"a\":1},]", "1:{\"a\":1}", "1:")]
    [InlineData("[,{\"a\":1}]", "1:", "1:{\"a\":1}")]
    [InlineData("[{\"a\":1} {\"b\":2},3]", "1:{\"a\":1} {\"b\":2}", "1:3")]
    public void Split_Lijst_IsEenRecordPerElement(string bestand, params string[] records) => Gesplitst(bestand, records);

    [Theory]
    [InlineData("[{\"a\":[1},{\"b\":2}]", "1:{\"a\":[1}", "1:{\"b\":2}")]
    [InlineData("[{\"a\":{\"x\":1},{\"b\":2}]", "1:{\"a\":{\"x\":1}", "1:{\"b\":2}")]
    [InlineData("[{\"t\":[{\"x\":{\"y\":1},{\"z\":1}]},{\"b\":2}]", "1:{\"t\":[{\"x\":{\"y\":1},{\"z\":1}]}", "1:{\"b\":2}")]
    [InlineData("[{\"a\":1}},{\"b\":2}]", "1:{\"a\":1}}", "1:{\"b\":2}")]
    [InlineData("[{\"a\":[1]],\"x\":1},{\"b\":2}]", "1:{\"a\":[1]],\"x\":1}", "1:{\"b\":2}")]
    [InlineData("[{\"a\":\"x},\n{\"b\":2},\n{\"c\":3}]", "1:{\"a\":\"x}", "2:{\"b\":2}", "3:{\"c\":3}")]
    [InlineData("[{\"a\":1},{\"b\":{\"x\":2}]", "1:{\"a\":1}", "1:{\"b\":{\"x\":2}")]
    public void Split_LijstMetEenElementDatNietSluit_LaatDeAndereHeel(string bestand, params string[] records) => Gesplitst(bestand, records);

    [Theory]
    [InlineData("", "1:!leeg")]
    [InlineData("\n \n", "1:!leeg")]
    [InlineData("\uFEFF", "1:!leeg")]
    [InlineData("[", "1:!afgebroken-json")]
    [InlineData("[\n{\"a\":1}", "2:{\"a\":1}", "2:!afgebroken-json")]
    [InlineData("[\n{\"a\":1},\n", "2:{\"a\":1}", "3:!afgebroken-json")]
    [InlineData("[\n{\"a\":1},\n{\"b\":\"x", "2:{\"a\":1}", "3:!afgebroken-json")]
    [InlineData("[{\"a\":1}]\n x\ny", "1:{\"a\":1}", "2:!rommel-na-einde")]
    [InlineData("[]]", "1:!rommel-na-einde")]
    public void Split_BestandDatZelfNietDeugt_GeeftEenFoutOpDieRegel(string bestand, params string[] records) => Gesplitst(bestand, records);

    [Fact]
    public void Split_ByteOrderMark_HoortNietBijHetRecord() => Gesplitst("\uFEFF{\"a\":1}\n{\"b\":2}", ["1:{\"a\":1}", "2:{\"b\":2}"]);

    [Fact]
    public void Split_PerRegelGevraagd_SplitstOokWatEenLijstLijkt() =>
        JsonRecordSplitter.Split("[1\n2]\n"u8.ToArray(), perRegel: true).Select(Getoond).Should().Equal("1:[1", "2:2]");

    [Fact]
    public async Task SplitAsync_RecordGroterDanEenBlok_KomtHeelAan()
    {
        var groot = "{\"a\":\"" + new string('x', 300_000) + "\"}";
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes("[1," + groot + "," + groot + ",2]"));

        var records = await VanStroom(stroom);

        records.Select(record => record.Utf8.Length).Should().Equal(1, groot.Length, groot.Length, 1);
        records.Select(record => record.Index).Should().Equal(0, 1, 2, 3);
    }

    [Fact]
    public async Task SplitAsync_VeelRegels_BlijvenGeldigNaHetVolgendeBlok()
    {
        var regels = Enumerable.Range(1, 40_000).Select(nummer => $"{{\"n\":{nummer}}}").ToList();
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', regels)));

        var records = await VanStroom(stroom);

        records.Select(record => Encoding.UTF8.GetString(record.Utf8.Span)).Should().Equal(regels);
        records.Select(record => record.Regel).Should().Equal(Enumerable.Range(1, 40_000).Select(regel => (long)regel));
    }

    [Fact]
    public async Task SplitAsync_RegelDieNogOpenStaat_GeeftDeEerdereRegelsAl()
    {
        using var stroom = new DruppelendeStroom("{\"a\":1}\n{\"b\":"u8.ToArray(), stap: 8);

        var records = JsonRecordSplitter.SplitAsync(stroom, perRegel: true).GetAsyncEnumerator();

        (await records.MoveNextAsync()).Should().BeTrue();
        stroom.Position.Should().Be(8);
        await records.DisposeAsync();
    }

    private static void Gesplitst(string bestand, string[] records)
    {
        var utf8 = Encoding.UTF8.GetBytes(bestand);
        JsonRecordSplitter.Split(utf8).Select(Getoond).Should().Equal(records);
        foreach (var stap in new[] { 1, 2, 3, 7 })
        {
            using var stroom = new DruppelendeStroom(utf8, stap);
            VanStroom(stroom).GetAwaiter().GetResult().Select(Getoond).Should().Equal(records, "stap {0}", stap);
        }
    }

    private static async Task<List<JsonRecord>> VanStroom(Stream stroom)
    {
        var records = new List<JsonRecord>();
        await foreach (var record in JsonRecordSplitter.SplitAsync(stroom))
        {
            records.Add(record);
        }

        return records;
    }

    private static string Getoond(JsonRecord record) =>
        record.Fout is { } fout ? $"{fout.Regel}:!{fout.Code}" : $"{record.Regel}:{Encoding.UTF8.GetString(record.Utf8.Span)}";
}
