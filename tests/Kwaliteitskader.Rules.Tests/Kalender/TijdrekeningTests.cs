using System.Globalization;
using Kwaliteitskader.Rules.Kalender;

namespace Kwaliteitskader.Rules.Tests.Kalender;

/// <summary>Rekenen met dagen en maanden, ook aan de randen van de kalender.</summary>
public class TijdrekeningTests
{
    [Theory]
    [InlineData("2026-11-21", 0, "2026-11-21")]
    [InlineData("2026-12-31", 1, "2027-01-01")]
    [InlineData("2026-01-01", -1, "2025-12-31")]
    [InlineData("9999-12-30", 1, "9999-12-31")]
    [InlineData("9999-12-31", 1, "9999-12-31")]
    [InlineData("9999-12-30", int.MaxValue, "9999-12-31")]
    [InlineData("0001-01-02", -1, "0001-01-01")]
    [InlineData("0001-01-01", -1, "0001-01-01")]
    [InlineData("0001-01-02", int.MinValue, "0001-01-01")]
    public void PlusDagen_OokBuitenDeKalender_IsDeDagOfDeRand(string dag, int dagen, string verwacht) =>
        Dag(dag).PlusDagen(dagen).Should().Be(Dag(verwacht));

    [Theory]
    [InlineData("2026-11-21", 0, "2026-11-21")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-12-15", 1, "2027-01-15")]
    [InlineData("2026-01-15", -1, "2025-12-15")]
    [InlineData("2024-02-29", -12, "2023-02-28")]
    [InlineData("9999-11-30", 1, "9999-12-30")]
    [InlineData("9999-12-01", 0, "9999-12-01")]
    [InlineData("9999-12-01", 1, "9999-12-31")]
    [InlineData("2026-11-21", int.MaxValue, "9999-12-31")]
    [InlineData("0001-02-15", -1, "0001-01-15")]
    [InlineData("0001-01-15", 0, "0001-01-15")]
    [InlineData("0001-01-15", -1, "0001-01-01")]
    [InlineData("2026-11-21", int.MinValue, "0001-01-01")]
    public void PlusMaanden_OokBuitenDeKalender_IsDeDagOfDeRand(string dag, int maanden, string verwacht) =>
        Dag(dag).PlusMaanden(maanden).Should().Be(Dag(verwacht));

    [Theory]
    [InlineData("2026-04-01", 3, "2026-06-30")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2026-01-31", 2, "2026-03-30")]
    [InlineData("2025-01-01", 12, "2025-12-31")]
    public void LaatsteDagVanMaanden_OokVanafEenDagDieDeMaandNietHeeft_IsDeDagErvoor(string begin, int maanden, string verwacht) =>
        Dag(begin).LaatsteDagVanMaanden(maanden).Should().Be(Dag(verwacht));

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", 12)]
    [InlineData("2026-01-01", "2026-12-30", 11)]
    [InlineData("2026-01-01", "2027-01-01", 12)]
    [InlineData("2026-01-01", "2027-01-30", 12)]
    [InlineData("2026-01-01", "2027-01-31", 13)]
    [InlineData("2026-01-15", "2026-02-13", 0)]
    [InlineData("2026-01-15", "2026-02-14", 1)]
    [InlineData("2026-01-31", "2026-02-27", 1)]
    [InlineData("2026-01-31", "2026-02-26", 0)]
    [InlineData("2026-03-10", "2026-03-10", 0)]
    [InlineData("2026-03-10", "2026-03-09", 0)]
    [InlineData("2026-03-10", "2025-01-01", 0)]
    [InlineData("2024-11-01", "2026-02-28", 16)]
    public void VolleMaanden_VanTotEnMet_TeltHele(string van, string tot, int verwacht) =>
        Tijdrekening.VolleMaanden(Dag(van), Dag(tot)).Should().Be(verwacht);

    [Fact]
    public void VolleMaanden_ElkBeginEnElkEinde_IsHetMeesteDatErinPast()
    {
        var van = Dag("2024-01-01");
        for (var begin = van; begin < van.AddDays(62); begin = begin.AddDays(1))
        {
            for (var einde = begin; einde < begin.AddDays(430); einde = einde.AddDays(1))
            {
                var maanden = Tijdrekening.VolleMaanden(begin, einde);
                begin.AddMonths(maanden).Should().BeOnOrBefore(einde.AddDays(1));
                begin.AddMonths(maanden + 1).Should().BeAfter(einde.AddDays(1));
            }
        }
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
