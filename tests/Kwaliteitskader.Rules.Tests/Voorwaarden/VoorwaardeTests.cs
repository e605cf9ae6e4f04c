using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Model.Bevindingen.Waarheid;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

public class VoorwaardeTests
{
    [Theory]
    [MemberData(nameof(WaarhedenTests.Paren), MemberType = typeof(WaarhedenTests))]
    public void EnEnOf_TweeVoorwaarden_ZijnDeBewerkingOpHunWaarheid(Waarheid a, Waarheid b)
    {
        (Altijd(a) & Altijd(b)).Bepaal(new Proef()).Should().Be(Waarheden.En(a, b));
        (Altijd(a) | Altijd(b)).Bepaal(new Proef()).Should().Be(Waarheden.Of(a, b));
        (!Altijd(a)).Bepaal(new Proef()).Should().Be(Waarheden.Niet(a));
    }

    [Fact]
    public void En_Genest_WordtEenLijst() =>
        (Ja.IsWaar() & Ja.IsWaar() & Ja.IsWaar()).Delen.Should().HaveCount(3);

    [Fact]
    public void Ontbrekend_OnwaarNaastOnbekend_IsLeeg() =>
        (Altijd(Onwaar) & Ja.IsWaar()).Ontbreekt(new Proef()).Should().BeEmpty();

    [Fact]
    public void Ontbrekend_WaarNaastOnbekend_NoemtAlleenHetOnbekende() =>
        (Getal.IsMinstens(Getal) & Ja.IsWaar()).Ontbreekt(new Proef { Getal = 1 }).Should().Equal("/ja");

    [Fact]
    public void Ontbrekend_TweeKeerHetzelfdeFeit_NoemtHetEenKeer() =>
        (Ja.IsWaar() & !Ja.IsWaar()).Ontbreekt(new Proef()).Should().Equal("/ja");

    [Fact]
    public void Anders_NietVervuld_GeeftDeReden()
    {
        var verklaring = Ja.IsWaar().Anders(Reden).LegUit(new Proef { Ja = false }, Moment(Dag), Model.JsonPointer.Wortel);
        verklaring.Reden.Should().Be("reden");
        verklaring.DragendeFeiten().Should().ContainSingle(feit => feit.Pad.Waarde == "/ja" && feit.Waarde == "false");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void Anders_VervuldOfOnbekend_GeeftGeenReden(bool? ja) =>
        Ja.IsWaar().Anders(Reden).LegUit(new Proef { Ja = ja }, Moment(Dag), Model.JsonPointer.Wortel).Reden.Should().BeNull();

    [Theory]
    [InlineData(true, Waar)]
    [InlineData(false, Twijfel)]
    [InlineData(null, Onbekend)]
    public void AndersTwijfel_NietVervuld_IsTwijfel(bool? ja, Waarheid verwacht) =>
        Ja.IsWaar().AndersTwijfel(Reden).Bepaal(new Proef { Ja = ja }).Should().Be(verwacht);

    [Theory]
    [InlineData(true, Twijfel)]
    [InlineData(false, Waar)]
    [InlineData(null, Waar)]
    public void TwijfelAls_AlleenGeblekenTegenspraak_IsTwijfel(bool? ja, Waarheid verwacht) =>
        Altijd(Waar).TwijfelAls(Ja.IsWaar(), Reden).Bepaal(new Proef { Ja = ja }).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-11-21", Onwaar, NogNiet)]
    [InlineData("2026-11-20", Onwaar, Onwaar)]
    [InlineData("2026-11-20", Waar, Waar)]
    [InlineData("2026-11-20", Twijfel, Twijfel)]
    [InlineData("2026-11-20", Onbekend, Onbekend)]
    [InlineData(null, Onwaar, Onbekend)]
    [InlineData(null, Waar, Waar)]
    public void Uiterlijk_TotEnMetDeDag_IsNogNiet(string? dag, Waarheid deel, Waarheid verwacht) =>
        Altijd(deel).Uiterlijk(Op).Bepaal(new Proef { Op = dag is null ? null : DateOnly.Parse(dag) }).Should().Be(verwacht);

    [Fact]
    public void Uiterlijk_OnbekendeDag_OntbreektAlleenAlsDeEisNietVervuldIs()
    {
        Altijd(Onwaar).Uiterlijk(Op).Ontbreekt(new Proef()).Should().Equal("/op");
        Altijd(Waar).Uiterlijk(Op).Ontbreekt(new Proef()).Should().BeEmpty();
    }

    [Fact]
    public void Feiten_VanEenVoorwaarde_ZijnZonderDossierBekend() =>
        (Ja.IsWaar() & Dingen.Enige(Telt.IsWaar())).Feiten("/proef").Select(gebruik => gebruik.Pad)
            .Should().BeEquivalentTo("/proef/ja", "/proef/dingen", "/proef/dingen/*/telt");
}
