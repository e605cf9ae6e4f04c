using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Rules.Voorwaarden;
using static Kwaliteitskader.Model.Bevindingen.Waarheid;
using static Kwaliteitskader.Rules.Tests.Voorwaarden.Proeffeiten;

namespace Kwaliteitskader.Rules.Tests.Voorwaarden;

/// <summary>De weging van verklaringen, INT-4. Elke verklaring is geschreven als <c>dag:ja|nee|?:eigen|visitatie|register|?</c>.</summary>
public class VerklaardTests
{
    private static readonly Voorwaarde<Proef> Verklaard = Verklaringen.Over(Verklaringsonderwerp.Klachtenregeling, new("x", "x"));

    [Theory]
    [InlineData("2026-01-01:ja:eigen", Waar)]
    [InlineData("2026-01-01:nee:eigen", Onwaar)]
    [InlineData("2026-01-01:ja:eigen 2026-02-01:nee:eigen", Onwaar)]
    [InlineData("2026-01-01:nee:eigen 2026-02-01:ja:eigen", Waar)]
    [InlineData("2026-11-22:nee:eigen 2026-01-01:ja:eigen", Waar)]
    [InlineData("2026-11-21:nee:eigen 2026-01-01:ja:eigen", Onwaar)]
    public void Over_EenSoort_NieuwsteTelt(string verklaringen, Waarheid verwacht) => Bepaal(verklaringen).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-01-01:nee:visitatie 2026-02-01:ja:eigen", Onwaar)]
    [InlineData("2026-01-01:ja:visitatie 2025-02-01:nee:eigen", Waar)]
    [InlineData("2026-01-01:ja:register 2026-01-01:nee:eigen", Waar)]
    [InlineData("2026-01-01:nee:register 2026-01-01:ja:eigen", Onwaar)]
    [InlineData("2026-01-01:nee:register 2026-02-01:ja:visitatie", Waar)]
    public void Over_VisitatieEnRegister_WegenZwaarder(string verklaringen, Waarheid verwacht) => Bepaal(verklaringen).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-01-01:ja:visitatie 2026-02-01:nee:eigen", Onwaar)]
    [InlineData("2026-01-01:ja:visitatie 2026-02-01:nee:register", Onwaar)]
    public void Over_NieuwereOntkenning_GaatVoorOudereBevestiging(string verklaringen, Waarheid verwacht) => Bepaal(verklaringen).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-01-01:ja:eigen 2026-01-01:nee:eigen", Twijfel)]
    [InlineData("2026-01-01:ja:visitatie 2026-01-01:nee:register", Twijfel)]
    [InlineData("2026-01-01:ja:eigen 2026-01-01:nee:eigen 2025-01-01:ja:register", Twijfel)]
    [InlineData("2026-01-01:ja:eigen 2026-01-01:nee:eigen 2026-02-01:ja:register", Waar)]
    public void Over_ZelfdeGewichtOpZelfdeDag_IsTwijfel(string verklaringen, Waarheid verwacht) => Bepaal(verklaringen).Should().Be(verwacht);

    [Theory]
    [InlineData("2026-01-01:?:eigen", Onbekend)]
    [InlineData("?:nee:eigen 2026-01-01:ja:eigen", Onbekend)]
    [InlineData("?:ja:eigen 2026-01-01:ja:eigen", Waar)]
    [InlineData("2025-01-01:nee:? 2026-01-01:ja:eigen", Onbekend)]
    [InlineData("2025-01-01:nee:? 2026-01-01:ja:register", Waar)]
    [InlineData("2027-01-01:?:? 2026-01-01:ja:eigen", Waar)]
    [InlineData("?:?:? 2026-01-01:nee:register", Onbekend)]
    public void Over_OnvolledigeVerklaring_StaatVastAlsElkeInvullingHetzelfdeGeeft(string verklaringen, Waarheid verwacht) =>
        Bepaal(verklaringen).Should().Be(verwacht);

    [Fact]
    public void Over_GeenVerklaring_IsOnbekendEnOntbreekt()
    {
        Verklaard.Bepaal(new Proef()).Should().Be(Onbekend);
        Verklaard.Ontbreekt(new Proef()).Should().Equal("/verklaringen");
        Verklaard.Ontbreekt(new Proef { Verklaringen = [] }).Should().Equal("/verklaringen");
    }

