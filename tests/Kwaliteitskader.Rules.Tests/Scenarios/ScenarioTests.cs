using System.Globalization;
using System.Text.Json;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Normkaarten;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared.Scenarios;

namespace Kwaliteitskader.Rules.Tests.Scenarios;

/// <summary>De scenario's, getoetst door de bibliotheek.</summary>
public class ScenarioTests
{
    private static readonly Bron Gastheer = new() { Document = "gastheer", Plaats = "scenario" };

    public static TheoryData<Scenarionaam> Gevallen => new(ScenarioLoader.Gevallen);

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Toets_Scenario_KomtUitZoalsVerwacht(Scenarionaam naam)
    {
        var scenario = ScenarioLoader.Geval(naam);
        var rapport = Toets(scenario).Beperkt(naam.Norm).Toets(scenario.LeesDossier(), scenario.Peildatum);

        var bevinding = VanOnderwerp(rapport, scenario.Verwacht.Onderwerp);

        Vergelijk(bevinding, scenario.Verwacht);
    }

    private static void Vergelijk(Bevinding bevinding, Verwachting verwacht)
    {
        bevinding.Uitkomst.Should().Be(verwacht.Uitkomst);
        if (verwacht.Reden is { } reden)
        {
            bevinding.Reden.Should().Be(reden);
        }

        if (verwacht.Uiterlijk is { } uiterlijk)
        {
            (bevinding.Uiterlijk?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "geen").Should().Be(uiterlijk);
        }

        if (verwacht.Ontbreekt is { } ontbreekt)
        {
            bevinding.Ontbreekt.Should().BeEquivalentTo(ontbreekt);
        }

        if (verwacht.OntbrekendeNormwaarden is { } normwaarden)
        {
            bevinding.OntbrekendeNormwaarden.Should().BeEquivalentTo(normwaarden);
        }

        if (verwacht.Feiten is { } feiten)
        {
            bevinding.Feiten.Select(feit => feit.Pad).Should().Contain(feiten);
        }
    }

    private static Bevinding VanOnderwerp(Toetsrapport rapport, string? onderwerp)
    {
        var bevindingen = rapport.Document().Bevindingen;
        return onderwerp is null
            ? bevindingen.Should().ContainSingle("het geval noemt geen onderwerp").Subject
            : bevindingen.Should().ContainSingle(bevinding => bevinding.Onderwerp == onderwerp).Subject;
    }

    private static Kwaliteitstoets Toets(Geval scenario) => scenario.Normwaarden is not { Count: > 0 } normwaarden
        ? Kwaliteitstoets.Standaard
        : Kwaliteitstoets.Maak(opties =>
        {
            foreach (var (id, waarde) in normwaarden)
            {
                opties.Stel(Normwaarde(id), [.. Waarden(waarde)]);
            }
        });

    private static Normwaarde Normwaarde(string id) =>
        Normencatalogus.Standaard.SelectMany(norm => norm.Normwaarden).First(normwaarde => normwaarde.Id == id);

    private static IEnumerable<GedateerdeWaarde> Waarden(JsonElement waarde) => waarde.ValueKind == JsonValueKind.Number
        ? [new GedateerdeWaarde { Getal = waarde.GetInt32(), Bron = Gastheer }]
        : waarde.EnumerateArray().Select(element => new GedateerdeWaarde
        {
            Getal = element.GetProperty("getal").GetInt32(),
            Geval = element.TryGetProperty("geval", out var geval) ? geval.GetInt32() : 0,
            Geldigheid = new Geldigheid { Van = Dag(element, "van"), Tot = Dag(element, "tot") },
            Bron = Gastheer,
        });

    private static DateOnly? Dag(JsonElement element, string naam) =>
        element.TryGetProperty(naam, out var dag) ? DateOnly.ParseExact(dag.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
