namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Veel aanvragen in één keer: bestanden en mappen erin, een brief per bestand en een lijst eruit.</summary>
public sealed class AanvraagBulkTests : IDisposable
{
    private const string Basis = "basisPraktijkregister";
    private const string Individueel = "individueelRegisterFysiotherapie";

    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Csv_PraktijkEnTherapeuten_HeeftEenRijPerAanvraag()
    {
        var pad = bestanden.Zet("a.json", Bestanden.Drie);

        Kolom(await Voer(Basis, "csv", pad), "onderwerp").Should().Equal("/praktijk");
        var rijen = await Voer(Individueel, "csv", pad);
        Kolom(rijen, "aanvrager").Should().Equal("t1", "t2", "t3");
        Kolom(rijen, "dossier").Should().OnlyContain(id => id == "drie-therapeuten");
        Kolom(rijen, "inschrijving").Should().OnlyContain(stand => stand.Length > 0);
        Kolom(rijen, "normenset").Should().OnlyContain(versie => versie.Length > 0);
    }

    [Fact]
    public async Task Csv_TherapeutDieZelfAanvraagt_KrijgtAlleenWatHaarBetreft()
    {
        var rijen = await Voer(Individueel, "csv", bestanden.Zet("a.json", Bestanden.Drie));
        var gevraagd = Kolom(rijen, "aanTeLeveren").Select(cel => cel.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();

        gevraagd.Should().Contain(paden => paden.Length > 0);
        for (var i = 0; i < gevraagd.Count; i++)
        {
            gevraagd[i].Should().NotContain(pad => pad.StartsWith("/therapeuten/") && !pad.StartsWith($"/therapeuten/{i}/"));
        }
    }

    [Fact]
    public async Task Csv_GeenAanvragerEnElkeFout_HoudenElkEenRij()
    {
        var rijen = await Voer(Individueel, "csv", bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("a")}\n{{}}\n"));

        Kolom(rijen, "dossier").Should().Equal("a", "", "");
        Kolom(rijen, "uitkomst").Should().Equal("onvolledig", "", "");
        Kolom(rijen, "fout").Should().Equal("", "ontbrekende-eigenschap", "ontbrekende-eigenschap");
    }

    [Fact]
    public async Task Bestanden_NaastEenMap_WordenAlleGelezenOpNaam()
    {
        Directory.CreateDirectory(bestanden.Pad("map"));
        bestanden.Zet("map/b.json", Bestanden.Leeg("b"));
        bestanden.Zet("map/a.ndjson", $"{Bestanden.Leeg("a1")}\n{Bestanden.Leeg("a2")}\n");
        bestanden.Zet("map/lees.txt", "geen dossier");

        var rijen = await Voer(Basis, "csv", bestanden.Zet("los.json", Bestanden.Leeg("los")), bestanden.Pad("map"));

        Kolom(rijen, "dossier").Should().Equal("los", "a1", "a2", "b");
    }

    [Fact]
    public async Task Bestanden_MapZonderDossiers_IsOnbruikbaar()
    {
        Directory.CreateDirectory(bestanden.Pad("leeg"));
        var opdracht = await Opdracht.Voer("aanvraag", bestanden.Pad("leeg"), "--register", Basis);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().Contain(".ndjson");
    }

    [Theory]
    [InlineData("brieven/")]
    [InlineData("brieven")]
    public async Task Uit_Map_KrijgtEenBriefPerDossierEnEenLijst(string naam)
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("a")}\n{{}}\n{Bestanden.Leeg("../b c")}\n{Bestanden.Leeg("A")}\n");
        var map = bestanden.Pad(naam);

        var opdracht = await Opdracht.Voer("aanvraag", pad, "--register", Basis, "--formaat", "brief", "--uit", map);

        opdracht.Code.Should().Be(2);
        opdracht.Bytes.Should().BeEmpty();
        var lijst = Csv.Lees(await File.ReadAllTextAsync(Path.Combine(map, "aanvragen.csv")));
        var brieven = Kolom(lijst, "brief");
        brieven.Should().Equal("a.md", "", "", "b-c.md", "A-2.md");
        Directory.EnumerateFiles(map).Select(Path.GetFileName).Should().BeEquivalentTo([.. brieven.Where(naam => naam.Length > 0), "aanvragen.csv"]);
        (await File.ReadAllTextAsync(Path.Combine(map, "a.md"))).Should().StartWith("# ").And.EndWith("\n");
    }

    [Fact]
    public async Task Uit_BestaandeMapMaarGeenBrief_IsOnbruikbaar() =>
        (await Opdracht.Voer("aanvraag", bestanden.Zet("a.json", Bestanden.Leeg()), "--register", Basis, "--formaat", "csv", "--uit", bestanden.Map)).Code.Should().Be(2);

    private static async Task<List<List<string>>> Voer(string register, string formaat, params string[] paden)
    {
        var opdracht = await Opdracht.Voer(["aanvraag", .. paden, "--register", register, "--formaat", formaat]);
        var rijen = Csv.Lees(opdracht.Uitvoer);
        rijen.Should().OnlyContain(rij => rij.Count == rijen[0].Count);
        return rijen;
    }

    private static List<string> Kolom(List<List<string>> rijen, string naam) => [.. rijen.Skip(1).Select(rij => rij[rijen[0].IndexOf(naam)])];
}
