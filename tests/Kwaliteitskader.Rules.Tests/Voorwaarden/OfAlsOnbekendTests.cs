using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Model.Bevindingen.Waarheid;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

public class OfAlsOnbekendTests
{
    [Theory]
    [InlineData(Waar, Onwaar, Waar)]
    [InlineData(Onwaar, Waar, Onwaar)]
    [InlineData(NogNiet, Waar, NogNiet)]
    [InlineData(Twijfel, Waar, Twijfel)]
    [InlineData(Onbekend, Waar, Waar)]
    [InlineData(Onbekend, NogNiet, NogNiet)]
    [InlineData(Onbekend, Twijfel, Twijfel)]
    [InlineData(Onbekend, Onwaar, Onbekend)]
    [InlineData(Onbekend, Onbekend, Onbekend)]
    public void OfAlsOnbekend_TweeDelen_HetEersteGaatVoorAlsHetBekendIs(Waarheid eerste, Waarheid ander, Waarheid verwacht) =>
        Altijd(eerste).OfAlsOnbekend(Altijd(ander)).Bepaal(new Proef()).Should().Be(verwacht);

    [Fact]
    public void Ontbreekt_BeideOnbekend_VraagtAlleenHetEersteWantDatGaatVoor() =>
        Ja.IsWaar().OfAlsOnbekend(Op.Bereikt()).Ontbreekt(new Proef()).Should().Equal("/ja");

    [Fact]
    public void Ontbreekt_AnderGeeftAntwoord_VraagtNiets() =>
        Ja.IsWaar().OfAlsOnbekend(Op.Bereikt()).Ontbreekt(new Proef { Op = Dag }).Should().BeEmpty();

    [Fact]
    public void Verklaar_AnderGeeftAntwoord_NoemtDeFeitenVanHetAndere() =>
        Ja.IsWaar().OfAlsOnbekend(Op.Bereikt()).LegUit(new Proef { Op = Dag }, Moment(Dag), Model.JsonPointer.Wortel)
            .DragendeFeiten().Select(feit => feit.Pad.Waarde).Should().Equal("/op");

    [Fact]
    public void Kantelmomenten_BeideDelen_TellenMee() =>
        Op.Bereikt().OfAlsOnbekend(Grens.Bereikt())
            .Kantelmomenten(new Proef { Op = Dag.AddDays(3), Grens = Dag.AddDays(5) }, Dag.AddDays(9))
            .Should().Contain([Dag.AddDays(3), Dag.AddDays(5)]);

    [Fact]
    public void GeslotenWereld_MeerFeitenKunnenHetAntwoordOmkeren() =>
        Ja.IsWaar().OfAlsOnbekend(Op.Bereikt()).EigenGeslotenWereld.Should().BeTrue();
}
