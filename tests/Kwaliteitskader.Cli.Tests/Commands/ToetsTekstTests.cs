namespace Kwaliteitskader.Cli.Tests.Commands;

public sealed class ToetsTekstTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public async Task Tekst_InEenPijp_HeeftGeenAnsiEnBreektAfOpHonderdTekens()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie));

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Should().NotContain("\u001b");
        opdracht.Uitvoer.Split('\n').Should().OnlyContain(regel => regel.Length <= 100 && regel == regel.TrimEnd());
    }

    [Fact]
    public async Task Tekst_OpEenTerminal_HeeftKleur()
    {
        var opdracht = await Opdracht.VoerInKleur("toets", bestanden.Zet("a.json", Bestanden.Drie));

        opdracht.Uitvoer.Should().Contain("\u001b[");
    }

    [Fact]
    public async Task Tekst_NaarEenBestand_HeeftGeenKleur()
    {
        var uit = bestanden.Pad("uit.txt");
        await Opdracht.VoerInKleur("toets", bestanden.Zet("a.json", Bestanden.Drie), "--uit", uit);

        File.ReadAllText(uit).Should().NotContain("\u001b").And.Contain("BPR-1");
    }

    [Fact]
    public async Task Volledig_BinnenEenOnderwerp_StaatWatNietVoldoetVooropEnWatNietGeldtOpEenRegel()
    {
        var opdracht = await Opdracht.Voer("toets", bestanden.Zet("a.json", Bestanden.Drie), "--volledig");

        var praktijk = opdracht.Uitvoer.Split("\n\n")[1].Split('\n');
        var tekens = praktijk.Where(regel => regel.StartsWith("  ", StringComparison.Ordinal) && regel[2] is '✘' or '…' or '!' or '?' or '✔' or '–').Select(regel => regel[2]).ToList();
        tekens.Should().NotBeEmpty().And.BeInAscendingOrder(Comparer<char>.Create((a, b) => "✘…!?✔–".IndexOf(a).CompareTo("✘…!?✔–".IndexOf(b))));
        tekens.Count(teken => teken == '–').Should().Be(1);
    }

    [Fact]
    public async Task Tekst_HaakjesEnStuurtekensInSleutels_KomenNietRuwOpDeTerminal()
    {
        var dossier = Bestanden.Regel(Bestanden.Drie, json =>
        {
            json["id"] = "[bold]x[/] [red \u001b[2J\u0007\u202Eomgekeerd";
            json["therapeuten"]![1]!["id"] = "t[2]\u009b31m\nnieuw";
        });
        var opdracht = await Opdracht.VoerInKleur("toets", bestanden.Zet("a.json", dossier));

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Should().Contain("[bold]x[/] [red").And.Contain("t[2]");
        opdracht.Uitvoer.Should().NotContain("\u001b[2J").And.NotContain("\u0007").And.NotContain("\u202E").And.NotContain("\u009b");
    }

    [Fact]
    public async Task Tekst_FoutTussenDossiers_StaatOpZijnPlaatsEnEenKeerBijDeFouten()
    {
        var pad = bestanden.Zet("a.ndjson", $"{Bestanden.Leeg("eerste")}\n{Bestanden.Regel(Bestanden.Drie, json => json["praktijk"]!["solits"] = true)}\n{Bestanden.Leeg("derde")}\n");
        var opdracht = await Opdracht.Voer("toets", pad);

        opdracht.Code.Should().Be(2);
        opdracht.Uitvoer.IndexOf("/praktijk/solits", StringComparison.Ordinal).Should()
            .BeGreaterThan(opdracht.Uitvoer.IndexOf("eerste", StringComparison.Ordinal))
            .And.BeLessThan(opdracht.Uitvoer.IndexOf("derde", StringComparison.Ordinal));
        opdracht.Uitvoer.Should().Contain("solist");
        opdracht.Fouten.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("/praktijk/solits");
    }
}
