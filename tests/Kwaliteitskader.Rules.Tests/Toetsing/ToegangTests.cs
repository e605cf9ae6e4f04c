using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Registers;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.Extensions.DependencyInjection;

namespace Kwaliteitskader.Rules.Tests.Toetsing;

/// <summary>Wie niets meegeeft waar iets moet staan, hoort dat bij de deur, met de naam van wat er moet staan.</summary>
public class ToegangTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    public static TheoryData<string, Action> ZonderIets { get; } = new()
    {
        { "services", () => KwaliteitskaderServices.AddKwaliteitskader(null!) },
        { "dossier", () => Kwaliteitstoets.Standaard.Toets(null!, Peildatum) },
        { "dossier", () => Kwaliteitstoets.Standaard.Toets(null!, Peildatum, new("VIS-1"), Onderwerp.Praktijk) },
        { "waarden", () => Kwaliteitstoets.Maak(opties => opties.Stel(OpenWaarden.PuntenKeurmerk, null!)) },
        { "normwaarde", () => Kwaliteitstoets.Maak(opties => opties.Stel(null!, [])) },
        { "lezing", () => Kwaliteitstoets.Maak(opties => opties.Kies(null!)) },
        { "dossier", () => Kwaliteitstoets.Standaard.Adviseer(Register.BasisPraktijkregister, null!, Peildatum) },
        { "dossier", () => Kwaliteitstoets.Standaard.Adviesrapport(Register.BasisPraktijkregister, null!, Peildatum) },
        { "toets", () => Adviseur.Adviseer(null!, Register.BasisPraktijkregister, new Dossier { Id = "a" }, Peildatum) },
        { "toets", () => Adviseur.Adviesrapport(null!, Register.BasisPraktijkregister, new Dossier { Id = "a" }, Peildatum) },
        { "norm", () => Kwaliteitstoets.Maak(opties => opties.Voeg(null!)) },
    };

    [Theory]
    [MemberData(nameof(ZonderIets))]
    public void Aanroep_ZonderIets_NoemtWatErMoetStaan(string naam, Action aanroep) =>
        aanroep.Should().Throw<ArgumentNullException>().WithParameterName(naam);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Onderwerp_NegatieveIndex_WeigertMeteen(int index)
    {
        FluentActions.Invoking(() => Onderwerp.Therapeut(index)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(index));
        FluentActions.Invoking(() => Onderwerp.Zorgtraject(index)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(index));
    }

    [Fact]
    public void Oordelen_VanEenRapport_ZijnGelijkAanZichzelfEnAanNietsAnders()
    {
        var (oordelen, ander) = (Oordelen("a"), Oordelen("a"));
        var zelfde = oordelen;
        oordelen.Equals((object)zelfde).Should().BeTrue();
        oordelen.Equals((object)ander).Should().BeFalse();
        oordelen.Equals("a").Should().BeFalse();
        (oordelen == zelfde, oordelen != zelfde, oordelen == ander, oordelen != ander).Should().Be((true, false, false, true));
    }

    [Fact]
    public void Oordeel_ZelfdeUitkomst_IsGelijkOokUitEenAnderRapport()
    {
        var (een, zelfde, ander) = (Oordelen("a")[0], Oordelen("b")[0], Oordelen("a")[1]);
        een.Equals((object)zelfde).Should().BeTrue();
        een.Equals((object)ander).Should().BeFalse();
        een.Equals("a").Should().BeFalse();
        (een == zelfde, een != zelfde, een == ander, een != ander).Should().Be((true, false, false, true));
        een.GetHashCode().Should().Be(zelfde.GetHashCode());
    }

    [Fact]
    public void Oordelen_NogEenKeerDoorlopen_BegintVooraan()
    {
        var loop = Oordelen("a").GetEnumerator();
        loop.MoveNext().Should().BeTrue();
        var eerste = loop.Current;
        loop.MoveNext().Should().BeTrue();
        loop.Reset();
        loop.MoveNext().Should().BeTrue();
        loop.Current.Should().Be(eerste);
    }

    private static Oordelen Oordelen(string dossier) => Kwaliteitstoets.Standaard.Toets(new Dossier { Id = dossier }, Peildatum).Oordelen;
}
