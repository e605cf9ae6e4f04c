namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary><c>--uit</c> op echte bestanden, verwijzingen, pijpen en apparaten.</summary>
public sealed class UitvoerbestandTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public UitvoerbestandTests() => bestanden.Zet("een.json", Bestanden.Leeg("een"));

    public void Dispose() => bestanden.Dispose();

    [ShellFact]
    public async Task Uit_VerwijzingZonderMap_SchrijftWaarZijNaarWijst()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "mkdir doel; echo oud > doel/b.json; ln -s doel/b.json a; ln -s doel/nieuw.json c; $K toets een.json --formaat json --uit a; echo $?; $K toets een.json --formaat json --uit c; echo $?");

        uitkomst.Tekst.Should().Be("0\n0\n", uitkomst.Fouten);
        new FileInfo(bestanden.Pad("a")).LinkTarget.Should().Be("doel/b.json");
        File.ReadAllText(bestanden.Pad("doel/b.json")).Should().StartWith("{").And.Be(File.ReadAllText(bestanden.Pad("doel/nieuw.json")));
    }

    [ShellFact]
    public async Task Uit_IsOokDeInvoer_WordtGeweigerdHoeDatBestandOokHeet()
    {
        var inhoud = File.ReadAllText(bestanden.Pad("een.json"));
        var uitkomst = await Shell.DraaiAsync(
            bestanden.Map,
            "ln een.json hard; ln -s een.json zacht; for u in een.json ./een.json hard zacht; do $K toets een.json --uit $u; echo $?; done; $K toets - --uit een.json < een.json; echo $?; $K sectorschets een.json --uit een.json; echo $?; $K aanvraag een.json --register basisPraktijkregister --uit een.json; echo $?");

        uitkomst.Tekst.Should().Be("2\n2\n2\n2\n2\n2\n2\n");
        File.ReadAllText(bestanden.Pad("een.json")).Should().Be(inhoud);
    }

    [ShellFact]
    public async Task Uit_BestandMetEigenRechten_HoudtZe()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "umask 022; touch geheim; chmod 600 geheim; touch deel; chmod 664 deel; $K toets een.json --uit geheim; $K toets een.json --uit deel; $K toets een.json --uit nieuw; stat -c %a geheim deel nieuw");

        uitkomst.Tekst.Should().Be("600\n664\n644\n");
    }

    [ShellFact]
    public async Task Uit_BestandMetEigenRechten_IsOnderwegNietLeesbaarderDanHetOude()
    {
        var uitkomst = await Shell.DraaiAsync(
            bestanden.Map,
            "umask 022; touch geheim; chmod 600 geheim; mkfifo in; $K toets in --formaat ndjson --uit geheim & P=$!; exec 9> in; cat een.json >&9; sleep 1; stat -c %a .geheim.*; exec 9>&-; wait $P; stat -c %a geheim");

        uitkomst.Tekst.Should().Be("600\n600\n");
    }

    [Fact]
    public async Task Uit_InvoerVerschreven_LaatHetOudeBestandStaan()
    {
        var uit = bestanden.Zet("uit.json", "oud");
        foreach (var vorm in new[] { "json", "ndjson", "csv", "tekst" })
        {
            var opdracht = await Opdracht.Voer("toets", bestanden.Pad("een.json"), bestanden.Pad("een.jsno"), "--formaat", vorm, "--uit", uit);
            opdracht.Code.Should().Be(2);
            opdracht.Fouten.Should().Contain("een.jsno");
        }

        (await Opdracht.Voer("aanvraag", bestanden.Pad("weg"), "--register", "basisPraktijkregister", "--uit", uit)).Code.Should().Be(2);
        (await Opdracht.Voer("sectorschets", bestanden.Pad("weg"), "--uit", uit)).Code.Should().Be(2);
        File.ReadAllText(uit).Should().Be("oud");
        Directory.GetFiles(bestanden.Map).Should().HaveCount(2);
    }

    [ShellFact]
    public async Task Uit_Pijp_KrijgtDeUitvoerEnBlijftEenPijp()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "mkfifo pijp; cat pijp > gelezen & $K toets een.json --formaat json --uit pijp; echo $?; wait; stat -c %F pijp; head -c 1 gelezen");

        uitkomst.Tekst.Should().Be("0\nfifo\n{");
    }

    [ShellFact]
    public async Task Uit_InDevShm_IsEenGewoonBestand()
    {
        var pad = $"/dev/shm/kwaliteitskader-{Guid.NewGuid():N}.json";
        try
        {
            await File.WriteAllTextAsync(pad, new string('x', 100_000));
            (await Opdracht.Voer("toets", bestanden.Pad("een.json"), "--formaat", "json", "--uit", pad)).Code.Should().Be(0);
            System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(pad)).Should().NotBeNull();
        }
        finally
        {
            File.Delete(pad);
        }
    }

    [Theory]
    [InlineData("toets", "")]
    [InlineData("toets", "a", "--uit", "")]
    [InlineData("verklaar", "", "--norm", "VIS-1")]
    [InlineData("aanvraag", "", "--register", "basisPraktijkregister")]
    [InlineData("sectorschets", "")]
    [InlineData("normen", "")]
    [InlineData("toets", "a\0b")]
    public async Task Argumenten_LegeOfOnmogelijkeNaam_WordtInHetNederlandsGezegd(params string[] argumenten)
    {
        var opdracht = await Opdracht.Voer(argumenten);

        opdracht.Code.Should().Be(2);
        opdracht.Fouten.Should().NotBeEmpty().And.NotContain("Parameter").And.NotContain("path").And.NotContain("empty").And.NotContain("value");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(79)]
    public async Task Help_SmalleTerminal_BreektDaarinAf(int breedte)
    {
        foreach (var opdracht in new[] { "toets", "verklaar", "aanvraag", "sectorschets", "genereer" })
        {
            using var uit = new MemoryStream();
            var host = new CommandHost { Input = () => null, Output = uit, Error = TextWriter.Null, Clock = TimeProvider.System, Width = breedte };
            (await Commandoregel.VoerAsync([opdracht, "--help"], host)).Should().Be(0);
            var regels = System.Text.Encoding.UTF8.GetString(uit.ToArray()).Split('\n');
            regels.Where(regel => regel.Trim().Contains(' ')).Should().OnlyContain(regel => regel.Length <= breedte, opdracht);
        }
    }

    [Fact]
    public async Task Sectorschets_PeildatumVerInHetVerleden_WordtGeweigerd()
    {
        (await Opdracht.Voer("sectorschets", bestanden.Pad("een.json"), "--peildatum", "1000-01-01")).Code.Should().Be(2);
        (await Opdracht.Voer("sectorschets", bestanden.Pad("een.json"), "--peildatum", "2022-01-01")).Code.Should().Be(0);
        (await Opdracht.Voer("sectorschets", bestanden.Pad("een.json"), "--peildatum", "9999-12-31")).Code.Should().Be(0);
    }
}
