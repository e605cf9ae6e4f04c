using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Json;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Cli.Tests;

/// <summary>Dezelfde scenario's als in de bibliotheek, door de opdrachtregel: wie haar gebruikt, krijgt hetzelfde oordeel.</summary>
public class ScenarioTests
{
    /// <summary>De gevallen zonder eigen normwaarden; die kan de opdrachtregel niet meekrijgen.</summary>
    public static TheoryData<Scenarionaam> Gevallen =>
        new(ScenarioLoader.Gevallen.Where(naam => ScenarioLoader.Geval(naam).Normwaarden is not { Count: > 0 }));

    [Theory]
    [MemberData(nameof(Gevallen))]
    public async Task Toets_Scenario_KomtUitZoalsVerwacht(Scenarionaam naam)
    {
        var scenario = ScenarioLoader.Geval(naam);

        var opdracht = await Opdracht.VoerMet(
            scenario.Json(),
            "toets", "-", "--norm", naam.Norm, "--peildatum", scenario.Peildatum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--formaat", "ndjson", "--volledig");

        opdracht.Fouten.Should().BeEmpty();
        using var rapport = JsonDocument.Parse(opdracht.Bytes);
        var bevindingen = rapport.RootElement.GetProperty("bevindingen").EnumerateArray().ToList();
        opdracht.Code.Should().Be(bevindingen.Exists(bevinding => Tekst(bevinding, "uitkomst") == "voldoetNiet") ? 1 : 0);
        Vergelijk(bevindingen.Should().ContainSingle(bevinding => Over(bevinding, scenario.Verwacht.Onderwerp)).Subject, scenario.Verwacht);
    }

    [Fact]
    public async Task Toets_Voorbeelddossiers_MeldenDatErIetsNietVoldoet()
    {
        var bestanden = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples", "dossiers"), "*.json").Order(StringComparer.Ordinal);

        var opdracht = await Opdracht.Voer(["toets", .. bestanden, "--peildatum", "2026-11-21", "--formaat", "ndjson", "--volledig"]);

        opdracht.Code.Should().Be(1);
        opdracht.Uitvoer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(bestanden.Count());
    }

    private static void Vergelijk(JsonElement bevinding, Verwachting verwacht)
    {
        Tekst(bevinding, "uitkomst").Should().Be(EnumNamen.Van(verwacht.Uitkomst));
        if (verwacht.Reden is { } reden)
        {
            Tekst(bevinding, "reden").Should().Be(reden);
        }

        if (verwacht.Uiterlijk is { } uiterlijk)
        {
            (Tekst(bevinding, "uiterlijk") ?? "geen").Should().Be(uiterlijk);
        }

        if (verwacht.Ontbreekt is { } ontbreekt)
        {
            bevinding.GetProperty("ontbreekt").EnumerateArray()
                .Select(feit => Tekst(feit, "pad") + Deel(feit, "?onderwerp=") + Deel(feit, "&database="))
                .Should().BeEquivalentTo(ontbreekt);
        }
    }

    private static string Deel(JsonElement feit, string kop) => Tekst(feit, kop[1..^1]) is { } waarde ? kop + waarde : "";

    private static bool Over(JsonElement bevinding, string? onderwerp) => onderwerp is null || Tekst(bevinding, "onderwerp") == onderwerp;

    private static string? Tekst(JsonElement bevinding, string naam) =>
        bevinding.TryGetProperty(naam, out var waarde) ? waarde.GetString() : null;
}
