using System.Text.Json.Nodes;
using Kwaliteitskader.Model.Json;

namespace Kwaliteitskader.Cli.Tests.Processen;

/// <summary>Wat er gebeurt als stromen gesloten, geknipt of vol zijn. De tabel in docs/betrouwbaarheid.md zegt hetzelfde.</summary>
public sealed class StromenTests : IDisposable
{
    private static readonly string[] Vormen = ["tekst", "json", "csv", "ndjson", "ndjson --volledig"];

    private readonly Bestanden bestanden = new();

    public StromenTests()
    {
        bestanden.Zet("een.json", Bestanden.Leeg("een"));
        bestanden.Zet("niet.json", Bestanden.Regel(Bestanden.Drie));
        bestanden.Zet("veel.ndjson", string.Concat(Enumerable.Range(0, 400).Select(i => Bestanden.Regel(Bestanden.Drie, json => json["id"] = $"p{i}") + "\n")));
    }

    public void Dispose() => bestanden.Dispose();

    [ShellFact]
    public async Task Standaardinvoer_Gesloten_ZegtHetEnWachtNiet()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "$K toets - --formaat ndjson 0<&-");

        uitkomst.Code.Should().Be(2);
        uitkomst.Fouten.Should().Contain("gesloten");
        uitkomst.Uitvoer.Should().BeEmpty();
    }

    [ShellFact]
    public async Task Standaardfoutuitvoer_Gesloten_VerandertNietsAanHetEinde()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "$K toets nergens.json 2>&-; echo $?; $K toets een.json nergens.json --formaat csv 2>&- | wc -l; $K toets onzin --fout 2>&-; echo $?");

        uitkomst.Tekst.Split('\n')[0].Should().Be("2");
        int.Parse(uitkomst.Tekst.Split('\n')[1], System.Globalization.CultureInfo.InvariantCulture).Should().BeGreaterThan(1);
        uitkomst.Tekst.Split('\n')[2].Should().Be("2");
    }

    [ShellFact]
    public async Task Standaarduitvoer_Gesloten_IsTweeMetEenNederlandseReden()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "for f in tekst json ndjson; do $K toets een.json --formaat $f 1>&-; echo $? >&2; done");

        var regels = uitkomst.Fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().HaveCount(6);
        regels.Where((_, i) => i % 2 == 1).Should().OnlyContain(code => code == "2");
        regels.Where((_, i) => i % 2 == 0).Should().OnlyContain(regel => regel.Contains("gesloten", StringComparison.Ordinal));
    }

    [ShellFact]
    public async Task Uitvoer_OpEenVolleSchijf_IsTweeEnWordtEenKeerGezegd()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, string.Join("; ", Vormen.Select(vorm => $"$K toets niet.json --formaat {vorm} > /dev/full; echo $? >&2")));

        var regels = uitkomst.Fouten.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().HaveCount(2 * Vormen.Length);
        regels.Where((_, i) => i % 2 == 1).Should().OnlyContain(code => code == "2");
        foreach (var melding in regels.Where((_, i) => i % 2 == 0))
        {
            melding.Split("niet").Should().HaveCount(2, "de melding staat er één keer: {0}", melding);
            melding.Should().Contain("schijf is vol").And.NotContain("space left");
        }
    }

    [ShellFact]
    public async Task Uitvoer_DieNiemandMeerLeest_IsInElkeVormStilEnTwee()
    {
        var opdrachten = Vormen.Select(vorm => $"toets veel.ndjson --formaat {vorm}").Append("genereer --praktijken 2000").Append("aanvraag veel.ndjson --register basisPraktijkregister");
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, string.Join("; ", opdrachten.Select(opdracht => $"$K {opdracht} | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}")));

        uitkomst.Fouten.Should().BeEmpty();
        uitkomst.Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(Vormen.Length + 2).And.OnlyContain(code => code == "2");
    }

    [ShellFact]
    public async Task Gedood_Halverwege_LaatHetOudeBestandStaan()
    {
        bestanden.Zet("uit.ndjson", "oud");
        var uitkomst = await Shell.DraaiAsync(
            bestanden.Map,
            "mkfifo in; $K toets in --formaat ndjson --uit uit.ndjson & P=$!; exec 9> in; head -3 veel.ndjson >&9; sleep 1; kill -KILL $P; wait $P; echo $?; cat uit.ndjson");

        uitkomst.Tekst.Should().Be("137\noud");
    }

    [ShellFact]
    public async Task Gestopt_Halverwege_LaatHetOudeBestandStaanEnRuimtOp()
    {
        bestanden.Zet("uit.ndjson", "oud");
        var uitkomst = await Shell.DraaiAsync(
            bestanden.Map,
            "mkfifo in; $K toets in --formaat ndjson --uit uit.ndjson & P=$!; exec 9> in; head -3 veel.ndjson >&9; sleep 2; kill -TERM $P; wait $P; echo $?; cat uit.ndjson; ls -A | wc -l");

        uitkomst.Tekst.Should().StartWith("2\noud");
        Directory.GetFiles(bestanden.Map, ".*").Should().BeEmpty();
    }

    [ShellFact]
    public async Task TweeSchrijvers_OpHetzelfdeBestand_LatenEenHeelBestandAchter()
    {
        var uitkomst = await Shell.DraaiAsync(
            bestanden.Map,
            "$K toets veel.ndjson --formaat ndjson --uit uit.ndjson & A=$!; $K toets een.json --formaat ndjson --uit uit.ndjson & B=$!; wait $A; echo $?; wait $B; echo $?");

        uitkomst.Tekst.Should().Be("1\n0\n");
        var regels = File.ReadAllLines(bestanden.Pad("uit.ndjson"));
        regels.Length.Should().BeOneOf(1, 400);
        regels.Should().OnlyContain(regel => JsonNode.Parse(regel, null, default) != null);
        Directory.GetFiles(bestanden.Map, ".*").Should().BeEmpty();
    }

    [ShellFact]
    public async Task Pijp_MetAlleenWitruimte_KostTijdNaarRato()
    {
        var uitkomst = await Shell.DraaiAsync(bestanden.Map, "(printf '{\\n'; yes '' | head -c 40000000; cat een.json) | timeout 30 $K toets - --formaat ndjson");

        uitkomst.Code.Should().Be(2);
        var regels = uitkomst.Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels.Should().HaveCount(2);
        JsonNode.Parse(regels[0])!["code"]!.GetValue<string>().Should().Be(Leesfoutcode.AfgebrokenJson);
    }

    [Fact]
    public async Task Meldingen_OverEenFout_TonenGeenInhoudTenzijGevraagd()
    {
        const string Geheim = "Jansen 19-03-1950";
        var pad = bestanden.Zet("geheim.json", Bestanden.Regel(Bestanden.Leeg(), json => json["praktijk"] = new JsonObject { ["solist"] = Geheim }));
        foreach (var vorm in Vormen)
        {
            var zonder = await Opdracht.Voer(["toets", pad, .. $"--formaat {vorm}".Split(' ')]);
            zonder.Code.Should().Be(2);
            (zonder.Uitvoer + zonder.Fouten).Should().NotContain("Jansen").And.NotContain("1950").And.Contain("99-99-9999");
            var met = await Opdracht.Voer(["toets", pad, "--toon-inhoud", .. $"--formaat {vorm}".Split(' ')]);
            (met.Uitvoer + met.Fouten).Should().Contain(Geheim);
        }
    }

    [Theory]
    [InlineData("\u202e")]
    [InlineData("\u2066")]
    [InlineData("\u200f")]
    [InlineData("\U000E0041")]
    [InlineData("\u001b")]
    public async Task Uitvoer_TekensDieDeLezerMisleiden_StaanNergensRuw(string teken)
    {
        var pad = bestanden.Zet("teken.json", Bestanden.Regel(Bestanden.Drie, json =>
        {
            json["id"] = $"a{teken}b";
            json["therapeuten"]![0]!["id"] = $"t{teken}";
        }));
        foreach (var opdracht in Vormen.Select(vorm => $"toets --formaat {vorm}").Concat(["verklaar --norm IRF-5", "verklaar --norm IRF-5 --formaat json", "aanvraag --register basisPraktijkregister --formaat brief", "aanvraag --register keurmerkIndividueel"]))
        {
            var delen = opdracht.Split(' ');
            var uitkomst = await Opdracht.Voer([delen[0], pad, .. delen[1..]]);
            uitkomst.Code.Should().BeLessThan(2, uitkomst.Fouten);
            (uitkomst.Uitvoer + uitkomst.Fouten).Should().NotContain(teken, "van {0}", opdracht);
        }
    }
}
