using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Normwaarden;
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
        { "norm", () => Kwaliteitstoets.Maak(opties => opties.Voeg(null!)) },
    };

    [Theory]
    [MemberData(nameof(ZonderIets))]
    public void Aanroep_ZonderIets_NoemtWatErMoetStaan(string naam, Action aanroep) =>
        aanroep.Should().Throw<ArgumentNullException>().WithParameterName(naam);

    [Fact]
    public void Oordelen_VanEenRapport_ZijnGelijkAanZichzelfEnAanNietsAnders()
    {
        var rapport = Kwaliteitstoets.Standaard.Toets(new Dossier { Id = "a" }, Peildatum);
        rapport.Oordelen.Equals((object)rapport.Oordelen).Should().BeTrue();
        rapport.Oordelen.Equals((object)Kwaliteitstoets.Standaard.Toets(new Dossier { Id = "a" }, Peildatum).Oordelen).Should().BeFalse();
        rapport.Oordelen.Equals("a").Should().BeFalse();
    }
}
