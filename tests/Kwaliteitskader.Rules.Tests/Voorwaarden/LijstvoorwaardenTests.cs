using System.Collections.Immutable;
using System.Globalization;
using Kwaliteitskader.Model;
using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Bouwstenen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Model.Bevindingen.Waarheid;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

public class LijstvoorwaardenTests
{
    private static readonly bool?[] Waarden = [true, false, null];

    [Fact]
    public void Kwantoren_OnbekendeLijst_ZijnOnbekendEnNoemenDeLijst()
    {
        foreach (var voorwaarde in new[] { Dingen.Enige(Telt.IsWaar()), Dingen.Elk(Telt.IsWaar()), Dingen.Geen(Telt.IsWaar()), Dingen.TenMinste(1, Telt.IsWaar()), Dingen.NietLeeg() })
        {
            voorwaarde.Bepaal(new Proef()).Should().Be(Onbekend);
            voorwaarde.Ontbreekt(new Proef()).Should().Equal("/dingen");
        }
    }

    [Fact]
    public void Kwantoren_LegeLijst_ZijnBekend()
    {
        var leeg = new Proef { Dingen = [] };
        Dingen.Enige(Telt.IsWaar()).Bepaal(leeg).Should().Be(Onwaar);
        Dingen.Elk(Telt.IsWaar()).Bepaal(leeg).Should().Be(Waar);
        Dingen.Geen(Telt.IsWaar()).Bepaal(leeg).Should().Be(Waar);
        Dingen.TenMinste(1, Telt.IsWaar()).Bepaal(leeg).Should().Be(Onwaar);
        Dingen.NietLeeg().Bepaal(leeg).Should().Be(Onwaar);
    }

    [Fact]
    public void EnigeElkEnGeen_AlleLijstenVanDrie_ZijnDeVouwOverDeElementen()
    {
        foreach (var (a, b, c) in from a in Waarden from b in Waarden from c in Waarden select (a, b, c))
        {
            var proef = new Proef { Dingen = [new() { Telt = a }, new() { Telt = b }, new() { Telt = c }] };
            var waarheden = new[] { a, b, c }.Select(Van).ToList();
            Dingen.Enige(Telt.IsWaar()).Bepaal(proef).Should().Be(waarheden.Aggregate(Waarheden.Of));
            Dingen.Elk(Telt.IsWaar()).Bepaal(proef).Should().Be(waarheden.Aggregate(Waarheden.En));
            Dingen.Geen(Telt.IsWaar()).Bepaal(proef).Should().Be(Waarheden.Niet(waarheden.Aggregate(Waarheden.Of)));
        }
    }

    [Fact]
    public void TenMinste_AlleLijstenVanDrie_StaatVastAlsElkeInvullingHetzelfdeGeeft()
    {
        foreach (var (a, b, c, n) in from a in Waarden from b in Waarden from c in Waarden from n in new[] { 1, 2, 3, 4 } select (a, b, c, n))
        {
            var zeker = new[] { a, b, c }.Count(x => x == true);
            var mogelijk = new[] { a, b, c }.Count(x => x != false);
            var verwacht = zeker >= n ? Waar : mogelijk < n ? Onwaar : Onbekend;
            Dingen.TenMinste(n, Telt.IsWaar()).Bepaal(new Proef { Dingen = [new() { Telt = a }, new() { Telt = b }, new() { Telt = c }] })
                .Should().Be(verwacht, $"{a} {b} {c} ten minste {n}");
        }
    }

    [Theory]
    [InlineData(true, true, Waar, Waar)]
    [InlineData(true, false, Onwaar, Onwaar)]
    [InlineData(false, false, Onwaar, Waar)]
    [InlineData(null, false, Onwaar, Onbekend)]
    [InlineData(null, true, Onbekend, Waar)]
    [InlineData(true, null, Onbekend, Onbekend)]
    public void Waarvoor_EenElement_HoortErbijOfNiet(bool? hoort, bool? bereikt, Waarheid enige, Waarheid elk)
    {
        var proef = new Proef { Dingen = [new() { Telt = hoort, Op = bereikt switch { true => Dag, false => Dag.AddDays(1), null => null } }] };
        Dingen.Waarvoor(Telt.IsWaar()).Enige(DingOp.Bereikt()).Bepaal(proef).Should().Be(enige);
        Dingen.Waarvoor(Telt.IsWaar()).Elk(DingOp.Bereikt()).Bepaal(proef).Should().Be(elk);
    }

