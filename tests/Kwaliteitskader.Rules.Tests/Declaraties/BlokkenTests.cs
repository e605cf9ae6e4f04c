using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Declaraties;

namespace Kwaliteitskader.Rules.Tests.Declaraties;

public class BlokkenTests
{
    private const Betaler Av = Betaler.AanvullendeVerzekering;
    private const Betaler Bv = Betaler.Basisverzekering;

    [Theory]
    [InlineData(69, Av, "009", 11, "Triage 2, Kort 9")]
    [InlineData(69, Av, "009", 12, "Triage 2, Lang 10")]
    [InlineData(69, Av, "009", 2, "Triage 2")]
    [InlineData(70, Av, "009", 11, "Triage 2, Ouderen 9")]
    [InlineData(30, Av, "008", 20, "EersteTwintig 20")]
    [InlineData(30, Bv, "001", 5, "Lijst 5")]
    [InlineData(17, Bv, "001", 5, "Kind 5")]
    [InlineData(18, Bv, "001", 5, "Lijst 5")]
    [InlineData(40, Bv, "012", 9, "Wettelijk 9")]
    [InlineData(40, Bv, "020", 30, "Wachtkamer 30")]
    [InlineData(45, Betaler.Patient, "009", 8, "")]
    [InlineData(12, Bv, "003", 8, "")]
    public void Deel_EenJaar_ValtOnderDezeBouwstenen(int leeftijd, Betaler betaler, string csi, int dagen, string verwacht) =>
        string.Join(", ", Blokken.Deel(new() { Leeftijd = leeftijd, Betaler = betaler, Csi = csi, Dagen = dagen }).Delen.Select(deel => $"{deel.Blok} {deel.Dagen}"))
            .Should().Be(verwacht);

    [Fact]
    public void Deel_DiagnoseVanSubstitutie_IsEenKenmerkErbij()
    {
        var indeling = Blokken.Deel(new() { Leeftijd = 45, Betaler = Av, Csi = "009", Diagnosecode = "7922", Dagen = 16 });

        indeling.Substitutie.Should().BeTrue();
        indeling.Delen.Should().Equal(new Blokdeel(Declaratieblok.Triage, 2), new Blokdeel(Declaratieblok.Lang, 14));
    }

    [Theory]
    [InlineData(70, 10, Duur.Kort)]
    [InlineData(70, 11, Duur.Onbepaald)]
    [InlineData(70, 12, Duur.Lang)]
    [InlineData(69, 11, Duur.Kort)]
    public void Deel_ElfDagen_IsBijOuderenKortNochLang(int leeftijd, int dagen, Duur duur) =>
        Blokken.Deel(new() { Leeftijd = leeftijd, Betaler = Av, Csi = "009", Dagen = dagen }).Duur.Should().Be(duur);

    [Fact]
    public void Deel_ElkJaar_VerdeeltPreciesZijnDagen()
    {
        foreach (var (leeftijd, dagen) in from l in (int[])[18, 69, 70] from d in Enumerable.Range(1, 40) select (l, d))
        {
            Blokken.Deel(new() { Leeftijd = leeftijd, Betaler = Av, Csi = "009", Dagen = dagen }).Delen.Sum(deel => deel.Dagen).Should().Be(dagen);
        }
    }
}
