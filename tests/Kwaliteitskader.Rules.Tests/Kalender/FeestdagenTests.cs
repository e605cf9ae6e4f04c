using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Tests.Kalender;

public class FeestdagenTests
{
    [Theory]
    [InlineData(1818, 3, 22)]
    [InlineData(1943, 4, 25)]
    [InlineData(2000, 4, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2029, 4, 1)]
    [InlineData(2030, 4, 21)]
    public void Pasen_BekendJaar_ValtOpDeBekendeDag(int jaar, int maand, int dag) =>
        Feestdagen.Pasen(jaar).Should().Be(new DateOnly(jaar, maand, dag));

    [Fact]
    public void Pasen_ElkJaar_IsEenZondagTussen22MaartEn25April()
    {
        for (var jaar = 1; jaar <= 9999; jaar++)
        {
            var pasen = Feestdagen.Pasen(jaar);
            pasen.DayOfWeek.Should().Be(DayOfWeek.Sunday);
            pasen.Should().BeOnOrAfter(new DateOnly(jaar, 3, 22)).And.BeOnOrBefore(new DateOnly(jaar, 4, 25));
        }
    }

    [Theory]
    [InlineData(2026, 4, 27)]
    [InlineData(2025, 4, 26)]
    [InlineData(2014, 4, 26)]
    [InlineData(2013, 4, 30)]
    [InlineData(2006, 4, 29)]
    [InlineData(1989, 4, 29)]
    [InlineData(1979, 4, 30)]
    [InlineData(1978, 5, 1)]
    public void Koningsdag_OpZondag_Verschuift(int jaar, int maand, int dag) =>
        Feestdagen.Koningsdag(jaar).Should().Be(new DateOnly(jaar, maand, dag));

    [Fact]
    public void IsFeestdag_HeelHetJaar2026_ZijnDezeElfDagen() =>
        Dagen(2026).Where(Feestdagen.IsFeestdag).Should().Equal(
            new(2026, 1, 1),
            new(2026, 4, 3),
            new(2026, 4, 5),
            new(2026, 4, 6),
            new(2026, 4, 27),
            new(2026, 5, 5),
            new(2026, 5, 14),
            new(2026, 5, 24),
            new(2026, 5, 25),
            new(2026, 12, 25),
            new(2026, 12, 26));

    [Fact]
    public void IsFeestdag_BevrijdingsdagBuitenEenLustrum_IsHetOok() =>
        Feestdagen.IsFeestdag(new DateOnly(2027, 5, 5)).Should().BeTrue();

    private static IEnumerable<DateOnly> Dagen(int jaar) =>
        Enumerable.Range(0, 365).Select(new DateOnly(jaar, 1, 1).AddDays);
}