    [Fact]
    public void Laatste_BekendeDagen_IsDeLaatsteVoorDePeildatum() =>
        Laatste(new() { Op = Dag.AddDays(-9) }, new() { Op = Dag.AddDays(-1) }, new() { Op = Dag.AddDays(1) }).Inhoud.Should().Be(Dag.AddDays(-1));

    [Fact]
    public void Laatste_GeenElementen_IsGeen() => Laatste().Kennis.Should().Be(Kennis.Geen);

    [Fact]
    public void Laatste_EenOnbekendeDag_IsOnbekend() => Laatste(new() { Op = Dag }, new Ding()).Kennis.Should().Be(Kennis.Onbekend);

    [Fact]
    public void Laatste_OnzekerElementDatNietWint_DoetErNietToe() =>
        Dingen.Waarvoor(Telt.IsWaar()).Laatste(DingOp)
            .Bepaal(new Proef { Dingen = [new() { Telt = true, Op = Dag }, new() { Op = Dag.AddDays(-1) }] }, Moment(Dag)).Inhoud.Should().Be(Dag);

    /// <summary>Wie aanvult wat niet bekend is, kan een tegenspraak nog doen verdwijnen; daarom gaat het onbekende voor, waar het ook staat.</summary>
    [Theory]
    [InlineData(1, null, Kennis.Tegenstrijdig)]
    [InlineData(1, 2, Kennis.Onbekend)]
    [InlineData(2, 1, Kennis.Onbekend)]
    [InlineData(-1, -2, Kennis.Bekend)]
    [InlineData(-1, 1, Kennis.Onbekend)]
    [InlineData(1, -1, Kennis.Tegenstrijdig)]
    public void Laatste_TegengesprokenEnOnbekendElement_HangtNietAfVanDeVolgorde(int betwist, int? onbekend, Kennis verwacht)
    {
        var laatste = Dingen.Waarvoor(Telt.IsWaar().TwijfelAls(Punten.Is(1m), Tegenspraken.Inschrijvingen)).Laatste(DingOp);
        ImmutableArray<Ding> dingen = [new() { Telt = true, Op = Dag.AddDays(-5) }, new() { Telt = true, Punten = 1, Op = Dag.AddDays(betwist - 5) }];
        dingen = onbekend is { } dagen ? dingen.Add(new() { Op = Dag.AddDays(dagen - 5) }) : dingen;

        laatste.Bepaal(new Proef { Dingen = dingen }, Moment(Dag)).Kennis.Should().Be(verwacht);
        laatste.Bepaal(new Proef { Dingen = [.. dingen.Reverse()] }, Moment(Dag)).Kennis.Should().Be(verwacht);
    }

    [Fact]
    public void Eerste_BekendeDagen_IsDeEerste() =>
        Dingen.Alles().Eerste(DingOp).Bepaal(new Proef { Dingen = [new() { Op = Dag }, new() { Op = Dag.AddDays(-4) }] }, Moment(Dag)).Inhoud.Should().Be(Dag.AddDays(-4));

    [Fact]
    public void Nieuwste_EigenschapVanHetElementMetDeLaatsteDag()
    {
        var punten = Dingen.Alles().Nieuwste(DingOp).Eigenschap(Punten);
        punten.Bepaal(new Proef { Dingen = [new() { Op = Dag, Punten = 2 }, new() { Op = Dag.AddDays(-4), Punten = 1 }] }, Moment(Dag)).Inhoud.Should().Be(2);
        punten.Bepaal(new Proef { Dingen = [new() { Op = Dag, Punten = 2 }, new() { Op = Dag, Punten = 1 }] }, Moment(Dag)).Kennis.Should().Be(Kennis.Tegenstrijdig);
        punten.Bepaal(new Proef { Dingen = [] }, Moment(Dag)).Kennis.Should().Be(Kennis.Geen);
    }

