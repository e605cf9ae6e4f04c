using System.Globalization;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Rules.Tests.Declaraties;

public class NarekeningenTests
{
    [Theory]
    [InlineData("3-kosten", "3.0", Narekenoordeel.Precies)]
    [InlineData("3-substitutie", "19.2", Narekenoordeel.Precies)]
    [InlineData("3-substitutie-boven", "53.7", Narekenoordeel.Afgeleid)]
    [InlineData("5-patienten", "740551", Narekenoordeel.Precies)]
    [InlineData("6-kosten", "291.08", Narekenoordeel.WijktAf)]
    [InlineData("7-kosten", "91.13", Narekenoordeel.Klopt)]
    [InlineData("7-groei", "106.62", Narekenoordeel.Afgeleid)]
    [InlineData("8-kosten", "68.9", Narekenoordeel.Klopt)]
    [InlineData("8-patienten", "134238", Narekenoordeel.WijktAf)]
    [InlineData("8-bekken-extra-laag", "900613.3", Narekenoordeel.Afgeleid)]
    [InlineData("8-bekken-extra-hoog", "1801226.6", Narekenoordeel.Afgeleid)]
    [InlineData("8-vaatlijden-extra-laag", "966949.9", Narekenoordeel.Afgeleid)]
    [InlineData("8-vaatlijden-extra-hoog", "1933899.8", Narekenoordeel.Afgeleid)]
    [InlineData("8-artrose-extra", "3488217.6", Narekenoordeel.Afgeleid)]
    [InlineData("8-copd-extra-laag", "209000", Narekenoordeel.Precies)]
    [InlineData("8-copd-extra-hoog", "418000", Narekenoordeel.Precies)]
    [InlineData("8-extra-laag", "5564780.8", Narekenoordeel.Afgeleid)]
    [InlineData("8-extra-hoog", "7641344.0", Narekenoordeel.Afgeleid)]
    [InlineData("8-extra-gemiddeld", "6.60", Narekenoordeel.WijktAf)]
    [InlineData("10-niet-chronisch", "417953", Narekenoordeel.Afgeleid)]
    [InlineData("10-niet-chronisch-kosten", "124", Narekenoordeel.Afgeleid)]
    [InlineData("totaal-bv", "665", Narekenoordeel.Klopt)]
    [InlineData("totaal-av-zonder-7", "947.8", Narekenoordeel.WijktAf)]
    [InlineData("totaal-av-met-7", "1038.8", Narekenoordeel.Klopt)]
    [InlineData("totaal-av-bijlage", "1051.0", Narekenoordeel.WijktAf)]
    [InlineData("totaal", "1703.8", Narekenoordeel.Klopt)]
    [InlineData("av-onverklaard", "40", Narekenoordeel.Afgeleid)]
    public void Bereken_MetDeAannamenVanDeRapportage_GeeftDitOordeel(string id, string berekend, Narekenoordeel oordeel)
    {
        var narekening = Narekeningen.Alle.Single(een => een.Id == id);

        Math.Round(narekening.Bereken(Aannamen.Rapportage), berekend.Contains('.', StringComparison.Ordinal) ? berekend.Length - berekend.IndexOf('.', StringComparison.Ordinal) - 1 : 0)
            .Should().Be(decimal.Parse(berekend, CultureInfo.InvariantCulture));
        narekening.Oordeel(Aannamen.Rapportage).Should().Be(oordeel);
    }

    [Fact]
    public void Oordeel_TariefVanAchtendertigDertig_VerklaartBouwsteenZes() =>
        Narekeningen.Alle.Single(een => een.Id == "6-kosten").Oordeel(Aannamen.Rapportage.Met("tarief", 38.30m)).Should().Be(Narekenoordeel.Klopt);

    [Fact]
    public void Met_OnbekendeAanname_IsEenFout() =>
        Aannamen.Rapportage.Invoking(aannamen => aannamen.Met("prijs", 1)).Should().Throw<ArgumentException>();

    [Fact]
    public void Alle_Sleutels_ZijnUniekEnDeZevenentwintigTegenstrijdighedenZijnEr()
    {
        Narekeningen.Alle.Select(een => een.Id).Should().OnlyHaveUniqueItems().And.HaveCount(27);
        Tegenstrijdigheden.Alle.Should().HaveCount(27);
    }
}
