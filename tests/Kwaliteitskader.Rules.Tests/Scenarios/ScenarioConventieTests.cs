using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Rules.Tests.Scenarios;

/// <summary>Elke norm heeft zijn scenario's, op de plaats en in de woorden van de norm.</summary>
[Trait("Soort", "Wacht")]
public class ScenarioConventieTests
{
    private const string Normen = "Kwaliteitskader.Rules.Normen.";

    public static TheoryData<string> Normsleutels => new(Normencatalogus.Standaard.Select(norm => norm.Kaart.Id.Waarde));

    [Fact]
    public void Scenarios_ElkBestand_HoortBijEenNorm() =>
        ScenarioLoader.PerNorm.Keys.Should().BeSubsetOf(Normsleutels);

    [Theory]
    [MemberData(nameof(Normsleutels))]
    public void Scenarios_VanNorm_StaanInDeMapVanDeNormEnNoemenTitelEnBron(string sleutel)
    {
        var norm = Norm(sleutel);
        var bestand = Bestand(sleutel);

        bestand.Map.Should().Be(Map(norm));
        bestand.Titel.Should().Be(norm.Kaart.Titel.Nl);
        bestand.Bron.Should().BeOneOf(norm.Kaart.Bronnen.Select(bron => bron.ToString()));
    }

    [Theory]
    [MemberData(nameof(Normsleutels))]
    public void Scenarios_VanNorm_HebbenElkEenEigenNaam(string sleutel) =>
        Bestand(sleutel).Gevallen.Select(geval => geval.Naam).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Normsleutels))]
    public void Scenarios_VanNorm_TonenVoldoetEnVoldoetNiet(string sleutel)
    {
        var bestand = Bestand(sleutel);
        var uitkomsten = bestand.Gevallen.Select(geval => geval.Verwacht.Uitkomst).ToHashSet();

        uitkomsten.Should().Contain(Uitkomst.Voldoet);
        uitkomsten.Contains(Uitkomst.VoldoetNiet).Should().Be(bestand.NooitVoldoetNiet is null);
    }

    [Theory]
    [MemberData(nameof(Normsleutels))]
    public void Scenarios_VanNorm_NoemenAlleenBekendeRedenen(string sleutel)
    {
        var bekend = Redenen.Algemeen.Concat(Norm(sleutel).EigenRedenen).Select(reden => reden.Code);

        Redenencodes(sleutel).Should().BeSubsetOf(bekend);
    }

    [Theory]
    [MemberData(nameof(Normsleutels))]
    public void Scenarios_VanNorm_RakenElkeEigenReden(string sleutel) =>
        Redenencodes(sleutel).Should().Contain(Norm(sleutel).EigenRedenen.Except(Redenen.VanFeiten).Select(reden => reden.Code));

    [Fact]
    public void Scenarios_RedenenVanFeiten_KomenElkInMeerDanEenNormVoor()
    {
        foreach (var reden in Redenen.VanFeiten)
        {
            var geraakt = ScenarioLoader.PerNorm.Keys.Where(sleutel => Redenencodes(sleutel).Contains(reden.Code)).ToList();
            geraakt.Should().HaveCountGreaterThan(1, reden.Code);
        }
    }

    private static Norm Norm(string sleutel) => Normencatalogus.Standaard.Single(norm => norm.Kaart.Id == sleutel);

    private static Scenariobestand Bestand(string sleutel)
    {
        ScenarioLoader.PerNorm.TryGetValue(sleutel, out var bestand).Should().BeTrue($"de gevallen van {sleutel} staan in tests/Scenarios/{Map(Norm(sleutel))}/{sleutel}.yaml");
        return bestand!;
    }

    private static string Map(Norm norm) => norm.GetType().Namespace![Normen.Length..].Replace('.', '/');

    private static IEnumerable<string> Redenencodes(string sleutel) =>
        Bestand(sleutel).Gevallen.Select(geval => geval.Verwacht.Reden).OfType<string>();
}
