using System.Globalization;
using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Tests.Kalender;

/// <summary>Twee begrippen: een dag waarop een wettelijke termijn kan eindigen, en een werkdag.</summary>
public class WettelijkeTermijnenTests
{
    private static readonly DateOnly Min = DateOnly.MinValue;

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 7)]
    [InlineData(4, 7)]
    [InlineData(6, 7)]
    [InlineData(7, 7)]
    public void EindeVanWettelijkeTermijn_RondPasen_IsDinsdag(int dag, int verwacht) =>
        new DateOnly(2026, 4, dag).EindeVanWettelijkeTermijn().Should().Be(new DateOnly(2026, 4, verwacht));

    [Theory]
    [InlineData("2023-04-28")]
    [InlineData("2023-05-19")]
    [InlineData("2024-05-10")]
    [InlineData("2024-12-27")]
    [InlineData("2025-05-30")]
    [InlineData("2026-01-02")]
    [InlineData("2026-05-15")]
    [InlineData("2027-05-07")]
    [InlineData("2028-04-28")]
    [InlineData("2028-05-26")]
    public void GelijkgesteldeDag_IsWelWerkdag_MaarGeenEindeVanEenWettelijkeTermijn(string gelijkgesteld)
    {
        var dag = DateOnly.Parse(gelijkgesteld, CultureInfo.InvariantCulture);

        Werkdagen.IsWerkdag(dag).Should().BeTrue();
        WettelijkeTermijnen.KanEindigenOp(dag).Should().BeFalse();
        dag.AddDays(-1).PlusWerkdagen(1).Should().Be(dag, "wie werkdagen telt, telt hem mee");
        dag.EindeVanWettelijkeTermijn().Should().Be(dag.AddDays(3), "elke gelijkgestelde dag is een vrijdag");
    }

    [Fact]
    public void GelijkgesteldeDagen_JarenVanEenBesluit_SluitenAan()
    {
        GelijkgesteldeDagen.IsBekend(new DateOnly(2022, 12, 31)).Should().BeFalse();
        GelijkgesteldeDagen.IsBekend(new DateOnly(2023, 1, 1)).Should().BeTrue();
        GelijkgesteldeDagen.IsBekend(new DateOnly(2028, 12, 31)).Should().BeTrue();
        GelijkgesteldeDagen.IsBekend(new DateOnly(2029, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void EindeVanWettelijkeTermijn_RandVanDeKalender_GooitNiet()
    {
        DateOnly.MaxValue.EindeVanWettelijkeTermijn().Should().Be(DateOnly.MaxValue);
        Min.EindeVanWettelijkeTermijn().Should().BeOnOrAfter(Min);
    }
}