    [Fact]
    public void Over_AnderOnderwerp_TeltNiet() =>
        Verklaard.Bepaal(new Proef { Verklaringen = [Verklaring("2026-01-01:ja:eigen") with { Onderwerp = Verklaringsonderwerp.Visitatie }] }).Should().Be(Onbekend);

    [Fact]
    public void Over_OnbekendOnderwerp_KanNogHierOverGaan()
    {
        var proef = new Proef { Verklaringen = [Verklaring("2026-01-01:ja:eigen") with { Onderwerp = null }] };
        Verklaard.Bepaal(proef).Should().Be(Onbekend);
        Verklaard.Ontbreekt(proef).Should().Equal("/verklaringen/0/onderwerp");
    }

    [Fact]
    public void Over_ElkeInvullingVanEenOnvolledigeVerklaring_BevestigtWatVaststaat()
    {
        string[] bekend = ["2025-06-01:ja:eigen", "2025-06-01:nee:eigen", "2025-06-01:ja:register", "2025-06-01:nee:visitatie"];
        string[] dagen = ["2025-05-31", "2025-06-01", "2025-06-02", "2026-11-22"];
        string[] soorten = ["eigen", "register"];
        foreach (var (basis, ander) in from x in bekend from y in bekend select (x, y))
        {
            foreach (var open in from d in dagen.Append("?") from j in new[] { "ja", "nee", "?" } from s in soorten.Append("?") select (d, j, s))
            {
                var invullingen =
                    from d in open.d == "?" ? dagen : [open.d]
                    from j in open.j == "?" ? ["ja", "nee"] : new[] { open.j }
                    from s in open.s == "?" ? soorten : [open.s]
                    select Bepaal($"{basis} {ander} {d}:{j}:{s}");
                var nu = Bepaal($"{basis} {ander} {open.d}:{open.j}:{open.s}");
                if (nu != Onbekend)
                {
                    invullingen.Should().AllBeEquivalentTo(nu, $"{basis} {ander} {open}");
                }
            }
        }
    }

    [Fact]
    public void Kantelmomenten_OokZonderDag_MissenGeenDag()
    {
        string[] bekend = ["2026-11-24:ja:eigen", "2026-11-24:nee:eigen", "2026-11-24:ja:register", "2026-11-26:nee:visitatie", "2026-11-21:ja:register"];
        string[] open = [.. from j in new[] { "ja", "nee", "?" } from s in new[] { "eigen", "register", "?" } select $"?:{j}:{s}"];
        foreach (var verklaringen in from x in bekend from y in bekend from z in open select $"{x} {y} {z}")
        {
            var proef = Met(verklaringen);
            var dagen = Verklaard.Kantelmomenten(proef, Dag.AddDays(10));
            for (var dag = Dag.AddDays(1); dag <= Dag.AddDays(10); dag = dag.AddDays(1))
            {
                if (Verklaard.Bepaal(proef, dag) != Verklaard.Bepaal(proef, dag.AddDays(-1)))
                {
                    dagen.Should().Contain(dag, verklaringen);
                }
            }
        }
    }

    [Fact]
    public void Over_OpDeLaatsteDagDieErIs_TeltEenOntbrekendeDagNietAlsDieDag()
    {
        var proef = Met("?:nee:eigen 2026-01-01:ja:eigen");
        Verklaard.Bepaal(proef, DateOnly.MaxValue).Should().Be(Onbekend);
        Verklaard.Bepaal(Met("?:nee:eigen"), DateOnly.MaxValue).Should().Be(Verklaard.Bepaal(Met("?:nee:eigen"), Dag));
    }

    private static Proef Met(string verklaringen) => new() { Verklaringen = [.. verklaringen.Split(' ').Select(Verklaring)] };

    private static Waarheid Bepaal(string verklaringen) =>
        Verklaard.Bepaal(new Proef { Verklaringen = [.. verklaringen.Split(' ').Select(Verklaring)] });

    private static Verklaring Verklaring(string tekst)
    {
        var delen = tekst.Split(':');
        return new Verklaring
        {
            Onderwerp = Verklaringsonderwerp.Klachtenregeling,
            Op = delen[0] == "?" ? null : DateOnly.Parse(delen[0]),
            Voldoet = delen[1] switch { "ja" => true, "nee" => false, _ => null },
            Door = delen[2] switch { "eigen" => Verklaringsbron.EigenVerklaring, "visitatie" => Verklaringsbron.Visitatie, "register" => Verklaringsbron.Register, _ => null },
        };
    }
}
