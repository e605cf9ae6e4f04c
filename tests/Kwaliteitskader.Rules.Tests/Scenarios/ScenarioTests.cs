using Kwaliteitskader.Cli.Scenarios;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Tests.Shared.Gevallen;

namespace Kwaliteitskader.Rules.Tests.Scenarios;

/// <summary>De scenario's, getoetst door de bibliotheek.</summary>
public class ScenarioTests
{
    public static TheoryData<Scenarionaam> Gevallen => new(ScenarioLoader.Gevallen);

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Toets_Scenario_KomtUitZoalsVerwacht(Scenarionaam naam) =>
        Scenariotoetser.Verschillen(ScenarioLoader.PerNorm[naam.Norm], ScenarioLoader.Geval(naam)).Should().BeEmpty();

    [Fact]
    public void Verschillen_ElkVeldDatAndersUitkomt_IsErEen()
    {
        var bestand = ScenarioLoader.PerNorm["WT-1"];
        var geval = bestand.Gevallen.Single(geval => geval.Naam == "de achtste dag is te laat");
        var mis = geval with
        {
            Verwacht = new()
            {
                Uitkomst = Uitkomst.Voldoet,
                Reden = "eis-vervuld",
                Uiterlijk = "geen",
                Ontbreekt = ["/zorgtrajecten/0/status"],
                OntbrekendeNormwaarden = ["wachttijd"],
                Feiten = ["/praktijk/agb"],
            },
        };

        Scenariotoetser.Verschillen(bestand, geval).Should().BeEmpty();
        Scenariotoetser.Verschillen(bestand, mis).Select(verschil => verschil.Wat).Should().Equal(
            "uitkomst", "reden", "uiterlijk", "ontbreekt", "ontbrekendeNormwaarden", "feiten");
        Scenariotoetser.Verschillen(bestand, geval with { Verwacht = geval.Verwacht with { Onderwerp = "/zorgtrajecten/7" } })
            .Should().ContainSingle().Which.Wat.Should().Be("onderwerp");
    }
}
