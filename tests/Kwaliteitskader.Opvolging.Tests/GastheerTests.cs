using Kwaliteitskader.Model.Bevindingen;
using Kwaliteitskader.Model.Feiten;
using Kwaliteitskader.Opvolging.Gevolgen;
using Kwaliteitskader.Opvolging.Werkgeheugen;
using Kwaliteitskader.Rules.Toetsing;
using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Kwaliteitskader.Opvolging.Tests;

/// <summary>Een gastheer met een eigen feit, een eigen regel en een dienst waar die regel iets aan vraagt.</summary>
public class GastheerTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 21);

    private static readonly Dossier Wachtende = new()
    {
        Id = "d",
        Zorgtrajecten = [new Zorgtraject { Id = "z1", Status = Zorgtrajectstatus.Aangemeld, Aanmelddatum = Peildatum }],
    };

    [Fact]
    public void EigenRegel_MetEenDienst_GeeftEenTaakDieHaarNoemt()
    {
        using var diensten = new ServiceCollection()
            .AddSingleton<IRooster>(new Rooster("dinsdag"))
            .AddKwaliteitskaderOpvolging(opties => opties.Voeg<BelTerugBijAfwezigheid>())
            .BuildServiceProvider();
        var sessie = diensten.GetRequiredService<Opvolger>().Open(Kwaliteitstoets.Standaard.Beperkt("WT-1"), Wachtende, Peildatum);

        var nieuw = sessie.Leg(new Afwezigheid("t1", Peildatum)).Nieuw;

        var taak = nieuw.OfType<Taak>().Should().ContainSingle().Which;
        (taak.Daad, taak.Soort, taak.Wat.Nl).Should().Be(("terugbellen", Taaksoort.Eigen, "bel terug op dinsdag."));
        var uitleg = sessie.LegUit(taak);
        uitleg.Regel.Should().Be("BelTerugBijAfwezigheid");
        uitleg.Gronden.Should().Contain(new Afwezigheid("t1", Peildatum)).And.ContainItemsAssignableTo<object>();
        sessie.Van<Herinnering>().Should().Contain(herinnering => herinnering.Taak == taak.Sleutel, "regels van de bibliotheek werken op taken van de gastheer door");
        sessie.Neem(new Afwezigheid("t1", Peildatum)).Vervallen.Should().Contain(taak);
    }

    [Fact]
    public void EigenRegel_DienstVanEenVerzoek_GaatVoor()
    {
        using var algemeen = new ServiceCollection().AddSingleton<IRooster>(new Rooster("dinsdag")).BuildServiceProvider();
        using var verzoek = new ServiceCollection().AddSingleton<IRooster>(new Rooster("vrijdag")).BuildServiceProvider();
        var opvolger = Opvolger.Maak(opties => opties.Voeg<BelTerugBijAfwezigheid>(), algemeen);

        string Dag(IServiceProvider? diensten)
        {
            var sessie = opvolger.Open(Kwaliteitstoets.Standaard.Beperkt("WT-1"), Wachtende, Peildatum, diensten);
            return sessie.Leg(new Afwezigheid("t1", Peildatum)).Nieuw.OfType<Taak>().Single().Wat.Nl;
        }

        (Dag(null), Dag(verzoek)).Should().Be(("bel terug op dinsdag.", "bel terug op vrijdag."));
    }

    [Fact]
    public void EigenRegel_DienstOntbreekt_NoemtRegelEnDienst()
    {
        var sessie = Opvolger.Maak(opties => opties.Voeg<BelTerugBijAfwezigheid>()).Open(Kwaliteitstoets.Standaard.Beperkt("WT-1"), Wachtende, Peildatum);

        sessie.Invoking(s => s.Leg(new Afwezigheid("t1", Peildatum))).Should().Throw<Exception>()
            .WithInnerException<InvalidOperationException>().WithMessage("*BelTerugBijAfwezigheid*IRooster*");
        sessie.Invoking(s => s.Op(Peildatum)).Should().Throw<InvalidOperationException>("na een mislukte stap is een sessie niet meer te vertrouwen");
    }

    [Fact]
    public void Voeg_TweeKeerDezelfde_Weigert() =>
        FluentActions.Invoking(() => Opvolger.Maak(opties => opties.Voeg<BelTerugBijAfwezigheid>().Voeg<BelTerugBijAfwezigheid>())).Should().Throw<ArgumentException>();

    [Fact]
    public void AddKwaliteitskaderOpvolging_Vaker_TeltOp()
    {
        using var diensten = new ServiceCollection()
            .AddKwaliteitskaderOpvolging(opties => opties.Termijnen = opties.Termijnen with { Horizon = 10 })
            .AddKwaliteitskaderOpvolging(opties => opties.Voeg<BelTerugBijAfwezigheid>())
            .BuildServiceProvider();

        var opvolger = diensten.GetRequiredService<Opvolger>();

        opvolger.Termijnen.Horizon.Should().Be(10);
        opvolger.Regels.Should().HaveCount(Opvolger.Standaard.Regels.Length + 1).And.Contain(regel => regel.Klasse == typeof(BelTerugBijAfwezigheid));
    }
}

/// <summary>Een therapeut is een dag afwezig: dat weet het rooster van de gastheer, niet het dossier.</summary>
public sealed record Afwezigheid(string Therapeut, DateOnly Dag) : IIdentityProvider
{
    public object GetIdentity() => (typeof(Afwezigheid), Therapeut, Dag);
}

/// <summary>Een dienst van de gastheer.</summary>
public interface IRooster
{
    string VolgendeDag { get; }
}

/// <summary>Het rooster.</summary>
public sealed record Rooster(string VolgendeDag) : IRooster;

/// <summary>Wie wacht terwijl er vandaag iemand afwezig is, wordt teruggebeld.</summary>
[Name("BelTerugBijAfwezigheid")]
[Description("Wacht een patiënt op een afspraak en is er vandaag een therapeut afwezig, dan belt de praktijk terug.")]
[Tag("eigen")]
public sealed class BelTerugBijAfwezigheid : Rule
{
    public override void Define()
    {
        IRooster rooster = null!;
        Peildag dag = null!;
        Bevindingfeit bevinding = null!;
        Afwezigheid afwezigheid = null!;
        Dependency().Resolve(() => rooster);
        When()
            .Match(() => dag)
            .Match(() => bevinding, gevonden => gevonden.Sleutel.Norm == "WT-1", gevonden => gevonden.Uitkomst == Uitkomst.NogTeVoldoen)
            .Match(() => afwezigheid, afwezig => afwezig.Dag == dag.Dag);
        Then().Yield(_ => new Taak
        {
            Daad = "terugbellen",
            Onderwerp = bevinding.Onderwerp,
            Wie = bevinding.Wie,
            Wat = new($"bel terug op {rooster.VolgendeDag}.", $"call back on {rooster.VolgendeDag}."),
            Uiterlijk = bevinding.Uiterlijk,
            Bevindingen = Reeks.Geordend(new[] { bevinding.Sleutel }),
        });
    }
}
