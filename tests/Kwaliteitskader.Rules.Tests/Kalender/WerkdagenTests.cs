using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Feitentabellen;
using Kwaliteitskader.Rules.Kalender;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;

namespace Kwaliteitskader.Rules.Tests.Kalender;

public class WerkdagenTests
{
    private static readonly DateOnly WitteDonderdag = new(2026, 4, 2);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 7)]
    [InlineData(2, 8)]
    [InlineData(3, 9)]
    [InlineData(4, 10)]
    [InlineData(5, 13)]
    public void PlusWerkdagen_RondPasen_SlaatGoedeVrijdagEnTweedePaasdagOver(int werkdagen, int dag) =>
        WitteDonderdag.PlusWerkdagen(werkdagen).Should().Be(new DateOnly(2026, 4, dag));

    [Theory]
    [InlineData("2026-11-20", "2026-11-27")]
    [InlineData("2026-11-21", "2026-11-27")]
    [InlineData("2026-11-22", "2026-11-27")]
    [InlineData("2026-11-23", "2026-11-30")]
    [InlineData("2026-12-24", "2027-01-04")]
    public void PlusWerkdagen_Vijf_IsZonderFeestdagenEenWeek(string van, string tot) =>
        DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture).PlusWerkdagen(5)
            .Should().Be(DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void PlusWerkdagen_MinderDanNul_IsDeDagZelf() => WitteDonderdag.PlusWerkdagen(-3).Should().Be(WitteDonderdag);

    [Fact]
    public void PlusWerkdagen_VoorbijHetEindeVanDeKalender_IsDeLaatsteDag()
    {
        DateOnly.MaxValue.PlusWerkdagen(3).Should().Be(DateOnly.MaxValue);
        DateOnly.MaxValue.AddDays(-2).PlusWerkdagen(int.MaxValue).Should().Be(DateOnly.MaxValue);
        DateOnly.MinValue.PlusWerkdagen(1).Should().Be(DateOnly.MinValue.AddDays(1));
    }

    [Fact]
    public void Plus_InWerkdagen_WijstNietsToe()
    {
        var termijn = new Normwaarde("proef", new("proef", "trial"), Eenheid.Werkdagen, new GedateerdeWaarde { Getal = 3, Bron = new() { Document = "proef", Plaats = "proef" } });
        var grens = ZorgtrajectFeiten.Aanmelddatum.Plus(termijn);
        var traject = new Zorgtraject { Id = "z1", Aanmelddatum = WitteDonderdag };
        var moment = new Peilmoment(WitteDonderdag, new Dossier { Id = "d" }, Normwaardenset.Standaard);
        grens.Bepaal(traject, moment).Inhoud.Should().Be(new DateOnly(2026, 4, 9));

        var voor = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = grens.Bepaal(traject, moment);
        }

        (GC.GetAllocatedBytesForCurrentThread() - voor).Should().Be(0);
    }
}
