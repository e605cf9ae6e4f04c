namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class ToetsCsvTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Csv_Kop_StaatEenKeerEnBegintMetDeVasteKolommen()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("a")}\n{Bestanden.Leeg("b")}\n");
        var rijen = Csv.Lees((await Opdracht.Voer("toets", pad, "--formaat", "csv")).Uitvoer);

        rijen[0].Take(11).Should().Equal(
            "dossier", "norm", "onderwerp", "uitkomst", "reden", "uiterlijk", "ontbreekt", "ontbrekendeNormwaarden", "bestand", "regel", "fout");
        rijen.Should().ContainSingle(rij => rij[0] == "dossier");
        rijen.Should().OnlyContain(rij => rij.Count == rijen[0].Count);
    }

    [Fact]
    public async Task Csv_ElkeBevinding_IsEenRijMetHerkomst()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg()}\n{Bestanden.Regel(Bestanden.Drie)}\n");
        var rijen = Csv.Lees((await Opdracht.Voer("toets", pad, "--formaat", "csv", "--norm", "IRF-5")).Uitvoer);

        rijen.Skip(2).Select(rij => (rij[0], rij[1], rij[2], rij[3], rij[9])).Should().Equal(
            ("drie-therapeuten", "IRF-5", "/therapeuten/0", "voldoet", "2"),
            ("drie-therapeuten", "IRF-5", "/therapeuten/1", "voldoetNiet", "2"),
            ("drie-therapeuten", "IRF-5", "/therapeuten/2", "voldoet", "2"));
    }

    [Fact]
    public async Task Csv_OntbrekendeVerklaring_HeeftHaarOnderwerpBijDePlaats()
    {
        var pad = bestanden.Zet("a.ndjson", Bestanden.Leeg()[..^1] + """, "therapeuten": [ { "id": "t1", "beroep": "fysiotherapeut", "werkzaamVan": "2020-01-01", "verklaringen": [ ] } ] }""");
        var rijen = Csv.Lees((await Opdracht.Voer("toets", pad, "--formaat", "csv", "--norm", "TH-1,TH-2")).Uitvoer);

        rijen.Skip(1).Select(rij => rij[6]).Should().Equal("/therapeuten/0/verklaringen?onderwerp=wetEnRegelgeving", "/therapeuten/0/verklaringen?onderwerp=klachtenregeling");
    }

    [Fact]
    public async Task Csv_DossierZonderBevindingen_HoudtEenRij()
    {
        var rijen = Csv.Lees((await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Leeg()), "--formaat", "csv", "--norm", "IRF-5")).Uitvoer);

        rijen.Should().HaveCount(2);
        rijen[1][0].Should().Be("leeg");
        rijen[1][3].Should().BeEmpty();
    }

    [Fact]
    public async Task Csv_Fout_IsOokEenRij()
    {
        var pad = bestanden.Zet("a.ndjson", $"{{\"a\": 1}}\n{Bestanden.Leeg()}\n");
        var opdracht = await Opdracht.Voer("toets", pad, "--formaat", "csv");

        opdracht.Code.Should().Be(2);
        var rij = Csv.Lees(opdracht.Uitvoer)[1];
        rij[0].Should().BeEmpty();
        rij[8].Should().Be(pad);
        rij[9].Should().Be("1");
        rij[10].Should().NotBeEmpty();
    }

    [Fact]
    public async Task Csv_SleutelMetKommaEnAanhalingstekens_BlijftEenCelOpEenRegel()
    {
        var dossier = Bestanden.Regel(Bestanden.Drie, json => json["id"] = "a,\"b\"\r\n\tc\u001b[31m");
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", dossier), "--formaat", "csv", "--norm", "VIS-1");

        Csv.Lees(opdracht.Uitvoer)[1][0].Should().Be("a,\"b\"\uFFFD\uFFFD\uFFFDc\uFFFD[31m");
        opdracht.Uitvoer.Count(teken => teken == '\n').Should().Be(2);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    public async Task Csv_CelDieAlsFormuleBegint_RekentNietsUit(string sleutel)
    {
        var dossier = Bestanden.Regel(Bestanden.Drie, json => json["id"] = sleutel);
        var rijen = Csv.Lees((await Opdracht.Voer("toets", bestanden.Zet("a.json", dossier), "--formaat", "csv", "--norm", "VIS-1")).Uitvoer);

        rijen[1][0].Should().StartWith("'").And.EndWith(sleutel[^1..]);
    }

    [Fact]
    public async Task Csv_VoorExcelInHetNederlands_HeeftPuntkommasEnEenByteOrderMark()
    {
        var dossier = Bestanden.Regel(Bestanden.Drie, json => json["id"] = "a;b,c");
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", dossier), "--formaat", "csv", "--norm", "VIS-1", "--scheiding", ";", "--bom");

        opdracht.Bytes[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        opdracht.Uitvoer[1..].Split('\n')[0].Split(';').Should().HaveCount(24).And.StartWith("dossier");
        opdracht.Uitvoer.Should().Contain("\n\"a;b,c\";");
        var tab = await Opdracht.Voer("toets", bestanden.Pad("a.json"), "--formaat", "csv", "--norm", "VIS-1", "--scheiding", "tab");
        tab.Uitvoer.Split('\n')[0].Split('\t').Should().HaveCount(24);
        var schets = await Opdracht.Voer("sectorschets", bestanden.Pad("a.json"), "--formaat", "csv", "--scheiding", ";", "--bom");
        schets.Uitvoer.Should().StartWith("\uFEFFreeks;sleutel;maat;aantal\n");
    }

    [Theory]
    [InlineData("--scheiding", ";")]
    [InlineData("--bom")]
    [InlineData("--formaat", "csv", "--scheiding", "x")]
    public async Task Csv_OptiesDieNietKunnen_ZijnOnbruikbaar(params string[] opties) =>
        (await Opdracht.Voer(["toets", bestanden.Zet("a.json", Bestanden.Drie), .. opties])).Code.Should().Be(2);
}