    [Theory]
    [InlineData("2026-11-20:10 2026-11-21:10", Waar)]
    [InlineData("2026-11-20:10 2026-11-22:10", Onwaar)]
    [InlineData("2025-12-31:10 2026-01-01:10", Onwaar)]
    [InlineData("2026-01-01:20", Waar)]
    [InlineData("2026-01-01:19.99", Onwaar)]
    [InlineData("2026-01-01:10 ?:10", Onbekend)]
    [InlineData("2026-01-01:20 ?:?", Waar)]
    [InlineData("2026-01-01:19 2026-02-01:?", Onbekend)]
    [InlineData("2025-01-01:?", Onwaar)]
    [InlineData("", Onwaar)]
    public void SomIsMinstens_DitJaar_TeltWatGebeurdIs(string dingen, Waarheid verwacht)
    {
        var proef = new Proef { Dingen = [.. dingen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Ding)] };
        Dingen.Alles().SomIsMinstens(Punten, DingOp, Uitdrukkingen.DitJaar<Proef>(), Termijn(20, Eenheid.Punten).Getal<Proef>())
            .Bepaal(proef).Should().Be(verwacht);
    }

    [Fact]
    public void SomIsMinstens_ReusachtigeBedragen_GooitNiet() =>
        Dingen.Alles().SomIsMinstens(Punten, DingOp, Uitdrukkingen.DitJaar<Proef>(), Termijn(20, Eenheid.Punten).Getal<Proef>())
            .Bepaal(new Proef { Dingen = [new() { Op = Dag, Punten = decimal.MaxValue }, new() { Op = Dag, Punten = decimal.MaxValue }] }).Should().Be(Waar);

    [Fact]
    public void SomIsMinstens_OnbekendeDrempel_NoemtDeNormwaarde()
    {
        var voorwaarde = Dingen.Alles().SomIsMinstens(Punten, DingOp, Uitdrukkingen.DitJaar<Proef>(), OpenTermijn(Eenheid.Punten).Getal<Proef>());
        voorwaarde.Bepaal(new Proef { Dingen = [] }).Should().Be(Onbekend);
        voorwaarde.LegUit(new Proef { Dingen = [] }, Moment(Dag), Model.JsonPointer.Wortel).OntbrekendeMaten().Should().Equal("onbekend");
    }

    [Theory]
    [InlineData(0, 1, Waar)]
    [InlineData(1, 1, Waar)]
    [InlineData(1, 2, Onwaar)]
    [InlineData(2, 2, Waar)]
    public void AantalIsMinstens_InHetJaar_TeltElementen(int dit, int nodig, Waarheid verwacht) =>
        Dingen.Alles().AantalIsMinstens(DingOp, Uitdrukkingen.DitJaar<Proef>(), Termijn(nodig, Eenheid.Aantal).Getal<Proef>())
            .Bepaal(new Proef { Dingen = [.. Enumerable.Repeat(new Ding { Op = Dag }, dit), new() { Op = Dag.AddYears(-1) }, .. dit == 0 ? [new Ding { Op = Dag }] : Array.Empty<Ding>()] })
            .Should().Be(verwacht);

    [Theory]
    [InlineData("2026-09-01", "2026-11-01 2026-10-01", Waar)]
    [InlineData("2026-09-01", "2026-11-02", Onwaar)]
    [InlineData("2026-09-01", "2026-11-01", Waar)]
    [InlineData("2026-06-01", "2026-11-05 2026-09-05 2026-07-05", Waar)]
    [InlineData("2026-06-01", "2026-11-06 2026-09-05 2026-07-05", Onwaar)]
    [InlineData("2015-01-01", "2026-01-21", Waar)]
    [InlineData("2015-01-01", "2026-01-22", Onwaar)]
    [InlineData("2015-01-01", "2026-01-22 2025-11-22", Waar)]
    [InlineData("2026-09-01", "2026-11-01 ?", Onbekend)]
    [InlineData(null, "2026-11-01", Onbekend)]
    [InlineData("2015-01-01", "", Waar)]
    public void ZonderGat_EenMaandMetEenMaandSpeling_TeltVanafDePlichtOfDeTerugblik(string? vanaf, string dagen, Waarheid verwacht) =>
        Dingen.Alles().ZonderGat(DingOp, (Termijn(1), Termijn(1)), 12, Op)
            .Bepaal(new Proef { Op = vanaf is null ? null : DateOnly.Parse(vanaf), Dingen = [.. dagen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(dag => new Ding { Op = dag == "?" ? null : DateOnly.Parse(dag) })] })
            .Should().Be(verwacht);

    [Fact]
    public void LegUit_ElementenDieNietDragen_StaanAlleenInEenVolledigeUitleg()
    {
        var proef = new Proef { Dingen = [new() { Telt = true }, new() { Telt = false }, new() { Telt = true }] };
        var elk = Dingen.Elk(Telt.IsWaar());
        elk.LegUit(proef, Moment(Dag), JsonPointer.Wortel).Onderdelen.Select(deel => deel.Waarheid).Should().Equal(Waar, Onwaar, Waar);

        // Wat één element draagt, zegt dat element zelf; zijn het er meer, dan staan alleen die eronder.
        var enig = elk.LegUit(proef, Moment(Dag).MetAlleenDragend(), JsonPointer.Wortel);
        (enig.Waarheid, enig.Onderdelen.Length, enig.Feiten.Single().Waarde).Should().Be((Onwaar, 0, "false"));
        var meer = proef with { Dingen = [.. proef.Dingen, new() { Telt = false }] };
        elk.LegUit(meer, Moment(Dag).MetAlleenDragend(), JsonPointer.Wortel).Onderdelen.Select(deel => deel.Waarheid).Should().Equal(Onwaar, Onwaar);
    }

    [Fact]
    public void LegUit_HetNieuwsteVolstaat_AlleenWaarEenGenoegIs()
    {
        var proef = new Proef { Dingen = [new() { Telt = true }, new() { Telt = true }] };
        Dingen.Enige(Telt.IsWaar()).LegUit(proef, Moment(Dag), JsonPointer.Wortel).NieuwsteVolstaat.Should().BeTrue();
        Dingen.Elk(Telt.IsWaar()).LegUit(proef, Moment(Dag), JsonPointer.Wortel).NieuwsteVolstaat.Should().BeFalse();
        Dingen.TenMinste(2, Telt.IsWaar()).LegUit(proef, Moment(Dag), JsonPointer.Wortel).NieuwsteVolstaat.Should().BeFalse();
    }

    /// <summary>Een gat telt niet meer zodra wat ervan binnen de terugblik ligt, in de cadans met haar speling past.</summary>
    [Fact]
    public void ZonderGat_GatRaaktUitBeeld_IsEenKantelmoment()
    {
        var zonderGat = Dingen.Alles().ZonderGat(DingOp, (Termijn(1), Termijn(1)), 12, Op);
        var proef = new Proef
        {
            Op = new(2015, 1, 1),
            Dingen = [new() { Op = new(2025, 12, 1) }, .. Enumerable.Range(0, 16).Select(i => new Ding { Op = new DateOnly(2026, 7, 1).AddDays(45 * i) })],
        };
        var jaar = Enumerable.Range(0, 365).Select(i => Dag.AddDays(i)).ToList();
        var gekanteld = jaar.Where(dag => zonderGat.Bepaal(proef, dag) != zonderGat.Bepaal(proef, dag.AddDays(1))).Select(dag => dag.AddDays(1)).ToList();
        gekanteld.Should().ContainSingle();
        zonderGat.Kantelmomenten(proef, jaar[^1]).Should().Contain(gekanteld);
    }

    private static Waarde<DateOnly> Laatste(params Ding[] dingen) =>
        Dingen.Alles().Laatste(DingOp).Bepaal(new Proef { Dingen = [.. dingen] }, Moment(Dag));

    private static Waarheid Van(bool? ja) => ja switch { true => Waar, false => Onwaar, null => Onbekend };

    private static Ding Ding(string tekst)
    {
        var delen = tekst.Split(':');
        return new Ding
        {
            Telt = true,
            Op = delen[0] == "?" ? null : DateOnly.Parse(delen[0]),
            Punten = delen[1] == "?" ? null : decimal.Parse(delen[1], System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    [Theory]
    [InlineData(false, new[] { 1 })]
    [InlineData(true, new[] { 0, 1 })]
    public void LegUit_VanEenWending_HoudtWatAndersWordtEnWatErEenRedenVoorGeeft(bool metReden, int[] verwacht)
    {
        var telt = metReden ? Telt.IsWaar().Anders(Reden) : Telt.IsWaar();
        var proef = new Proef { Dingen = [new() { Telt = false, Op = new(2020, 1, 1) }, new() { Telt = true, Op = Dag }] };
        var ervoor = Moment(Dag.AddDays(-1)).MetAlleenDragend(wending: Dag);

        var uitleg = Dingen.Enige(telt & DingOp.Bereikt()).LegUit(proef, ervoor, JsonPointer.Wortel);

        uitleg.Waarheid.Should().Be(Onwaar);
        uitleg.DragendeFeiten().Select(feit => int.Parse(feit.Pad.Ouder.Laatste, CultureInfo.InvariantCulture)).Should().Equal(verwacht);
    }
}
