using System.CommandLine;
using System.Text.RegularExpressions;
using Kwaliteitskader.Cli.Opdrachtregel;
using Kwaliteitskader.Opvolging.Cli;

namespace Kwaliteitskader.Cli.Tests.Commands;

/// <summary>Onder <c>--taal en</c> is alles wat het programma zegt Engels, zonder dat een Nederlands woord over is.</summary>
public sealed partial class TaalTests : IDisposable
{
    private readonly Bestanden bestanden = new();

    /// <summary>Elke opdracht van elk programma, met wat ervoor in te typen is.</summary>
    public static TheoryData<string, string> Opdrachten
    {
        get
        {
            var alle = new TheoryData<string, string>();
            foreach (var (programma, commando) in Wortels())
            {
                alle.Add(programma, "");
                commando.Subcommands.ToList().ForEach(opdracht => alle.Add(programma, opdracht.Name));
            }

            return alle;
        }
    }

    /// <summary>Regels die elk op een andere manier misgaan; <c>{goed}</c>, <c>{slecht}</c> en <c>{map}</c> zijn bestanden.</summary>
    public static TheoryData<string> Fouten => new(
        "toest", "toets", "toets --onzin", "--onzin", "toets a b --formaat jsno", "toets {goed} --peildatum 2026-02-30", "toets {goed} --peildatum",
        "toets {goed} --norm VIS-l", "toets {goed} --register basispraktijkregistr", "toets weg.json", "toets {map}", "toets {leeg}", "toets ''", "toets {slecht}",
        "toets {goed} {slecht} --formaat ndjson", "toets {goed} --uit {goed}", "toets {goed} --uit {map}", "toets {goed} --uit nergens/uit.txt", "toets weg.json --uit {uit}",
        "toets {goed} --volledig --formaat csv", "toets {goed} --samenvatting --formaat xlsx", "toets {goed} --deel 1/4", "toets {goed} --deel 5/4 --formaat csv",
        "toets {goed} --alleen voldoet", "toets {goed} --formaat csv --alleen mischien", "toets {goed} --scheiding ;", "toets {goed} --formaat csv --scheiding x",
        "toets {goed} --grootste-record 0", "toets {goed} --normwaarde x", "toets {goed} --normwaarde punten-keurmrk=3", "toets {goed} --normwaarde punten-keurmerk/2=3",
        "toets {goed} --normwaarde punten-keurmerk=3 --normwaarde punten-keurmerk=4", "toets {goed} --lezing x", "toets {goed} {goed}", "toets {vreemdenorm}",
        "toets {goed} --formaat tekst --formaat csv", "verklaar", "verklaar {goed}", "verklaar --norm WT-1", "verklaar {goed} --norm WT-1 --onderwerp /praktijk", "verklaar {goed} --norm WT-1 --onderwerp /zorgtrajecten/99",
        "verklaar {goed} --norm IRF-5 --onderwerp /therapeuten/99", "aanvraag", "aanvraag {goed}", "aanvraag --register basisPraktijkregister", "aanvraag {goed} --register keurmerkPraktijk --therapeut t1", "aanvraag {goed} --register individueelRegisterFysiotherapie --therapeut t99",
        "aanvraag {goed} --register basisPraktijkregister --afzender x", "aanvraag {goed} --register basisPraktijkregister --formaat brief --uit {goed}/", "aanspraak", "aanspraak {goed} --verklaar --formaat csv",
        "kaderstand --peildatum gisteren", "bouwstenen --stel x", "bouwstenen --stel tarif=3", "bouwstenen {goed} --jaar x", "bouwstenen --jaar 2022", "bouwstenen {goed} --minimum-groep x",
        "agenda {goed} --tot 2020-01-01", "agenda {goed} --herinner 3", "agenda {goed} --samenvatting --formaat ics", "uitvraag - --interactief", "uitvraag {goed} {goed} --interactief",
        "watals {goed} --stel x", "watals {goed} --stel /praktijk/onzin=3", "watals {goed} --patch weg.json", "watals {goed} --patch {slecht}", "vergelijk a", "vergelijk {goed} {goed}", "vergelijk a b --drempel x", "controleer a", "controleer {goed} {goed}",
        "normen --kracht x", "normen WT-9", "normen WT-1 --kracht wet", "normen WT-1 WT-2", "zoek", "bronnen --document kamerbief", "nieuw --register x", "sjabloon", "sjabloon {goed} --register basisPraktijkregister --uit -", "sjabloon {twee} --uit -", "sjabloon weg.json --uit -",
        "nakijken", "nakijken {goed}", "scenario", "scenario {scenario}", "scenario {scenarioleeg}", "scenario {scenariouitkomst}", "schema", "schema raport", "sectorschets", "sectorschets {goed} --peildatum 2001-01-01", "genereer", "genereer 0", "genereer 1 --praktijken 1",
        "documentatie", "documentatie --uit weg", "werklijst", "werklijst {goed}");

