using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normen;
using Kwaliteitskader.Rules.Toetsing;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Wat een bevinding zegt buiten haar uitkomst: sinds wanneer iets wacht, en wat nog niet bekendgemaakt is.</summary>
public class WachtenEnKanttekeningTests
{
    [Fact]
    public void WachtSinds_TweeIncidenten_IsDeDagVanHetEersteDatNietGemeldIs()
    {
        var uitleg = LegUit("VE-3", new DateOnly(2026, 11, 21), new Praktijk
        {
            Incidenten =
            [
                new() { Op = new(2026, 11, 2), Meldingen = [new() { Op = new(2026, 11, 2), Aan = Meldpunt.Intern }] },
                new() { Op = new(2026, 11, 16), Meldingen = [] },
                new() { Op = new(2026, 11, 9), Meldingen = [] },
            ],
        });

        uitleg.Uitkomst.Should().Be(Uitkomst.NogTeVoldoen);
        uitleg.WachtSinds.Should().Be(new DateOnly(2026, 11, 9));
        uitleg.Uiterlijk.Should().BeNull();
    }

    [Fact]
    public void WachtSinds_Gemeld_IsErNiet() =>
        LegUit("VE-3", new DateOnly(2026, 11, 21), new Praktijk
        {
            Incidenten = [new() { Op = new(2026, 11, 2), Meldingen = [new() { Op = new(2026, 11, 2), Aan = Meldpunt.Intern }] }],
        })
        .WachtSinds.Should().BeNull();

    [Theory]
    [InlineData(2022, 1)]
    [InlineData(2023, 0)]
    [InlineData(2028, 0)]
    [InlineData(2029, 1)]
    public void Kanttekening_JaarZonderBekendBesluit_StaatErbij(int jaar, int aantal) =>
        LegUit("KL-3", new DateOnly(jaar, 6, 1), Geklaagd(new DateOnly(jaar, 5, 20)))
            .Kanttekeningen.Should().HaveCount(aantal);

    [Fact]
    public void Kanttekening_AlGeoordeeld_IsErNiet() =>
        LegUit("KL-3", new DateOnly(2029, 6, 1), Geklaagd(new DateOnly(2029, 5, 20), new DateOnly(2029, 5, 25)))
            .Kanttekeningen.Should().BeEmpty();

    private static Praktijk Geklaagd(DateOnly ingediend, params DateOnly[] geoordeeld) => new()
    {
        Klachten = [new() { IngediendOp = ingediend, Verlengingen = [], Oordelen = [.. geoordeeld.Select(op => new Vastlegging { Op = op })] }],
    };

    private static Normuitleg LegUit(string norm, DateOnly peildatum, Praktijk praktijk)
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(new Dossier { Id = "d", Praktijk = praktijk }, peildatum, norm, Onderwerp.Praktijk);
        return rapport.LegUit(rapport.Oordelen[0]);
    }
}
