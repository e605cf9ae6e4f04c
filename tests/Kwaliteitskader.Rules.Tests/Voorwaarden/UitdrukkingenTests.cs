using Kwaliteitskader.Model;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>Wat uit feiten berekend wordt: de waarde, en welke feiten ervoor gelezen zijn.</summary>
public class UitdrukkingenTests
{
    private static readonly DateOnly Later = Dag.AddDays(40);

    [Theory]
    [InlineData(true, true, Kennis.Bekend)]
    [InlineData(true, false, Kennis.Onbekend)]
    [InlineData(false, true, Kennis.Geen)]
    [InlineData(false, false, Kennis.Geen)]
    [InlineData(null, true, Kennis.Onbekend)]
    public void Mits_NaarDeVoorwaarde_IsDeWaardeEr(bool? mits, bool dagBekend, Kennis verwacht) =>
        Kent(Op.Mits(Ja.IsWaar()), new Proef { Ja = mits, Op = dagBekend ? Dag : null }).Should().Be(verwacht);

    [Fact]
    public void Mits_Twijfel_IsTegenstrijdig() => Kent(Op.Mits(Altijd(Model.Bevindingen.Waarheid.Twijfel)), new Proef { Op = Dag }).Should().Be(Kennis.Tegenstrijdig);

    [Fact]
    public void Mits_NogNiet_IsErNiet() => Kent(Op.Mits(Altijd(Model.Bevindingen.Waarheid.NogNiet)), new Proef { Op = Dag }).Should().Be(Kennis.Geen);

    [Theory]
    [InlineData(true, "/ja", "/op")]
    [InlineData(false, "/ja")]
    [InlineData(null, "/ja")]
    public void Mits_Gelezen_IsDeVoorwaardeEnAlleenZoNodigDeWaarde(bool? mits, params string[] gelezen) =>
        Gelezen(Op.Mits(Ja.IsWaar()), new Proef { Ja = mits, Op = Dag }).Should().BeEquivalentTo(gelezen);

    [Theory]
    [InlineData(true, true, true, 0)]
    [InlineData(true, true, false, 0)]
    [InlineData(false, true, true, 40)]
    [InlineData(false, false, true, 40)]
    public void OfAnders_DeEneErNiet_IsDeAndere(bool eneMag, bool eneBekend, bool andereBekend, int verwacht) =>
        OfAnders.Bepaal(new Proef { Ja = eneMag, Op = eneBekend ? Dag : null, Grens = andereBekend ? Later : null }, Moment(Dag)).Inhoud.Should().Be(Dag.AddDays(verwacht));

    [Theory]
    [InlineData(true, false, true, Kennis.Onbekend)]
    [InlineData(null, true, true, Kennis.Onbekend)]
    [InlineData(false, true, false, Kennis.Onbekend)]
    public void OfAnders_DeEneOnbekend_WachtDaarop(bool? eneMag, bool eneBekend, bool andereBekend, Kennis verwacht) =>
        Kent(OfAnders, new Proef { Ja = eneMag, Op = eneBekend ? Dag : null, Grens = andereBekend ? Later : null }).Should().Be(verwacht);

    [Theory]
    [InlineData(true, "/ja", "/op")]
    [InlineData(false, "/ja", "/grens")]
    [InlineData(null, "/ja", "/grens")]
    public void OfAnders_Gelezen_IsDeAndereAlleenZolangDeEneErNietIs(bool? eneMag, params string[] gelezen) =>
        Gelezen(OfAnders, new Proef { Ja = eneMag, Op = Dag, Grens = Later }).Should().BeEquivalentTo(gelezen);

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", 24)]
    [InlineData("2026-01-01", "2026-06-30", 12)]
    [InlineData("2026-01-01", "2026-12-30", 22)]
    [InlineData("2026-01-01", "2028-12-31", 24)]
    [InlineData("2026-01-01", "2026-01-30", 0)]
    [InlineData("2026-06-01", "2026-01-31", 0)]
    public void NaarRato_KorterePeriode_IsHetDeelVanHaarVolleMaanden(string van, string tot, int verwacht) =>
        NaarRato.Bepaal(new Proef { Getal = 24, Op = DateOnly.Parse(van), Grens = DateOnly.Parse(tot) }, Moment(Dag)).Inhoud.Should().Be(verwacht);

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void NaarRato_EenOnbekendFeit_IsOnbekend(bool getal, bool van, bool tot) =>
        Kent(NaarRato, new Proef { Getal = getal ? 24 : null, Op = van ? Dag : null, Grens = tot ? Later : null }).Should().Be(Kennis.Onbekend);

    [Fact]
    public void NaarRato_ZonderVollePeriode_IsOnbekendEnNoemtHaar()
    {
        var zonder = Getal.NaarRatoVan(Op, Grens, OpenTermijn());
        var proef = new Proef { Getal = 24, Op = Dag, Grens = Later };

        Kent(zonder, proef).Should().Be(Kennis.Onbekend);
        Spoor(zonder, proef).OntbrekendeNormwaarden.Should().Equal("onbekend");
    }

    [Fact]
    public void NaarRato_HetGetalIsErNiet_IsErNiet() =>
        Kent(Getal.Mits(Ja.IsWaar()).NaarRatoVan(Op, Grens, Termijn(12)), new Proef { Ja = false, Op = Dag }).Should().Be(Kennis.Geen);

    [Fact]
    public void NaarRato_Gelezen_ZijnGetalEnPeriode() =>
        Gelezen(NaarRato, new Proef { Getal = 24, Op = Dag, Grens = Later }).Should().BeEquivalentTo("/getal", "/op", "/grens");

    private static Uitdrukking<Proef, DateOnly> OfAnders => Op.Mits(Ja.IsWaar()).OfAnders(Grens);

    private static Uitdrukking<Proef, decimal> NaarRato => Getal.NaarRatoVan(Op, Grens, Termijn(12));

    private static Kennis Kent<W>(Uitdrukking<Proef, W> uitdrukking, Proef proef) => uitdrukking.Bepaal(proef, Moment(Dag)).Kennis;

    private static IEnumerable<string> Gelezen<W>(Uitdrukking<Proef, W> uitdrukking, Proef proef) => Spoor(uitdrukking, proef).Feiten.Select(feit => feit.Pad.Waarde);

    private static Feitenspoor Spoor<W>(Uitdrukking<Proef, W> uitdrukking, Proef proef)
    {
        var spoor = new Feitenspoor();
        uitdrukking.Lees(proef, Moment(Dag), JsonPointer.Wortel, spoor);
        return spoor;
    }
}
