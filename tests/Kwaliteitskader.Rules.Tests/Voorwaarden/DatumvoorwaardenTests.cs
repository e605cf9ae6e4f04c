using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Rules.Normwaarden;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Model.Bevindingen.Waarheid;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

public class DatumvoorwaardenTests
{
    [Theory]
    [InlineData("2026-11-20", Waar)]
    [InlineData("2026-11-21", Waar)]
    [InlineData("2026-11-22", Onwaar)]
    [InlineData(null, Onbekend)]
    public void Bereikt_OpOfVoorDePeildatum_IsWaar(string? dag, Waarheid verwacht) =>
        Op.Bereikt().Bepaal(Met(dag)).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-11-20", Onwaar)]
    [InlineData("2026-11-21", Waar)]
    [InlineData("2026-11-22", Waar)]
    [InlineData(null, Onbekend)]
    public void NietVerstreken_TotEnMetDeDag_IsWaar(string? dag, Waarheid verwacht) =>
        Op.NietVerstreken().Bepaal(Met(dag)).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-11-20", Onwaar)]
    [InlineData("2026-11-21", Waar)]
    [InlineData(null, Waar)]
    public void NietVerstrekenOfOpen_AfwezigeDag_IsEenOpenEinde(string? dag, Waarheid verwacht) =>
        Op.NietVerstrekenOfOpen().Bepaal(Met(dag)).Should().Be(verwacht);

    [Theory]
    [InlineData("2024-11-20", "2026-11-20", Waar)]
    [InlineData("2024-11-20", "2026-11-21", Onwaar)]
    [InlineData("2024-02-29", "2026-02-28", Waar)]
    [InlineData("2024-02-29", "2026-03-01", Onwaar)]
    [InlineData("2026-02-28", "2028-02-28", Waar)]
    [InlineData("2026-02-28", "2028-02-29", Onwaar)]
    [InlineData("2026-11-22", "2026-11-21", Onwaar)]
    [InlineData("2026-11-21", "2026-11-21", Waar)]
    [InlineData("9999-12-31", "9999-12-31", Waar)]
    [InlineData("0001-01-01", "0001-01-02", Waar)]
    public void NietOuderDan_24Maanden_TotEnMetDeZelfdeDag(string dag, string peildatum, Waarheid verwacht) =>
        Op.NietOuderDan(Termijn(24)).Bepaal(Met(dag), DateOnly.Parse(peildatum)).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2026-03-31", 3, "2026-06-30")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("9999-12-31", 24, "9999-12-31")]
    public void Plus_Maanden_HoudtDeDagOfDeLaatsteVanDeMaand(string dag, int maanden, string verwacht) =>
        Op.Plus(Termijn(maanden)).Bepaal(Met(dag), Moment(Dag)).Inhoud.Should().Be(DateOnly.Parse(verwacht));

    [Theory]
    [InlineData("2025-01-01", 60, "2029-12-31")]
    [InlineData("2026-04-01", 3, "2026-06-30")]
    [InlineData("2024-02-29", 12, "2025-02-27")]
    public void EindeVanPeriode_Maanden_IsEenDagEerder(string dag, int maanden, string verwacht) =>
        Op.EindeVanPeriode(Termijn(maanden)).Bepaal(Met(dag), Moment(Dag)).Inhoud.Should().Be(DateOnly.Parse(verwacht));

    [Fact]
    public void Plus_ZonderGeldigeNormwaarde_IsOnbekendEnNoemtHaar()
    {
        var voorwaarde = Op.NietOuderDan(OpenTermijn());
        voorwaarde.Bepaal(Met("2026-11-01")).Should().Be(Onbekend);
        voorwaarde.LegUit(Met("2026-11-01"), Moment(Dag), Model.JsonPointer.Wortel).OntbrekendeMaten().Should().Equal("onbekend");
        voorwaarde.Ontbreekt(Met("2026-11-01")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-11-09", "2026-11-09", Waar)]
    [InlineData("2026-11-10", "2026-11-09", Onwaar)]
    [InlineData(null, "2026-11-09", Onbekend)]
    [InlineData("2026-11-10", null, Onbekend)]
    public void NietNa_DeDagZelf_IsWaar(string? dag, string? grens, Waarheid verwacht) =>
        Op.NietNa(Grens).Bepaal(Met(dag) with { Grens = grens is null ? null : DateOnly.Parse(grens) }).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-11-02", 7, "2026-11-09")]
    [InlineData("9999-12-31", 7, "9999-12-31")]
    public void Plus_Dagen_TeltKalenderdagen(string dag, int dagen, string verwacht) =>
        Op.Plus(Termijn(dagen, Eenheid.Dagen)).Bepaal(Met(dag), Moment(Dag)).Inhoud.Should().Be(DateOnly.Parse(verwacht));

    [Theory]
    [InlineData(2026, Waar)]
    [InlineData(2025, Onwaar)]
    [InlineData(0, Onwaar)]
    [InlineData(int.MaxValue, Onwaar)]
    [InlineData(null, Onbekend)]
    public void IsDitJaar_JaarVanDePeildatum_IsWaar(int? jaar, Waarheid verwacht) =>
        Jaar.IsDitJaar().Bepaal(new Proef { Jaar = jaar }).Should().Be(verwacht);

    [Fact]
    public void Kantelmomenten_Datums_NoemenDeEersteAndereDag()
    {
        var einde = new DateOnly(2030, 1, 1);
        Op.Bereikt().Kantelmomenten(Met("2026-12-01"), einde).Should().Equal(new DateOnly(2026, 12, 1));
        Op.NietVerstreken().Kantelmomenten(Met("2026-12-01"), einde).Should().Equal(new DateOnly(2026, 12, 2));
        Op.NietOuderDan(Termijn(24)).Kantelmomenten(Met("2025-11-21"), einde).Should().Equal(new DateOnly(2027, 11, 22));
        Altijd(Onwaar).Uiterlijk(Op).Kantelmomenten(Met("2026-12-31"), einde).Should().Equal(new DateOnly(2027, 1, 1));
        Jaar.IsDitJaar().Kantelmomenten(new Proef { Jaar = 2026 }, new DateOnly(2028, 6, 1)).Should().Equal(new DateOnly(2027, 1, 1));
    }

    [Fact]
    public void OfGeenAls_OnbekendEnUitgesloten_IsGeenDag()
    {
        var dag = Op.OfGeenAls(Ja.IsWaar());
        dag.NietNa(Grens).Bepaal(new Proef { Ja = true, Grens = Dag }).Should().Be(Onwaar);
        dag.NietNa(Grens).Bepaal(new Proef { Ja = false, Grens = Dag }).Should().Be(Onbekend);
        dag.NietNa(Grens).Bepaal(new Proef { Ja = true, Op = Dag, Grens = Dag }).Should().Be(Waar);
    }

    private static Proef Met(string? dag) => new() { Op = dag is null ? null : DateOnly.Parse(dag) };
}