    public static TheoryData<string> Opvolgfouten => new("werklijst", "werklijst {slecht}", "werklijst {goed} --horizon x", "documentatie", "documentatie --uit weg", "schema x");

    public void Dispose() => bestanden.Dispose();

    [Fact]
    public void Hulp_ElkDeel_BestaatInBeideTalenEnVerschilt()
    {
        foreach (var (_, wortel) in Wortels())
        {
            foreach (var deel in Delen(wortel))
            {
                var tweetalig = deel.Should().BeAssignableTo<ITweetalig>(deel.Name).Subject;
                tweetalig.Doel.Nl.Should().NotBeNullOrWhiteSpace(deel.Name).And.NotBe(tweetalig.Doel.En);
                tweetalig.Doel.En.Should().NotBeNullOrWhiteSpace(deel.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public async Task Hulp_Engels_HeeftGeenNederlandsWoord(string programma, string opdracht)
    {
        var engels = await Voer(programma, [.. Naam(opdracht), "--help", "--taal", "en"]);
        var nederlands = await Voer(programma, [.. Naam(opdracht), "--help"]);

        engels.Code.Should().Be(0);
        Nederlands(engels.Uitvoer).Should().BeEmpty(engels.Uitvoer);
        Nederlands(nederlands.Uitvoer).Should().NotBeEmpty("anders ziet deze proef niets");
        engels.Uitvoer.Split('\n').Should().OnlyContain(regel => regel.Length <= 100 && regel == regel.TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Fouten))]
    public Task Fout_Engels_HeeftGeenNederlandsWoord(string regel) => IsEngels("", regel);

    [Theory]
    [MemberData(nameof(Opvolgfouten))]
    public Task Opvolgfout_Engels_HeeftGeenNederlandsWoord(string regel) => IsEngels(Opvolgopdrachten.Programma, regel);

    [Theory]
    [InlineData("--taal", "en", "toest")]
    [InlineData("--taal=en", "toest")]
    [InlineData("toest", "--taal:en")]
    [InlineData("toets", "--taal", "en")]
    public async Task Taal_OveralOpDeRegel_Geldt(params string[] regel) =>
        Nederlands((await Opdracht.Voer(regel)).Fouten).Should().BeEmpty();

    [Theory]
    [InlineData("toets", "--", "--taal", "en")]
    [InlineData("toets", "--taal", "nl", "--onzin")]
    public async Task Taal_NietGevraagd_IsNederlands(params string[] regel) =>
        Nederlands((await Opdracht.Voer(regel)).Fouten).Should().NotBeEmpty();

    [Fact]
    public async Task Taal_EnkeleMelding_IsErOokZonderFout()
    {
        Nederlands((await Opdracht.Voer("nieuw", "--taal", "en")).Fouten).Should().BeEmpty();
        Nederlands((await Opdracht.Voer("--version", "--taal", "en")).Uitvoer).Should().BeEmpty();
    }

    private async Task IsEngels(string programma, string regel)
    {
        var argumenten = Argumenten(regel);
        var engels = await Voer(programma, [.. argumenten, "--taal", "en"]);
        var nederlands = await Voer(programma, argumenten);

        engels.Code.Should().Be(nederlands.Code, engels.Fouten + nederlands.Fouten);
        (engels.Fouten + nederlands.Fouten).Should().NotBeEmpty();
        Nederlands(engels.Fouten).Should().BeEmpty(engels.Fouten);
        Nederlands(nederlands.Fouten).Should().NotBeEmpty($"anders ziet deze proef niets: {nederlands.Fouten}");
    }

    private string[] Argumenten(string regel) =>
    [
        .. regel.Split(' ').Select(deel => deel
            .Replace("''", "", StringComparison.Ordinal)
            .Replace("{goed}", bestanden.Zet("good.json", Bestanden.Drie), StringComparison.Ordinal)
            .Replace("{twee}", bestanden.Zet("two.json", $"{Bestanden.Drie}\n{Bestanden.Leeg("b")}"), StringComparison.Ordinal)
            .Replace("{slecht}", bestanden.Zet("bad.json", """{"schema": "kwaliteitskader/dossier/1", "id": 3, "praktyk": {}}"""), StringComparison.Ordinal)
            .Replace("{vreemdenorm}", bestanden.Zet("strange.json", Bestanden.Leeg("a").TrimEnd('}') + """, "dispensaties": [{"norm": "WT-9", "onderwerp": "/praktijk", "verleendOp": "2026-01-01", "door": "x"}]}"""), StringComparison.Ordinal)
            .Replace("{leeg}", bestanden.Zet("empty.json", ""), StringComparison.Ordinal)
            .Replace("{scenario}", bestanden.Zet("a.yaml", "norm: WT-l\ntitel: t\nbron: b\ngevallen: []\n"), StringComparison.Ordinal)
            .Replace("{scenarioleeg}", bestanden.Zet("b.yaml", ""), StringComparison.Ordinal)
            .Replace("{scenariouitkomst}", bestanden.Zet("c.yaml", "norm: WT-1\ntitel: t\nbron: b\ngevallen:\n  - naam: n\n    peildatum: 2026-11-21\n    dossier: {}\n    verwacht: { uitkomst: x }\n"), StringComparison.Ordinal)
            .Replace("{uit}", bestanden.Pad("out.txt"), StringComparison.Ordinal)
            .Replace("{map}", bestanden.Map, StringComparison.Ordinal)),
    ];

    private static string[] Naam(string opdracht) => opdracht.Length == 0 ? [] : [opdracht];

    private static Task<Opdracht> Voer(string programma, string[] argumenten) => programma.Length == 0
        ? Opdracht.VoerMet([], argumenten)
        : Opdracht.VoerMet([], programma, Opvolgopdrachten.Wortel, argumenten);

    private static IEnumerable<(string Programma, Command Commando)> Wortels()
    {
        var host = new CommandHost { Input = () => null, Output = Stream.Null, Error = TextWriter.Null, Clock = TimeProvider.System };
        return [("", Commandoregel.Opdrachten(host)), (Opvolgopdrachten.Programma, Opvolgopdrachten.Wortel(host))];
    }

    private static IEnumerable<Symbol> Delen(Command opdracht) =>
        [opdracht, .. opdracht.Options, .. opdracht.Arguments, .. opdracht.Subcommands.SelectMany(Delen)];

    // Woorden die geen Engels woord en geen naam van een opdracht, optie, waarde of eigenschap zijn. Wat tussen aanhalingstekens
    // staat, is van de gebruiker.
    private static IEnumerable<string> Nederlands(string tekst) =>
        Woord().Matches(Aangehaald().Replace(tekst, "")).Select(woord => woord.Value.ToLowerInvariant()).Distinct().Where(Nederlandse.Contains).Except(Wortels().SelectMany(wortel => wortel.Commando.Subcommands.Select(opdracht => opdracht.Name)));

    private static readonly HashSet<string> Nederlandse =
    [
        "de", "het", "een", "en", "van", "niet", "geen", "voor", "bij", "zonder", "deze", "dit", "dat", "wat", "wie", "welk", "welke", "zijn", "wordt", "worden", "kan", "mag", "gaat", "gaan", "er", "ook",
        "alleen", "verwacht", "bedoelt", "onbekende", "opdracht", "opdrachten", "opties", "gebruik", "argumenten", "bestand", "bestanden", "hulp", "naar", "uit", "tot", "waarheen", "hoeveel", "bestaat",
        "heeft", "regel", "lezen", "schrijven", "dag", "dagen", "getal", "aantal", "praktijken", "normen", "naam", "te", "leeg", "fout", "na", "nergens", "onderwerp", "toont", "schrijft", "telt", "zegt", "jjjj", "mist", "waarde", "waarnaar",
    ];

    [GeneratedRegex(@"(?<![-\w/.|=])[\p{L}]+(?![-\w|=/(]|\.\w)")]
    private static partial Regex Woord();

    [GeneratedRegex(@"'[^'\n]*'")]
    private static partial Regex Aangehaald();
}
